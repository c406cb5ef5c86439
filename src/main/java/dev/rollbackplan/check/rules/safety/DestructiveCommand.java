package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Safeguard;
import dev.rollbackplan.check.steps.Step;
import java.util.Optional;

/** Reports commands that destroy data or history, or remove what runs. */
public final class DestructiveCommand implements Rule<Plan> {

    @Override
    public String id() {
        return "destructive-command";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
        Dangers dangers = new Dangers();
        CreatedNames created = new CreatedNames();
        plan.steps().instructions().forEach(created::addContainer);
        for (Step step : plan.steps().all()) {
            for (Command command : step.commands()) {
                if (command.instruction()) {
                    Optional<Danger> danger = dangers.find(command).filter(found -> !created.isIn(command));
                    danger.ifPresent(found -> report(plan, command, found, findings));
                }
                created.add(command);
            }
        }
    }

    private static void report(Plan plan, Command command, Danger danger, Findings findings) {
        boolean isGuarded = !command.safeguards().isEmpty();
        findings.add(
                isGuarded || danger.mild() ? Severity.WARNING : Severity.ERROR,
                command.range(),
                QuotedCommand.of(plan, command) + " " + danger.effect() + ": " + advice(command));
    }

    private static String advice(Command command) {
        if (command.safeguards().contains(Safeguard.CONFIRMATION)) {
            return "get the confirmation that the step asks for before you run it";
        }
        if (command.safeguards().contains(Safeguard.BACKUP)) {
            return "check that the backup that the step names exists before you run it";
        }
        return command.safeguards().contains(Safeguard.CONDITION)
                ? "check that the condition of the step is met before you run it"
                : "remove it, or let the step name a backup and who confirms it";
    }
}
