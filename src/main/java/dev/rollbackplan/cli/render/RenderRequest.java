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
        if (lacksValue(args, word - 1, own)) {
            // The full parser reports it, whichever template it reads the line for.
            return store.loadDefault();
        }
        Optional<String> name = ParsedArgs.parse(own, args).value("--template");
        return name.map(store::load).orElseGet(store::loadDefault);
    }

    /** Returns the index of the first word that is the option {@code --template}; -1 if there is none. */
    private static int templateOption(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String word = args.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (name.equals("-t") || name.equals("--template")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns whether a word, which another option follows, is an argument without its value or an unknown option. It is
     * neither if it is itself the value of the word before.
     */
    private static boolean lacksValue(List<String> args, int index, CommandSpec own) {
        boolean mayBeOption =
                index >= 0 && args.get(index).matches("--[^=\\s]+") && own.findOption(args.get(index)) == null;
        return mayBeOption && !lacksValue(args, index - 1, own);
    }
}
