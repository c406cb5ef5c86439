package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void splitsLinesAtLfCrlfAndCr() {
        assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("a\r")).containsExactly("a");
        assertThat(lines("a\r\n")).containsExactly("a");
        assertThat(lines("\n\n\r\r\nx")).containsExactly("", "", "", "", "x");
        assertThat(lines("")).containsExactly("");
        assertThat(lines("x\n".repeat(100))).hasSize(100);
    }

    @Test
    void regionsAreOneBasedInUtf16Units() {
        SourceText source = new SourceText("t", "a\ud83d\ude00b\r\ncd\re\n");
        assertThat(source.region(new TextRange(0, 1))).isEqualTo(new Region(1, 1, 1, 2));
        assertThat(source.region(new TextRange(3, 4))).isEqualTo(new Region(1, 4, 1, 5));
        assertThat(source.region(new TextRange(6, 8))).isEqualTo(new Region(2, 1, 2, 3));
        assertThat(source.region(new TextRange(3, 10))).isEqualTo(new Region(1, 4, 3, 2));
        assertThat(source.region(new TextRange(11, 11))).isEqualTo(new Region(3, 3, 3, 3));
        assertThat(source.slice(new TextRange(1, 4))).isEqualTo("\ud83d\ude00b");
    }

    @Test
    void anOffsetAfterTheLastLineEndIsOnTheLastLine() {
        SourceText source = new SourceText("t", "a\nb\n");
        assertThat(source.lineAt(4)).isEqualTo(2);
        assertThat(source.region(new TextRange(4, 4))).isEqualTo(new Region(2, 3, 2, 3));
    }

    @Test
    void positionsAfterALineOrTheTextAreItsEnd() {
        SourceText source = new SourceText("t", "\ud83d\ude00b\ncd\n");
        assertThat(source.position(1, 1)).isEqualTo(2);
        assertThat(source.position(1, 9)).isEqualTo(3);
        assertThat(source.position(9, 9)).isEqualTo(6);
    }

    @Test
    void rejectsLinesAndRangesOutsideTheText() {
        SourceText source = new SourceText("t", "a\nb\n");
        assertThatThrownBy(() -> source.line(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.slice(new TextRange(0, 5))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectsAnEndBeforeTheStart() {
        assertThatThrownBy(() -> new TextRange(2, 1)).hasMessage("invalid range: 2 to 1");
        assertThatThrownBy(() -> new TextRange(-1, 1)).hasMessage("invalid range: -1 to 1");
        assertThatThrownBy(() -> new Region(2, 1, 1, 1)).hasMessage("invalid region: 2:1 to 1:1");
        assertThatThrownBy(() -> new Region(1, 1, 2, 0)).hasMessage("invalid region: 1:1 to 2:0");
    }
}
