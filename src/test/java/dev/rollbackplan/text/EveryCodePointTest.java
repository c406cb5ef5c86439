package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.text.CleanText.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleans every code point of Unicode: each is removed and counted, or has a reason to be kept. */
class EveryCodePointTest {

    /** The code points that show nothing, or that a terminal obeys, as ranges. */
    private static final String HIDDEN = """
            0-8 B-C E-1F 7F-9F AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FDD0-FDEF FE00-FE0F FEFF
            FFA0 FFF0-FFFB FFFE-FFFF 1BCA0-1BCA3 1D173-1D17A 1FFFE-1FFFF 2FFFE-2FFFF 3FFFE-3FFFF 4FFFE-4FFFF 5FFFE-5FFFF 6FFFE-6FFFF
            7FFFE-7FFFF 8FFFE-8FFFF 9FFFE-9FFFF AFFFE-AFFFF BFFFE-BFFFF CFFFE-CFFFF DFFFE-DFFFF E0000-E0FFF EFFFE-EFFFF FFFFE-FFFFF
            10FFFE-10FFFF""";

    private static final BitSet HIDDEN_SET = set(HIDDEN);

    @Test
    void removesAndCountsExactlyTheHiddenOnes() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "x" + Character.toString(c) + "\n";
            CleanText clean = CleanText.of(text);
            int removed = clean.removed().values().stream().mapToInt(i -> i).sum();
            if (!clean.text().equals(expected(c)) || removed != (isHidden(c) || isSurrogate(c) ? 1 : 0)) {
                wrong.add(String.format("U+%04X %s", c, clean));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Emoji with their selectors, joiners, skin tones and keycaps; joiners in words; forms of ideographs and Mongolian letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2764\ufe0f",
                "\u26a0\ufe0e",
                "1\ufe0f\u20e3",
                "\u00a9\ufe0f",
                "\ud83c\uddeb\ud83c\uddf7",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb",
                "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\u0645\u06cc\u200c\u062e",
                "\u0915\u094d\u200d\u0937",
                "\u845b\udb40\udd00",
                "\u6d77\ufe00",
                "\u1820\u180b",
                "a\u0301\u0302\u0303\u0304"
            })
    void keepsWhatASpellingNeeds(String text) {
        assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, Map.of()));
    }

    @Test
    void removesSelectorsWithoutTheirBase() {
        for (String hidden : List.of(
                "x\ufe0f",
                "\ud83d\ude80\ufe00",
                "\u2764\ufe0f\ufe0f",
                "\u845b\ufe0f",
                "x\udb40\udd00",
                "\u1820\ufe0f",
                "x\u180b")) {
            assertThat(CleanText.of(hidden).removed()).as(hidden).isEqualTo(Map.of(Kind.VARIATION_SELECTOR, 1));
        }
    }

    @Test
    void removesMarksAfterFourOthers() {
        assertThat(CleanText.of("a" + "\u0301".repeat(9) + "b"))
                .isEqualTo(new CleanText("a" + "\u0301".repeat(4) + "b", Map.of(Kind.COMBINING, 5)));
    }

    private static String expected(int c) {
        if (c == 0x2028 || c == 0x2029) {
            return "x\n\n";
        }
        boolean vanishes = isHidden(c) || c == '\r';
        return "x" + (vanishes ? "" : isSurrogate(c) ? "\uFFFD" : Character.toString(c)) + "\n";
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isHidden(int c) {
        return HIDDEN_SET.get(c);
    }

    private static BitSet set(String ranges) {
        BitSet set = new BitSet();
        for (String range : ranges.split("\\s+")) {
            String[] ends = range.split("-");
            set.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return set;
    }
}
