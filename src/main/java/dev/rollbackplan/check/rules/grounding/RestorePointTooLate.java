package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Damage;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Moment;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Word;
import java.util.regex.Pattern;

/** Detects a restore to a point in time at which the data was already damaged. */
public final class RestorePointTooLate implements GroundingRule {

    private static final Pattern RESTORE = Pattern.compile(
            "(?i)restor|point-in-time|pitr|recover|--stop-datetime|mysqlbinlog|pgbackrest|barman|wal-g|flashback|as of|instances clone|undrop|at ?\\(timestamp");
    private static final Pattern LATEST = Pattern.compile("(?i)--use-latest-restorable-time.*|--latest-restorable.*");
    private static final Pattern TO = Pattern.compile(
            "(?is).*\\b(?:clone|copy) of [^.;]{0,40}(?:at|as of|from) $|.*\\b(?:restor(?:e|es|ed|ing)|recover(?:s|y|ing)?|point-in-time|pitr|restore (?:point|time)|recovery target)\\b[^.;]{0,80}?(?:\\bto|\\bas of|restore (?:point|time)[: ]|target[: ])\\s*(?:the state (?:of|at) )?[`\"(]{0,2}$");

    @Override
    public String id() {
        return "restore-point-too-late";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        if (facts.damage().isEmpty()) {
            return;
        }
        Damage damage = facts.damage().get();
        for (Command command : plan.steps().instructions()) {
            command(command, damage, findings);
        }
        for (Statement statement : plan.statements()) {
            if (statement.role() != SectionRole.FOLLOW_UP && statement.role() != SectionRole.COMMUNICATION) {
                sentence(statement, damage, findings);
            }
        }
    }

    private static void command(Command command, Damage damage, Findings findings) {
        StringBuilder text = new StringBuilder();
        command.words().forEach(word -> text.append(word.value()).append(' '));
        if (!RESTORE.matcher(text).find()) {
            return;
        }
        String dateBefore = "";
        for (Word word : command.words()) {
            if (LATEST.matcher(word.value()).matches()) {
                findings.add(word.range(), message("the latest restorable time", damage));
            }
            // A date and a time may be two words.
            String value = dateBefore.isEmpty() ? word.value() : dateBefore + " " + word.value();
            for (Moment moment : Moment.in(value)) {
                if (!moment.isBefore(damage.moment()) && (moment.date().isPresent() || word.isOption())) {
                    findings.add(
                            word.range(),
                            message(
                                    value.substring(
                                            moment.range().start(),
                                            moment.range().end()),
                                    damage));
                }
            }
            dateBefore = word.value().matches("\\d{4}-\\d\\d-\\d\\d") ? word.value() : "";
        }
    }

    private static void sentence(Statement statement, Damage damage, Findings findings) {
        for (Moment moment : Moment.in(statement.text())) {
            String before = statement.text().substring(0, moment.range().start());
            if (TO.matcher(before).matches() && !moment.isBefore(damage.moment())) {
                findings.add(
                        statement.place(moment.range().start(), moment.range().end()),
                        message(
                                statement
                                        .text()
                                        .substring(
                                                moment.range().start(),
                                                moment.range().end()),
                                damage));
            }
        }
    }

    private static String message(String time, Damage damage) {
        Moment moment = damage.moment();
        String first = moment.date().map(date -> date + " ").orElse("") + moment.time();
        return "a restore to " + time + " has the damage in it, which began at " + first + " ("
                + damage.fact().place() + "): restore to a time before that";
    }
}
