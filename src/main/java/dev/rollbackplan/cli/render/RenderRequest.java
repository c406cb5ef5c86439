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
 * What {@code render} is to do.
 *
 * @param template the template
 * @param resolution the values of the template's arguments
 * @param contexts the files to append
 * @param output the file for the prompt, or {@link Output#STANDARD_OUTPUT}
 * @param record the file for the record of the run, or empty
 * @param explain whether to print the source of each value
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

    /** Loads the template that a command line names, or the default one. Ignores the problems of the line. */
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
