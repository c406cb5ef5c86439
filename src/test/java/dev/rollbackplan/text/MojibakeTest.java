package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2013",
                "\u2014",
                "\u2019",
                "\u2026",
                "\u2022",
                "\u20ac",
                "\u00e9",
                "\u00fc",
                "\u0131",
                "\u015f",
                "\u00b0",
                "\u2192",
                "\u2713",
                "\ud83d\ude80"
            })
    void findsTheIntendedCharacter(String meant) {
        String misread = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        if (misread.indexOf('\ufffd') < 0) {
            assertThat(Mojibake.in("a " + misread + " b"))
                    .containsExactly(new Mojibake(new TextRange(2, 2 + misread.length()), meant));
        }
    }

    @Test
    void findsSeveralMisEncodedCharacters() {
        assertThat(Mojibake.in("\u00c3\u00a9t\u00c3\u00a9"))
                .isEqualTo(List.of(
                        new Mojibake(new TextRange(0, 2), "\u00e9"), new Mojibake(new TextRange(3, 5), "\u00e9")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\u00e9t\u00e9",
                "\u00c3",
                "\u00e2\u20ac",
                "CAF\u00c9\u00bb",
                "\u00c3o",
                "\u00e0 50 \u20ac",
                "\u0130stanbul",
                "\u6771\u4eac",
                "\u00c4\u00d6\u00dc\u00df"
            })
    void findsNothingInCorrectText(String text) {
        assertThat(Mojibake.in(text)).isEmpty();
    }
}
