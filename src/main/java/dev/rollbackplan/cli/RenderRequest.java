package dev.rollbackplan.cli;

import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.Gathered;
import dev.rollbackplan.input.InputFiles;
import dev.rollbackplan.input.Questions;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.input.Resolver;
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
 * @param explain whether to say where each value came from
 * @param strict whether a warning fails the run
 */
record RenderRequest(
        Template template,
        Resolution resolution,
        List<Context> contexts,
        String output,
        boolean explain,
        boolean strict) {

    RenderRequest {
        contexts = List.copyOf(contexts);
    }

    /**
     * Understands a command line whose template is known.
     *
     * @throws UsageException with everything that is wrong with it
     */
    static RenderRequest of(Template template, Words words, Surroundings surroundings) {
        ArgumentWords arguments = new ArgumentWords(template, words);
        Gathered own = Gathered.of(arguments.given());
        SourceWords sources = new SourceWords(words, arguments, new InputFiles(surroundings.in()));
        words.value("--template");
        String output = words.value("--output").orElse(Output.STANDARD);
        if (output.equals(template.origin().name()) && !template.origin().isBundled()) {
            words.problems().add("--output names the template itself, which would be lost");
        }
        if (sources.areAny()) {
            words.requireNoProblems();
        }
        Gathered gathered = own.and(sources.gather()).and(EnvironmentValues.of(surroundings.environment(), template));
        boolean asks = words.has("--ask");
        Resolution resolution = resolve(template, gathered, asks ? template.argumentNames() : arguments.excused());
        words.problems().addAll(resolution.problems());
        words.requireNoProblems();
        if (asks) {
            Gathered asked = Gathered.of(new Questions(surroundings.terminal()).ask(resolution.missing(template)));
            resolution = resolve(template, gathered.and(asked), List.of());
            words.problems().addAll(resolution.problems());
            words.requireNoProblems();
        }
        return new RenderRequest(
                template, resolution, sources.contexts(), output, words.has("--explain"), words.has("--strict"));
    }

    private static Resolution resolve(Template template, Gathered gathered, List<String> excused) {
        return new Resolver(template, new RenderSpec.Usage()).resolve(gathered, excused);
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
}
