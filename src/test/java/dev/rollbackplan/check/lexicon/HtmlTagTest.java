package dev.rollbackplan.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTagTest {

    @ParameterizedTest
    @CsvSource({
        "<br>, LINE",
        "<BR/>, LINE",
        "</p>, LINE",
        "<b>, FORMAT",
        "</summary>, FORMAT",
        "<!-- note -->, FORMAT",
        "<code>, CODE",
        "<a href='x'>, CODE",
        "<h1>, OTHER",
        "<service>, PLACEHOLDER",
        "<your-region>, PLACEHOLDER",
    })
    void tellsElementsFromPlaceholders(String tag, HtmlTag kind) {
        assertThat(HtmlTag.of(tag)).isEqualTo(kind);
    }

    @Test
    void takesAnEmptyNameForAPlaceholder() {
        assertThat(HtmlTag.named("")).isEqualTo(HtmlTag.PLACEHOLDER);
    }
}
