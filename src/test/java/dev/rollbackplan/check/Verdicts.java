package dev.rollbackplan.check;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.shell.Bash;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;

/** What rules say of a plan that answers the bundled template. */
public final class Verdicts {

    public static final ShellSyntaxChecker BASH = new Bash(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin"));

    private static final Template TEMPLATE = new TemplateStore(Map.of()).loadDefault();

    private static final PlanReader LENIENT_READER = new PlanReader(TEMPLATE);

    private Verdicts() {}

    static List<Finding> findings(Rule<? super Plan> rule, ShellSyntaxChecker shell, String plan) {
        PlanReader reader = shell == ShellSyntaxChecker.LENIENT ? LENIENT_READER : new PlanReader(TEMPLATE, shell);
        return Findings.of(reader.read(new SourceText("plan.md", plan)), List.of(rule));
    }

    public static Plan subject(String plan) {
        return LENIENT_READER.read(new SourceText("plan.md", plan));
    }

    public static Plan subject(PlanContract contract, String plan) {
        Plan owed = subject(plan);
        return Plan.analyze(owed.source(), owed.document(), owed.envelope(), contract, owed.template(), owed.shell());
    }

    /** Each as {@code line:column-endLine:endColumn severity message}. */
    public static List<String> of(Rule<? super Plan> rule, String plan) {
        return of(rule, ShellSyntaxChecker.LENIENT, plan);
    }

    public static List<String> of(Rule<? super Plan> rule, ShellSyntaxChecker shell, String plan) {
        return findings(rule, shell, plan).stream()
                .map(finding -> finding.region().line() + ":" + finding.region().column() + "-"
                        + finding.region().endLine() + ":" + finding.region().endColumn() + " "
                        + finding.severity().label() + " " + finding.message())
                .toList();
    }

    /** The plan with all fixes of a rule in it. */
    public static String repaired(Rule<? super Plan> rule, String plan) {
        StringBuilder text = new StringBuilder(plan);
        List<Finding> findings = findings(rule, ShellSyntaxChecker.LENIENT, plan);
        for (int i = findings.size() - 1; i >= 0; i--) {
            findings.get(i)
                    .fix()
                    .ifPresent(
                            fix -> text.replace(fix.range().start(), fix.range().end(), fix.replacement()));
        }
        return text.toString();
    }
}
