package dev.rollbackplan.cli;

import dev.rollbackplan.input.Given;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command line asks {@code render} for.
 *
 * @param template the template
 * @param resolution the arguments' values
 * @param output the file to write, or {@link Output#STANDARD}
 * @param explain whether to say where each value came from
 * @param strict whether a warning fails the run
 */
record RenderRequest(Template template, Resolution resolution, String output, boolean explain, boolean strict) {

    /**
     * Understands a command line whose template is known.
     *
     * @throws UsageException with everything that is wrong with it
     */
    static RenderRequest of(Template template, Words words) {
        List<String> meant = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (RenderSpec.isOption(argument)) {
                options(argument, template, words, meant, given);
            }
        }
        if (!RenderSpec.hasVersion(template) && words.has(RenderSpec.VERSION)) {
            words.problems().add("--version stands alone: this template declares no VERSION to give a value for");
        }
        operands(template, words, meant, given);
        words.value("--template");
        String output = words.value("--output").orElse(Output.STANDARD);
        if (output.equals(template.origin().name()) && !template.origin().isBundled()) {
            words.problems().add("--output names the template itself, which would be lost");
        }
        List<String> excused = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (meant.contains(argument.name()) || meant.contains(argument.option())) {
                excused.add(argument.name());
            }
        }
        Resolution resolution = Resolution.of(template, given, excused, new RenderSpec.Usage());
        words.problems().addAll(resolution.problems());
        words.requireNoProblems();
        return new RenderRequest(template, resolution, output, words.has("--explain"), words.has("--strict"));
    }

    /** The template that a command line names; its other words are of no interest yet. */
    static Template template(List<String> args, TemplateStore store) {
        boolean named = false;
        for (String arg : args) {
            named |= arg.startsWith("-t") || arg.startsWith("--template");
        }
        if (!named) {
            return store.loadDefault();
        }
        Optional<String> name = new Words(RenderSpec.own(), args).value("--template");
        return name.map(store::load).orElseGet(store::loadDefault);
    }

    private static void options(
            Argument argument, Template template, Words words, List<String> meant, List<Given> given) {
        int before = words.problems().size();
        for (String value : words.values(argument.option())) {
            Optional<String> operand = operandName(value);
            if (operand.isPresent()
                    && template.argument(operand.get()).isPresent()
                    && words.isSeparate(argument.option(), value)) {
                words.problems()
                        .add(argument.option() + " has no value: the next word is " + operand.get()
                                + "=... (if it is the value, write " + argument.option() + "=" + operand.get()
                                + "=...)");
            } else {
                given.add(new Given(argument.name(), value, argument.option()));
            }
        }
        if (words.problems().size() > before) {
            meant.add(argument.name());
        }
    }

    private static void operands(Template template, Words words, List<String> meant, List<Given> given) {
        for (String operand : words.operands(meant)) {
            Optional<String> name = operandName(operand);
            if (name.isEmpty()) {
                words.problems().add("\"" + operand + "\" is no option and no NAME=value");
            } else if (template.argument(name.get()).isPresent()) {
                String value = operand.substring(name.get().length() + 1);
                given.add(new Given(name.get(), value, name.get() + "="));
            } else {
                words.problems().add(unknown(name.get(), template, meant));
            }
        }
    }

    private static String unknown(String name, Template template, List<String> meant) {
        Optional<String> near = Nearest.to(name, template.argumentNames());
        near.ifPresent(meant::add);
        String known = String.join(", ", template.argumentNames());
        return "the template has no argument " + name
                + near.map(found -> "; did you mean " + found + "?")
                        .orElse(known.isEmpty() ? "; it has none at all" : "; it has " + known);
    }

    /** The part before the first equals sign, if there is one and anything before it. */
    private static Optional<String> operandName(String word) {
        int equals = word.indexOf('=');
        return equals > 0 ? Optional.of(word.substring(0, equals)) : Optional.empty();
    }
}
