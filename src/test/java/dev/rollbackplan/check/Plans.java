package dev.rollbackplan.check;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.shell.Bash;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes and checks plans for tests. A plan without a template answers the bundled one. */
public final class Plans {

    public static final Template BUNDLED = new TemplateStore(Map.of()).loadDefault();

    /** The titles of the sections that the bundled template requires. */
    public static final List<String> REQUIRED = List.of(
            "Assumptions & Data Safety",
            "Incident Detection Signals",
            "Rollback Decision Criteria",
            "Rollback Steps",
            "Communication Plan",
            "Post-Incident Follow-Up");

    public static final ShellSyntaxChecker BASH = new Bash(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin"));

    private static final PlanReader READER = new PlanReader(BUNDLED);

    private Plans() {}

    /** Returns a plan with sections of some titles, each a heading of level 2 and one bullet. */
    public static String of(List<String> titles) {
        StringBuilder plan = new StringBuilder();
        titles.forEach(title -> plan.append("## ").append(title).append("\n\n- done\n\n"));
        return plan.toString();
    }

    /** Returns a plan with all required sections, and with other lines in place of one of them. */
    public static String with(String title, String lines) {
        return of(REQUIRED).replace("## " + title + "\n\n- done\n", lines + "\n");
    }

    /** Returns a template with some text. */
    public static Template template(String text) {
        return TemplateReader.read(new Template.Origin("test", "test"), new SourceText("test.md", text));
    }

    public static Plan read(String plan) {
        return READER.read(source(plan));
    }

    public static Plan read(Template template, String plan) {
        return new PlanReader(template).read(source(plan));
    }

    /** Reads a plan and replaces its contract. */
    public static Plan read(PlanContract contract, String plan) {
        Plan read = read(plan);
        return Plan.analyze(
                read.source(),
                read.document(),
                read.envelope(),
                read.form(),
                contract,
                BUNDLED,
                Optional.empty(),
                ShellSyntaxChecker.LENIENT);
    }

    public static List<Finding> findings(List<? extends Rule<? super Plan>> rules, String plan) {
        return Findings.of(read(plan), rules);
    }

    /** Returns the findings of a rule as lines. */
    public static List<String> report(Rule<? super Plan> rule, String plan) {
        return lines(Findings.of(read(plan), List.of(rule)));
    }

    /** Returns the findings of a rule as lines, in a plan that answers a template. */
    public static List<String> report(Template template, Rule<? super Plan> rule, String plan) {
        return lines(Findings.of(read(template, plan), List.of(rule)));
    }

    /** Returns the findings of a rule as lines, with a checker for shell scripts. */
    public static List<String> report(Rule<? super Plan> rule, ShellSyntaxChecker shell, String plan) {
        return lines(Findings.of(new PlanReader(BUNDLED, Optional.empty(), shell).read(source(plan)), List.of(rule)));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Plans::line).toList();
    }

    /** Returns a finding as {@code line:column-endLine:endColumn severity message}. */
    static String line(Finding finding) {
        return finding.region().line() + ":" + finding.region().column() + "-"
                + finding.region().endLine() + ":" + finding.region().endColumn() + " "
                + finding.severity().label() + " " + finding.message();
    }

    /** Returns a plan with the fixes of a rule applied, each at its first place only. */
    public static String fixed(Rule<? super Plan> rule, String plan) {
        return fixed(List.of(rule), plan);
    }

    /** Returns a plan with the fixes of some rules applied, each at its first place only. */
    public static String fixed(List<? extends Rule<? super Plan>> rules, String plan) {
        StringBuilder text = new StringBuilder(plan);
        List<Finding> findings = findings(rules, plan);
        for (int i = findings.size() - 1; i >= 0; i--) {
            if (findings.get(i).fix().isPresent()) {
                Fix fix = findings.get(i).fix().get();
                text.replace(fix.range().start(), fix.range().end(), fix.replacement());
            }
        }
        return text.toString();
    }

    private static SourceText source(String plan) {
        return new SourceText("plan.md", plan);
    }
}
