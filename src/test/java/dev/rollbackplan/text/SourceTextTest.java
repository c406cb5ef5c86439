package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static List<String> lines(String text) {
        SourceText source = new SourceText("t", text);
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.add(source.line(line));
        }
        return lines;
    }

    @Test
    void linesEndAtLfCrlfAndCr() {
        assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("a\r")).containsExactly("a");
        assertThat(lines("a\r\n")).containsExactly("a");
        assertThat(lines("\n\n\r\r\nx")).containsExactly("", "", "", "", "x");
        assertThat(lines("")).containsExactly("");
        assertThat(lines("x\n".repeat(100))).hasSize(100);
    }

    @Test
    void spansCountFromOneInUtf16Units() {
        SourceText source = new SourceText("t", "a\ud83d\ude00b\r\ncd\re\n");
        assertThat(source.region(new TextRange(0, 1))).isEqualTo(new Region(1, 1, 1, 2));
        assertThat(source.region(new TextRange(3, 4))).isEqualTo(new Region(1, 4, 1, 5));
        assertThat(source.region(new TextRange(6, 8))).isEqualTo(new Region(2, 1, 2, 3));
        assertThat(source.region(new TextRange(3, 10))).isEqualTo(new Region(1, 4, 3, 2));
        assertThat(source.region(new TextRange(11, 11))).isEqualTo(new Region(3, 3, 3, 3));
        assertThat(source.slice(new TextRange(1, 4))).isEqualTo("\ud83d\ude00b");
    }
}
