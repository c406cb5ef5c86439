package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a plan that changes data or a schema, and takes no backup before. Only the first change is reported. */
public final class NoBackup implements Rule<Plan> {

    /** Words by which a step takes a backup. */
    private static final Pattern TAKES = Pattern.compile(
            "\\bback(?:s|ed)?[ -]up\\b|\\b(?:take|takes|took|taken|create|creates|created|make|makes"
                    + "|capture|captures|trigger|triggers|start|run|runs|request|get|keep|save|saves)\\b[^.;\n]{0,40}"
                    + "\\b(?:backups?|snapshots?|dumps?|copy|copies|restore point)\\b"
                    + "|\\b(?:safety|pre-?\\w+|fresh|manual|final|full|new|on-demand|logical) (?:snapshot|backup|dump|copy)\\b"
                    + "|^\\W*(?:(?!no |without |skip )\\w+ )?(?:snapshot|backup|dump|copy|export(?!.{0,60}\\b(?:restored|from the (?:backup|snapshot|copy))))\\b|\\bsnapshot (?:the|of|it)\\b|\\bcopy (?:of )?the (?:table|rows|data)\\b");

    /** A backup that exists by its name or its time. */
    private static final Pattern EXISTS = Pattern.compile(
            "\\b(?:backup|snapshot|dump)\\b[^.;\n]{0,40}(?:\\d{1,2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}|`|\\bid\\b)"
                    + "|\\d{1,2}:\\d{2}(?: ?utc| ?z)?[^.;\n]{0,15}\\b(?:backup|snapshot|dump)\\b");

    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|without|skip(?:ping)?|never|n't|needs? no|instead of|before)\\b[^.;:\n]{0,30}$");

    private final DatabaseImpact impact;

    /** Creates the rule. The impact on the database makes its finding an error. */
    public NoBackup(DatabaseImpact impact) {
        this.impact = impact;
    }

    @Override
    public String id() {
        return "no-backup";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Concern concern() {
        return Concern.DANGER;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        if (plan.code().isEmpty()) {
            return;
        }
        CreatedNames created = new CreatedNames();
        for (Step step : plan.steps().in(SectionRole.STEPS)) {
            if (takesBackup(step)) {
                return;
            }
            for (Command command : step.instructions()) {
                if (DataChange.changes(command) && !created.isIn(command)) {
                    boolean isError = impact.of(plan) == DatabaseImpact.Answer.YES;
                    findings.add(
                            isError ? Severity.ERROR : Severity.WARNING,
                            command.range(),
                            QuotedCommand.of(plan, command)
                                    + " changes the database, and no step before it takes a backup: add one, such as a dump or a snapshot");
                    return;
                }
                created.add(command);
            }
        }
    }

    private static boolean takesBackup(Step step) {
        for (Command command : step.instructions()) {
            if (DataChange.backsUp(command)) {
                return true;
            }
        }
        boolean onlyLists = step.instructions().stream()
                .anyMatch(command -> command.isReadOnly()
                        && command.words().stream()
                                .anyMatch(word -> word.value().matches("(?i).*(?:backup|snapshot).*")));
        if (onlyLists && step.instructions().stream().allMatch(Command::isReadOnly)) {
            return false;
        }
        String text = step.text().toLowerCase(Locale.ROOT);
        return isStated(TAKES, text) || isStated(EXISTS, text);
    }

    private static boolean isStated(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 60), matcher.start());
            if (!DENIED.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
