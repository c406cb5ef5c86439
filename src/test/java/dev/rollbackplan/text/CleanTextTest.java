package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.text.CleanText.Kind;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain\ttext\n",
                "Ödeme çöktü",
                "切り戻し 🚀",
                "naïve – “quoted” … ½ ⚠\ufe0f",
                "привет",
                "عربي",
                "עברית",
                // Persian "I want", Hindi and Sinhala conjuncts, a family, a profession with skin tone, a flag.
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb",
                "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "\ufffd"
            })
    void doesNotChangeTextOfAnyScript(String text) {
        assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // CSI with parameters, private parameters and intermediate characters; 8-bit CSI.
                "\u001b[m",
                "\u001b[1;31m",
                "\u001b[?25l",
                "\u001b[ q",
                "\u001b[>4;2m",
                "\u001b[38:2::1:2:3m",
                "\u009b31m",
                // OSC, DCS, SOS, PM and APC, terminated by BEL, ST or 8-bit ST.
                "\u001b]0;title\u0007",
                "\u001b]8;;https://x\u001b\\",
                "\u001b]52;c;eA==\u009c",
                "\u001bP1$r0m\u001b\\",
                "\u001bXsos\u001b\\",
                "\u001b^pm\u001b\\",
                "\u001b_apc\u001b\\",
                "\u009d0;t\u0007",
                "\u0090q\u001b\\",
                "\u0098x\u009c",
                "\u009ex\u009c",
                "\u009fx\u009c",
                // Two- and three-character escapes.
                "\u001bc",
                "\u001b7",
                "\u001b=",
                "\u001b(B",
                "\u001b#8",
                "\u001b%G",
                "\u001bM",
                "\u001bN",
                "\u001b~"
            })
    void removesWholeEscapeSequences(String sequence) {
        assertThat(CleanText.of("a" + sequence + "b")).isEqualTo(new CleanText("ab", Map.of(Kind.ESCAPE_SEQUENCE, 1)));
    }

    @Test
    void keepsTheTextAfterAnUnfinishedSequence() {
        assertThat(CleanText.of("a\u001b")).isEqualTo(new CleanText("a", Map.of(Kind.CONTROL, 1)));
        assertThat(CleanText.of("a\u001b]0;title\nb"))
                .isEqualTo(new CleanText("a0;title\nb", Map.of(Kind.ESCAPE_SEQUENCE, 1)));
        assertThat(CleanText.of("a\u001b[31\u00e9"))
                .isEqualTo(new CleanText("a31\u00e9", Map.of(Kind.ESCAPE_SEQUENCE, 1)));
        assertThat(CleanText.of("\u001b\u001b[1mx"))
                .isEqualTo(new CleanText("x", Map.of(Kind.CONTROL, 1, Kind.ESCAPE_SEQUENCE, 1)));
    }

    @Test
    void replacesEveryLineEndByLf() {
        assertThat(CleanText.of("a\r\nb\rc\nd\u2028e\u2029f\r"))
                .isEqualTo(new CleanText("a\nb\nc\nd\ne\nf\n", Map.of()));
    }

    @Test
    void removesAndCountsEveryKind() {
        for (int c = 0; c < 0x20; c++) {
            if (c != '\n' && c != '\r' && c != '\t' && c != 0x1B) {
                assertRemoved(c, Kind.CONTROL);
            }
        }
        assertRemoved(0x7F, Kind.CONTROL);
        assertRemoved(0x85, Kind.CONTROL);
        for (int c : new int[] {
            0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
        }) {
            assertRemoved(c, Kind.BIDI);
        }
        for (int c : new int[] {
            0x00AD, 0x034F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206F, 0xFEFF
        }) {
            assertRemoved(c, Kind.ZERO_WIDTH);
        }
        for (int c = 0xE0000; c < 0xE0080; c++) {
            assertRemoved(c, Kind.TAG);
        }
        assertThat(CleanText.of("x\ud83dy\ude00"))
                .isEqualTo(new CleanText("x\ufffdy\ufffd", Map.of(Kind.LONE_SURROGATE, 2)));
    }

    private static void assertRemoved(int c, Kind kind) {
        assertThat(CleanText.of("x" + Character.toString(c) + "y"))
                .as("U+%04X", c)
                .isEqualTo(new CleanText("xy", Map.of(kind, 1)));
    }

    @Test
    void removesJoinersThatNoSpellingNeeds() {
        for (String hidden : new String[] {
            "a\u200db",
            "\u200d\u0645",
            "\u0645\u200c",
            "\u0645\u200c x",
            "1\u200c\u0645",
            "\ud83d\ude80\u200dx",
            "\ud83d\ude80\u200c\ud83d\ude80"
        }) {
            assertThat(CleanText.of(hidden).removed()).as(hidden).isEqualTo(Map.of(Kind.ZERO_WIDTH, 1));
        }
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        String alphabet =
                "ab\n\r\t\u001b[]0;m\u0007\\\u009b\u009c\u202e\u200b\u200c\u200d\u0645\u0915\u094d\ud83d\ude00\udc69\ufe0f\udb40\udc41\u00ad\u0000\ufeff\u0085";
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = CleanText.of(raw.toString()).text();
            assertThat(CleanText.of(once)).isEqualTo(new CleanText(once, Map.of()));
        }
    }
}
