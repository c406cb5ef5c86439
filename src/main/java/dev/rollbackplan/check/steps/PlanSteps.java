package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.section.Sections;
import java.util.List;
import java.util.Map;

/**
 * A plan as steps with commands.
 *
 * @param all the items of all sections, in the order of the plan
 */
public record PlanSteps(List<Step> all) {

    public PlanSteps {
        all = List.copyOf(all);
    }

    /**
     * Reads the steps of a document.
     *
     * @param sections the sections of the document
     * @param code the code blocks and code spans of the document
     * @param scripts the shell scripts among the code
     */
    public static PlanSteps of(Sections sections, List<CodeFragment> code, Map<CodeFragment, ShellScript> scripts) {
        return new PlanSteps(new StepReader(sections, code, scripts).read());
    }

    /** Returns the items of the sections with a role. */
    public List<Step> in(SectionRole role) {
        return all.stream().filter(step -> step.role() == role).toList();
    }

    /** Returns the commands that the reader of the plan is told to run, in the order of the plan. */
    public List<Command> instructions() {
        return all.stream().flatMap(step -> step.instructions().stream()).toList();
    }
}
