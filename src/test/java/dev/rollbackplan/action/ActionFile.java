package dev.rollbackplan.action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A composite action as its file describes it.
 *
 * @param inputs the default of each input
 * @param outputs the expression of each output
 * @param steps what it does, in this order
 */
record ActionFile(Map<String, String> inputs, Map<String, String> outputs, List<Step> steps) {

    /** The folder of the action of this project. */
    static final Path FOLDER = Path.of(".github/actions/rollback-plan");

    /**
     * A step.
     *
     * @param id its name for other steps' expressions, or nothing
     * @param uses the action that it uses, or nothing
     * @param run the script that it runs, or nothing
     * @param shell the shell of the script, or nothing
     * @param variables the environment of the script or, for an action, its inputs
     */
    record Step(String id, String uses, String run, String shell, Map<String, String> variables) {}

    static ActionFile read() throws IOException {
        Map<?, ?> file = (Map<?, ?>) load(FOLDER.resolve("action.yml"));
        List<Step> steps = new ArrayList<>();
        for (Object step : (List<?>) ((Map<?, ?>) file.get("runs")).get("steps")) {
            Map<?, ?> keys = (Map<?, ?>) step;
            Object variables = keys.containsKey("uses") ? keys.get("with") : keys.get("env");
            steps.add(new Step(
                    text(keys, "id"), text(keys, "uses"), text(keys, "run"), text(keys, "shell"), texts(variables)));
        }
        return new ActionFile(texts(file.get("inputs"), "default"), texts(file.get("outputs"), "value"), steps);
    }

    static Object load(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static String text(Map<?, ?> keys, String key) {
        return keys.containsKey(key) ? keys.get(key).toString() : "";
    }

    private static Map<String, String> texts(Object map) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }

    private static Map<String, String> texts(Object map, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> texts.put(name.toString(), text((Map<?, ?>) value, key)));
        return texts;
    }
}
