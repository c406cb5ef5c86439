package dev.rollbackplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.text.SourceText;
import java.time.Duration;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockStartsTest {

    private static final List<String> LINES = List.of(
            "a",
            "",
            "- a",
            "-",
            "2. a",
            "> a",
            "---",
            "- - -",
            "| a | b",
            "|-|-|",
            "|-",
            "[a]: /x",
            "[b]: /x 'y",
            "y'",
            "    a",
            "\t- a",
            "```",
            "<div>",
            "# a");

    private static final int REPEATS = 300_000;

    private final HtmlRenderer html =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** Whatever three lines stand behind each other, and a paragraph or a list behind them. */
    @Test
    void blocksBeginWhereTheyDoInCommonmark() {
        Parser theirs =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Parser ours = BlockStarts.addTo(Parser.builder()).build();
        for (String first : LINES) {
            for (String second : LINES) {
                for (String third : LINES) {
                    for (String rest : List.of("2. z\n", "-\nz\n", "|-|\n- [a] [b]\n")) {
                        String text = String.join("\n", first, second, third, rest);
                        assertThat(html.render(ours.parse(text))).as(text).isEqualTo(html.render(theirs.parse(text)));
                    }
                }
            }
        }
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "| a_b\n", "2. a\n", "$ ls\n"})
    void aLongParagraphIsReadInTime(String line) {
        SourceText text = new SourceText("", "a\n" + line.repeat(REPEATS));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(new MarkdownReader().read(text).blocks()).hasSize(1));
    }
}
