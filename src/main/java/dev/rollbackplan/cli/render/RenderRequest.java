package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import java.util.List;
import java.util.Optional;

/**
 * What a command line asks {@code render} for.
 *
 * @param template the template
 * @param resolution the arguments' values
 * @param contexts the files that go along
 * @param output the file to write, or {@link Output#STANDARD}
 * @param record the file for a record of the run, where one is wanted
 * @param explain whether to say where each value came from
 * @param strict whether a warning fails the run
 */
public record RenderRequest(
        Template template,
        Resolution resolution,
        List<Context> contexts,
        String output,
        Optional<String> record,
        boolean explain,
        boolean strict) {

    public RenderRequest {
        contexts = List.copyOf(contexts);
    }

    /** The template that a command line names; its other words are of no interest yet. */
    public static Template template(List<String> args, TemplateStore store) {
        boolean named = false;
        for (String arg : args) {
            named |= arg.startsWith("-t") || arg.startsWith("--template");
        }
        if (!named) {
            return store.loadDefault();
        }
        Optional<String> name = ParsedArgs.parse(RenderSpec.own(), args).value("--template");
        return name.map(store::load).orElseGet(store::loadDefault);
    }
}
