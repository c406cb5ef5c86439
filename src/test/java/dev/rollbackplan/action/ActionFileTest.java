package dev.rollbackplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.action.ActionFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that text from strangers can't become part of a script, in the action and in the workflows. */
class ActionFileTest {

    private static final Path WORKFLOWS = Path.of(".github/workflows");

    private final ActionFile action;

    ActionFileTest() throws IOException {
        action = ActionFile.read();
    }

    /** The runner inserts the value of an expression into the script before the shell reads it. */
    @Test
    void noScriptContainsAnExpression() throws IOException {
        List<String> scripts = new ArrayList<>();
        action.steps().forEach(step -> scripts.add(step.run()));
        for (Path workflow : workflows()) {
            for (Object job : keys(keys(ActionFile.load(workflow)).get("jobs")).values()) {
                for (Object step : (List<?>) keys(job).get("steps")) {
                    Object script = keys(step).get("run");
                    scripts.add(script == null ? "" : script.toString());
                }
            }
        }
        assertThat(scripts).hasSizeGreaterThan(action.steps().size()).noneMatch(script -> script.contains("${{"));
    }

    @Test
    void everyInputHasItsOwnVariable() {
        List<String> used = new ArrayList<>();
        for (Step step : action.steps()) {
            step.variables().forEach((name, value) -> {
                if (value.contains("inputs.")) {
                    String input = value.substring("${{ inputs.".length(), value.length() - " }}".length());
                    String variable = "INPUT_" + input.replace('-', '_').toUpperCase(Locale.ROOT);
                    assertThat(name).isEqualTo(step.uses().isEmpty() ? variable : input);
                    used.add(input);
                }
            });
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(action.inputs().keySet());
    }

    @Test
    void pinsTheActionsThatItUsesAsTheWorkflowsDo() throws IOException {
        String workflow = Files.readString(WORKFLOWS.resolve("ci.yml"));
        assertThat(action.steps().stream().map(Step::uses).filter(uses -> !uses.isEmpty()))
                .isNotEmpty()
                .allMatch(uses -> uses.matches("[\\w/-]+@[0-9a-f]{40}"))
                .allMatch(workflow::contains);
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.toList();
        }
    }

    private static Map<?, ?> keys(Object map) {
        return (Map<?, ?>) map;
    }
}
