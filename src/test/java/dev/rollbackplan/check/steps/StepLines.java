package dev.rollbackplan.check.steps;

import static java.util.stream.Collectors.joining;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Writes the steps of a plan as lines for tests. */
final class StepLines {

    private StepLines() {}

    /** Returns a line for each step, {@code ROLE title}, and below it one for each of its commands. */
    static List<String> of(String plan) {
        Plan read = Plans.read(plan);
        List<String> lines = new ArrayList<>();
        for (Step step : read.steps().all()) {
            lines.add(step.role() + " " + step.title());
            step.commands().forEach(command -> lines.add("  " + line(command)));
        }
        return lines;
    }

    /** Returns the commands of the steps of a plan whose only step has some text. */
    static List<String> commands(String step) {
        List<String> lines = new ArrayList<>();
        for (Step read : Plans.read("## Rollback Steps\n\n" + step).steps().in(SectionRole.STEPS)) {
            read.commands().forEach(command -> lines.add(line(command)));
        }
        return lines;
    }

    /** Returns a command's words with a bar between them, and before them whether it is one to run. */
    private static String line(Command command) {
        String words = command.words().stream().map(Word::value).collect(joining("|"));
        String carrier =
                command.carrier().map(outer -> " by " + outer.program()).orElse("");
        String input =
                command.pipedFrom().map(outer -> " from " + outer.program()).orElse("");
        String safeguards = command.safeguards().isEmpty() ? "" : " " + command.safeguards();
        return (command.instruction() ? "run " : "not ") + words + carrier + input + safeguards;
    }
}
