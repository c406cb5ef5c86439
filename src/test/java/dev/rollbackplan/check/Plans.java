package dev.rollbackplan.check;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;

/** Plans for tests, and the findings of rules in them. */
public final class Plans {

    public static final Template BUNDLED = new TemplateStore(Map.of()).loadDefault();

    public static final List<String> REQUIRED_TITLES = List.of(
            "Assumptions & Data Safety",
            "Incident Detection Signals",
            "Rollback Decision Criteria",
            "Rollback Steps",
            "Communication Plan",
            "Post-Incident Follow-Up");

    private Plans() {}

    public static Plan read(Template template, String plan) {
        return new PlanReader(template).read(new SourceText("plan.md", plan));
    }

    public static List<Finding> findings(List<? extends Rule<? super Plan>> rules, String plan) {
        return Findings.of(read(BUNDLED, plan), rules);
    }

    /** Returns the findings of a rule, each as {@code line:column-endLine:endColumn severity message}. */
    public static List<String> report(Template template, Rule<? super Plan> rule, String plan) {
        return Findings.of(read(template, plan), List.of(rule)).stream()
                .map(Plans::line)
                .toList();
    }

    public static List<String> report(Rule<? super Plan> rule, String plan) {
        return report(BUNDLED, rule, plan);
    }

    static String line(Finding finding) {
        return finding.region().line() + ":" + finding.region().column() + "-"
                + finding.region().endLine() + ":" + finding.region().endColumn() + " "
                + finding.severity().label() + " " + finding.message();
    }

    /** Returns a plan with some sections, each with a level-2 heading and one bullet. */
    public static String of(List<String> titles) {
        StringBuilder plan = new StringBuilder();
        titles.forEach(title -> plan.append("## ").append(title).append("\n\n- done\n\n"));
        return plan.toString();
    }

    /** Returns a plan with all required sections, one of them replaced by other lines. */
    public static String with(String title, String lines) {
        return of(REQUIRED_TITLES).replace("## " + title + "\n\n- done\n", lines + "\n");
    }

    public static Template template(String body) {
        return TemplateReader.read(new Template.Origin("test", "test"), new SourceText("test.md", body));
    }

    /** Returns a plan after one round of the fixes of some rules. */
    public static String repaired(List<? extends Rule<? super Plan>> rules, String plan) {
        StringBuilder text = new StringBuilder(plan);
        List<Finding> findings = findings(rules, plan);
        for (int i = findings.size() - 1; i >= 0; i--) {
            findings.get(i)
                    .fix()
                    .ifPresent(
                            fix -> text.replace(fix.range().start(), fix.range().end(), fix.replacement()));
        }
        return text.toString();
    }
}
