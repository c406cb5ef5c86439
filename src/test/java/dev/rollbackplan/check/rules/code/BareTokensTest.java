package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.check.Verdicts;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.BlockStructure;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareTokensTest {

    /** A loaded machine with two cores needs a tenth of it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int MANY = 100_000;

    /** The lines of tokens.txt: a document each, with ↵ for a line's end. */
    static Stream<String> documents() throws IOException {
        try (InputStream in = BareTokensTest.class.getResourceAsStream("/check/tokens.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.replace("↵", "\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsWhatIsMarkedAndNothingElse(String marked) {
        assertThat(MarkedTokens.mark(MarkedTokens.unmark(marked))).isEqualTo(marked);
    }

    @Test
    void tellsTheWholeOfAFinding() {
        assertThat(MarkedTokens.findings("- Edit /etc/hosts.\n- Run kubectl get pods -n prod now.\n"))
                .containsExactly(
                        finding(
                                "bare-path",
                                new TextRange(7, 17),
                                new Region(1, 8, 1, 18),
                                "/etc/hosts is a path outside code: put it in backticks",
                                "`/etc/hosts`"),
                        finding(
                                "bare-command",
                                new TextRange(25, 49),
                                new Region(2, 7, 2, 31),
                                "kubectl command outside code: put all of it in backticks, or in a code block",
                                "`kubectl get pods -n prod`"));
        assertThat(MarkedTokens.findings("Use --force and max\\_size."))
                .containsExactly(
                        finding(
                                "bare-flag",
                                new TextRange(4, 11),
                                new Region(1, 5, 1, 12),
                                "--force is a flag outside code: put it in backticks",
                                "`--force`"),
                        finding(
                                "bare-identifier",
                                new TextRange(16, 25),
                                new Region(1, 17, 1, 26),
                                "max_size is an identifier outside code: put it in backticks",
                                "`max_size`"));
    }

    @Test
    void reportsATextOnceAndRepairsAllItsPlaces() {
        List<Finding> findings = MarkedTokens.findings("a_b, `a_b`\n\n- a\\_b and c_d\n");
        assertThat(findings).extracting(Finding::range).containsExactly(new TextRange(0, 3), new TextRange(23, 26));
        assertThat(findings.get(0).fix())
                .contains(new Fix(new TextRange(0, 3), "`a_b`", List.of(new Fix(new TextRange(14, 18), "`a_b`"))));
    }

    @Test
    void saysNothingWhereThePromptDoesNotAskForMonospace() {
        PlanContract silent = new PlanContract(List.of(), List.of(), List.of("Use concise bullets"));
        Plan other = Verdicts.subject(silent, "Edit /etc/hosts.");
        assertThat(Findings.of(other, List.of(new BarePath()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bare-command", "bare-path", "bare-flag", "bare-identifier"})
    void keepsWhatItsPageSays(String rule) throws IOException {
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
    void isSilentWhereItsFixesAreApplied(String marked) {
        assertRepairs(MarkedTokens.unmark(marked));
    }

    @Test
    void isSilentWhereItsFixesAreAppliedToWhatever() throws IOException {
        List<String> parts = new ArrayList<>(List.of(
                "**",
                "*",
                "_",
                "__",
                "`",
                "``",
                "\\",
                "\\`",
                "|",
                "\\|",
                "(",
                ")",
                "\"",
                "“",
                "”",
                "[",
                "](x)",
                "{{",
                "}}",
                "<b>",
                "<code>",
                "</code>",
                "&amp;",
                "&quot;",
                ",",
                ".",
                ":",
                " ",
                " ",
                "\n",
                "\n\n",
                "\n- ",
                "\n1. ",
                "\n> ",
                "\n| a | b |\n|---|---|\n| ",
                " | ",
                "请",
                "—",
                "\\\n",
                "~~",
                "    ",
                "\t",
                "<br>",
                "kubectl ",
                "get ",
                "-n ",
                "prod",
                "/etc/hosts",
                "a_b",
                "--force",
                "$VAR",
                "make ",
                "sudo ",
                "'",
                "!"));
        documents().map(MarkedTokens::unmark).forEach(document -> parts.addAll(List.of(document.split("(?<= )"))));
        Random random = new Random(4);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder document = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                document.append(parts.get(random.nextInt(parts.size())));
            }
            assertRepairs(document.toString());
        }
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "`",
                "*",
                ">",
                "\"",
                "“",
                "{{",
                "[[",
                "(",
                "'",
                "=\"",
                "\\_",
                "&amp;",
                "a_b ",
                "a_",
                "a-",
                "a.b/",
                "/a",
                "--x ",
                "$AB ",
                "x:1",
                "A1.",
                "请",
                "sudo ",
                "make ",
                "kubectl get ",
                "kubectl get -n ",
                "- ",
                "|"
            })
    void staysLinear(String unit) {
        assertTimeoutPreemptively(LIMIT, () -> MarkedTokens.findings(unit.repeat(MANY)));
    }

    @Tag("hostile")
    @Test
    void readsAVeryLongLine() {
        String line = "Then wait for the pods of checkout_service and ask. ".repeat(40_000);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(MarkedTokens.findings(line))
                        .extracting(Finding::range)
                        .containsExactly(new TextRange(26, 42)));
    }

    @Test
    void takesNothingThatIsTooLongForAToken() {
        String name = "a_" + "b".repeat(198);
        assertThat(MarkedTokens.findings(name)).hasSize(1);
        assertThat(MarkedTokens.findings(name + "b")).isEmpty();
    }

    private static void assertRepairs(String document) {
        String repaired = MarkedTokens.repaired(document);
        assertThat(MarkedTokens.mark(repaired)).as(document).isEqualTo(repaired);
        MarkdownDocument before = MarkedTokens.plan(document).document();
        MarkdownDocument after = MarkedTokens.plan(repaired).document();
        assertThat(BlockStructure.of(after)).as(document).isEqualTo(BlockStructure.of(before));
        assertThat(looks(after)).as(document).isEqualTo(looks(before));
    }

    /** What a reader sees, with its emphasis; code looks like text, and a continued line like a space. */
    private static String looks(MarkdownDocument document) {
        StringBuilder looks = new StringBuilder();
        for (Block block : document.all()) {
            for (Inline inline : block.inlines()) {
                String style =
                        (inline.strong() ? "S" : "") + (inline.emphasis() ? "E" : "") + (inline.link() ? "L" : "");
                inline.text()
                        .codePoints()
                        .filter(point -> !Character.isWhitespace(point))
                        .forEach(point -> looks.appendCodePoint(point).append(style));
            }
        }
        return looks.toString();
    }

    private static Finding finding(String rule, TextRange range, Region span, String message, String replacement) {
        return new Finding(rule, Severity.WARNING, range, span, message, Optional.of(new Fix(range, replacement)));
    }
}
