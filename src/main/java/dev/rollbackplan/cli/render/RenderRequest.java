package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

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
        int word = templateOption(args);
        if (word < 0) {
            return store.loadDefault();
        }
        CommandSpec own = RenderSpec.own();
        if (word > 0 && lacksValue(args.get(word - 1), own)) {
            // The full parser reports it, whichever template it reads the line for.
            return store.loadDefault();
        }
        Optional<String> name = ParsedArgs.parse(own, args).value("--template");
        return name.map(store::load).orElseGet(store::loadDefault);
    }

    /** Returns the index of the first word that may be the option {@code --template}; -1 if there is none. */
    private static int templateOption(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("-t") || args.get(i).startsWith("--template")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a word, which another option follows, is an argument without its value or an unknown option. */
    private static boolean lacksValue(String word, CommandSpec own) {
        return word.startsWith("--") && word.length() > 2 && word.indexOf('=') < 0 && own.findOption(word) == null;
    }
}
