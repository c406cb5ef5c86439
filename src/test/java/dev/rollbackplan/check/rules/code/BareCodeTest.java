package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.TextRange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the four rules for code without code marks. */
class BareCodeTest {

    /** About ten times what a busy machine with two cores needs. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int MANY = 100_000;

    static Stream<String> documents() throws IOException {
        return MarkedTokens.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsTheMarkedTextsAndNoOther(String marked) {
        assertThat(MarkedTokens.mark(MarkedTokens.unmark(marked))).isEqualTo(marked);
    }

    @Test
    void reportsTheRangeTheMessageAndTheFix() {
        assertThat(MarkedTokens.findings("- Edit /etc/hosts.\n- Run kubectl get pods -n prod now.\n"))
                .containsExactly(
                        finding(
                                "bare-path",
                                new TextRange(7, 17),
                                new Region(1, 8, 1, 18),
                                "\"/etc/hosts\" is a path without code marks: put it in backticks",
                                "`/etc/hosts`"),
                        finding(
                                "bare-command",
                                new TextRange(25, 49),
                                new Region(2, 7, 2, 31),
                                "\"kubectl get pods -n prod\" is a command without code marks: put it in backticks",
                                "`kubectl get pods -n prod`"));
        assertThat(MarkedTokens.findings("Use --force and max\\_size."))
                .containsExactly(
                        finding(
                                "bare-flag",
                                new TextRange(4, 11),
                                new Region(1, 5, 1, 12),
                                "\"--force\" is a flag without code marks: put it in backticks",
                                "`--force`"),
                        finding(
                                "bare-identifier",
                                new TextRange(16, 25),
                                new Region(1, 17, 1, 26),
                                "\"max_size\" is an identifier without code marks: put it in backticks",
                                "`max_size`"));
    }

    @Test
    void reportsATextOnceAndFixesAllItsPlaces() {
        List<Finding> findings = MarkedTokens.findings("a_b, `a_b`\n\n- a\\_b and c_d\n");
        assertThat(findings).extracting(Finding::range).containsExactly(new TextRange(0, 3), new TextRange(23, 26));
        assertThat(findings.get(0).fix())
                .contains(new Fix(new TextRange(0, 3), "`a_b`", List.of(new Fix(new TextRange(14, 18), "`a_b`"))));
    }

    @Test
    void reportsNothingIfThePromptDoesNotAskForMonospace() {
        PlanContract silent = new PlanContract(List.of(), List.of(), List.of("Use concise bullets"));
        Plan plan = Plans.read(silent, "Edit /etc/hosts.");
        assertThat(Findings.of(plan, MarkedTokens.RULES)).isEmpty();
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
    void readsRepeatedCharactersInTime(String unit) {
        assertTimeoutPreemptively(LIMIT, () -> MarkedTokens.findings(unit.repeat(MANY)));
    }

    @Tag("hostile")
    @Test
    void readsAVeryLongLineInTime() {
        String line = "Then wait for the pods of checkout_service and ask. ".repeat(40_000);
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(MarkedTokens.findings(line))
                        .extracting(Finding::range)
                        .containsExactly(new TextRange(26, 42)));
    }

    @Test
    void ignoresAWordThatIsTooLongForAToken() {
        String name = "a_" + "b".repeat(198);
        assertThat(MarkedTokens.findings(name)).hasSize(1);
        assertThat(MarkedTokens.findings(name + "b")).isEmpty();
    }

    private static Finding finding(String rule, TextRange range, Region span, String message, String replacement) {
        return new Finding(rule, Severity.WARNING, range, span, message, Optional.of(new Fix(range, replacement)));
    }
}
