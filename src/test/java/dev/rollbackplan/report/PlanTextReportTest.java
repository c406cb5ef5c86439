package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextReportTest {

    private static final Rule<Plan> FORM = Samples.rule("form", Severity.ERROR);
    private static final Rule<Plan> BLANK = Samples.rule("blank", Severity.INFO, Concern.BLANK);
    private static final Rule<Plan> MARK = Samples.rule("mark", Severity.WARNING, Concern.BLANK);
    private static final Rule<Plan> WRONG = Samples.rule("wrong", Severity.ERROR, Concern.CONTRADICTION);
    private static final Rule<Plan> DANGER = Samples.rule("danger", Severity.WARNING, Concern.DANGER);

    private static final String TEXT = "one two three four\n";

    private static String report(Finding... findings) {
        return new PlanTextReport(false)
                .write(new Report(
                        "1.2.3",
                        Samples.report().template(),
                        List.of(FORM, BLANK, MARK, WRONG, DANGER),
                        List.of(Samples.plan("p.md", TEXT, findings)),
                        List.of()));
    }

    private static Finding finding(Rule<?> rule, String words) {
        return Samples.finding(rule, TEXT, words, "m");
    }

    @Test
    void opensWithTheGravestAndEndsWithTheValuesToFillIn() {
        assertThat(report(
                        finding(FORM, "one"), finding(BLANK, "two"), finding(WRONG, "three"), finding(DANGER, "four")))
                .isEqualTo("""
                        p.md:1:15: warning: m [danger]
                            one two three four
                                          ^~~~
                        p.md:1:9: error: m [wrong]
                            one two three four
                                    ^~~~~
                        p.md:1:1: error: m [form]
                            one two three four
                            ^~~
                        p.md: fill these in before you paste: `two` (line 1)
                        1 plan: 2 errors, 1 warning, 1 info
                        1 thing is dangerous, 1 contradicts the prompt, 1 is wrong in form, 1 value has to be filled in
                        """);
    }

    @Test
    void countsSeveral() {
        assertThat(report(
                        finding(WRONG, "one"),
                        finding(WRONG, "two"),
                        finding(BLANK, "three"),
                        finding(BLANK, "four"),
                        finding(MARK, "one")))
                .endsWith("""
                        p.md: fill these in before you paste: `three` (line 1), `four` (line 1)
                        1 plan: 2 errors, 1 warning, 2 infos
                        2 things contradict the prompt, 1 is wrong in form, 2 values have to be filled in
                        """);
    }

    @Test
    void statesThatNothingDangerousWasFound() {
        assertThat(report(finding(Samples.INFO, "one"))).endsWith("0 warnings, 1 info\nnothing dangerous was found\n");
        assertThat(report()).isEqualTo("1 plan: nothing to report\n");
    }
}
