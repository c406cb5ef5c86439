package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.BlockStructure;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the fixes of the four rules for code without code marks do to a document. */
class BareCodeFixTest {

    private static final String PARTS =
            "** * _ __ ` `` \\ \\` | \\| ( ) \" “ ” [ ](x) {{ }} <b> <code> </code> &amp; &quot;"
                    + " , . : 请 — ~~ <br> prod /etc/hosts a_b --force $VAR ' !";

    private static final List<String> PARTS_WITH_SPACE = List.of(
            " ",
            " ",
            "\n",
            "\n\n",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            "\\\n",
            "    ",
            "\t",
            "kubectl ",
            "get ",
            "-n ",
            "make ",
            "sudo ");

    static Stream<String> documents() throws IOException {
        return MarkedTokens.documents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bare-command", "bare-path", "bare-flag", "bare-identifier"})
    void repairsTheBadExampleOfItsPageToTheGoodOne(String rule) throws IOException {
        String page = Files.readString(Path.of("src/main/resources/rules/" + rule + ".md"));
        List<String> examples = new ArrayList<>();
        for (Block block : MarkedTokens.plan(page).document().blocks()) {
            if (block instanceof Block.CodeBlock code) {
                examples.add(code.literal());
            }
        }
        assertThat(examples).hasSize(2);
        assertThat(MarkedTokens.findings(examples.get(0)))
                .extracting(Finding::rule)
                .containsOnly(rule);
        assertThat(MarkedTokens.findings(examples.get(1))).isEmpty();
        assertThat(MarkedTokens.repaired(examples.get(0))).isEqualTo(examples.get(1));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasNothingToReportAfterFixing(String marked) {
        assertFixesHold(MarkedTokens.unmark(marked));
    }

    @Tag("slow")
    @Test
    void hasNothingToReportAfterFixingRandomDocuments() throws IOException {
        List<String> parts = new ArrayList<>(List.of(PARTS.split(" ", -1)));
        parts.addAll(PARTS_WITH_SPACE);
        documents().map(MarkedTokens::unmark).forEach(document -> parts.addAll(List.of(document.split("(?<= )"))));
        Random random = new Random(4);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder document = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                document.append(parts.get(random.nextInt(parts.size())));
            }
            assertFixesHold(document.toString());
        }
    }

    /** Asserts that fixing leaves nothing to report, and changes neither the blocks nor the visible text. */
    private static void assertFixesHold(String document) {
        String repaired = MarkedTokens.repaired(document);
        assertThat(MarkedTokens.mark(repaired)).as(document).isEqualTo(repaired);
        MarkdownDocument before = MarkedTokens.plan(document).document();
        MarkdownDocument after = MarkedTokens.plan(repaired).document();
        assertThat(BlockStructure.of(after)).as(document).isEqualTo(BlockStructure.of(before));
        assertThat(visibleText(after)).as(document).isEqualTo(visibleText(before));
    }

    /** Returns the text that a reader sees, with its strong emphasis and links. Code counts as text; white space is left out. */
    private static String visibleText(MarkdownDocument document) {
        StringBuilder visible = new StringBuilder();
        for (Block block : document.all()) {
            for (Inline inline : block.inlines()) {
                String style = (inline.strong() ? "S" : "") + (inline.link() ? "L" : "");
                inline.text()
                        .codePoints()
                        .filter(point -> !Character.isWhitespace(point))
                        .forEach(point -> visible.appendCodePoint(point).append(style));
            }
        }
        return visible.toString();
    }
}
