package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.UsageException;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.OverwriteGuard;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.InputFiles;
import dev.rollbackplan.input.Questions;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.input.Resolver;
import dev.rollbackplan.input.incident.CiJob;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.template.Template;
import java.util.List;
import java.util.Optional;

/** Understands a command line of {@code render}, given its template, and reads the files that it names. */
public final class RenderRequestParser {

    private final Template template;
    private final ParsedArgs parsed;
    private final ProcessIo io;
    private final RenderProblems problems = new RenderProblems();
    private final Sanitizer sanitizer;

    private RenderRequestParser(Template template, ParsedArgs parsed, ProcessIo io) {
        this.template = template;
        this.parsed = parsed;
        this.io = io;
        this.sanitizer = new Sanitizer(EnvironmentValues.without(io.environment()), !parsed.has("--no-redact"));
    }

    /**
     * Returns the request that a command line states.
     *
     * @throws UsageException with everything that is wrong with the command line
     * @throws dev.rollbackplan.text.InputException if a file can't be used
     */
    public static RenderRequest parse(Template template, ParsedArgs parsed, ProcessIo io) {
        return new RenderRequestParser(template, parsed, io).parse();
    }

    private RenderRequest parse() {
        TemplateArguments arguments = new TemplateArguments(template, parsed, problems);
        CandidateValues typed = CandidateValues.of(arguments.read());
        OverwriteGuard guard = new OverwriteGuard();
        if (!template.origin().isBundled()) {
            guard.addInput("the template", template.source().name());
        }
        if (parsed.has("--from-ci")) {
            CiJob.eventFile(io.environment()).ifPresent(file -> guard.addInput("the event file of the CI job", file));
        }
        InputOptions inputs = new InputOptions(parsed, arguments, new InputFiles(io.in(), sanitizer), guard, problems);
        String output = parsed.value("--output").orElse(Output.STANDARD_OUTPUT);
        problems.addAll(guard.problems("--output", output));
        Optional<String> record = parsed.value("--record");
        record.ifPresent(file -> problems.addAll(guard.problems("--record", file)));
        record.ifPresent(file -> {
            OverwriteGuard first = new OverwriteGuard();
            first.addInput("the file of --record", file);
            problems.addAll(first.problems("--output", output));
        });
        if (inputs.nameFiles()) {
            parsed.requireNoProblems(problems.messages());
        }
        CandidateValues candidates = candidates(typed, inputs);
        boolean asks = parsed.has("--ask");
        Resolution resolution = resolve(candidates, asks ? template.argumentNames() : arguments.withProblems());
        List<Context> contexts = inputs.readContexts(sanitizer);
        if (asks) {
            CandidateValues answers =
                    CandidateValues.of(new Questions(io.terminal()).ask(resolution.missing(template)));
            resolution = resolve(candidates.and(answers), List.of());
        }
        return new RenderRequest(
                template, resolution, contexts, output, record, parsed.has("--explain"), parsed.has("--strict"));
    }

    /** Returns the values of all sources but questions, in their order of precedence. */
    private CandidateValues candidates(CandidateValues typed, InputOptions inputs) {
        CandidateValues candidates = typed.and(inputs.readValues(template))
                .and(EnvironmentValues.of(io.environment(), template))
                .and(inputs.readAlert(template));
        return parsed.has("--from-ci") ? candidates.and(CiJob.gather(io.environment(), template)) : candidates;
    }

    /** @param notMissing arguments that need not have a value */
    private Resolution resolve(CandidateValues candidates, List<String> notMissing) {
        Resolution resolution =
                new Resolver(template, new RenderSpec.Usage(), sanitizer).resolve(candidates, notMissing);
        problems.addAll(resolution.problems());
        parsed.requireNoProblems(problems.messages());
        return resolution;
    }
}
