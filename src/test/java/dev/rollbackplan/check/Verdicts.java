package dev.rollbackplan.check;

import dev.rollbackplan.shell.Bash;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;

/** What rules say of a plan that answers the bundled template. */
final class Verdicts {

    static final ShellParser BASH = new Bash(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin"));

    private static final Template TEMPLATE = new TemplateStore(Map.of()).loadDefault();

    private static final PlanReader LENIENT_READER = new PlanReader(TEMPLATE);

    private Verdicts() {}

    static List<Finding> findings(Rule<? super PlanSubject> rule, ShellParser shell, String plan) {
        PlanReader reader = shell == ShellParser.LENIENT ? LENIENT_READER : new PlanReader(TEMPLATE, shell);
        return Findings.of(reader.read(new SourceText("plan.md", plan)), List.of(rule));
    }

    static PlanSubject subject(String plan) {
        return LENIENT_READER.read(new SourceText("plan.md", plan));
    }

    static PlanSubject subject(Contract contract, String plan) {
        PlanSubject owed = subject(plan);
        return new PlanSubject(owed.source(), owed.outline(), owed.envelope(), contract, owed.template(), owed.shell());
    }

    /** Each as {@code line:column-endLine:endColumn severity message}. */
    static List<String> of(Rule<? super PlanSubject> rule, String plan) {
        return of(rule, ShellParser.LENIENT, plan);
    }

    static List<String> of(Rule<? super PlanSubject> rule, ShellParser shell, String plan) {
        return findings(rule, shell, plan).stream()
                .map(finding -> finding.span().line() + ":" + finding.span().column() + "-"
                        + finding.span().endLine() + ":" + finding.span().endColumn() + " "
                        + finding.severity().label() + " " + finding.message())
                .toList();
    }

    /** The plan with all fixes of a rule in it. */
    static String repaired(Rule<? super PlanSubject> rule, String plan) {
        StringBuilder text = new StringBuilder(plan);
        List<Finding> findings = findings(rule, ShellParser.LENIENT, plan);
        for (int i = findings.size() - 1; i >= 0; i--) {
            findings.get(i)
                    .fix()
                    .ifPresent(
                            fix -> text.replace(fix.range().start(), fix.range().end(), fix.replacement()));
        }
        return text.toString();
    }
}
