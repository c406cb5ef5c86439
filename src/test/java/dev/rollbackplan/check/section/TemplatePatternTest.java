package dev.rollbackplan.check.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatePatternTest {

    @ParameterizedTest
    @CsvSource({
        "Undo $VERSION, undov240, true",
        "Undo $VERSION, undo, true",
        "2. Undo ${VERSION:-the last one} Now, undov240now, true",
        "$SERVICE from $VERSION to $TARGET, apifromv2tov1, true",
        "Undo $VERSION, redov240, false",
        "Undo $VERSION Now, undov240, false",
        "$SERVICE from $VERSION to $TARGET, apitov1fromv2, false",
        "$SERVICE, api, false",
        "Undo It, undoit, false",
    })
    void matchesATitleWithValuesInPlaceOfPlaceholders(String title, String key, boolean same) {
        TemplatePattern pattern = TemplatePattern.ofTitle(title);
        assertThat(pattern.mixesWordsAndPlaceholders() && pattern.matches(key)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "'Roll back from `$VERSION` to ${TARGET:-v1}, now.', roll back from v2 to v1 now, true",
        "User reports or support tickets, **User** reports or support-tickets!, true",
        "User reports, User reports of today, false",
    })
    void comparesLettersAndDigits(String bullet, String text, boolean same) {
        assertThat(TemplatePattern.of(bullet).matches(TemplatePattern.key(text)))
                .isEqualTo(same);
    }

    @Test
    void countsTheWordsOutsidePlaceholders() {
        assertThat(TemplatePattern.of("Roll back `$VERSION` & restart").words()).isEqualTo(3);
    }
}
