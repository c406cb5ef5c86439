package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.UsageException;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.OutputFile;
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

/** Understands a command line of {@code render} whose template is known, and reads the files that it names. */
public final class RenderRequestParser {

    private final Template template;
    private final ParsedArgs parsed;
    private final ProcessIo surroundings;
    private final RenderProblems problems = new RenderProblems();
    private final Sanitizer cleaner;

    private RenderRequestParser(Template template, ParsedArgs parsed, ProcessIo surroundings) {
        this.template = template;
        this.parsed = parsed;
        this.surroundings = surroundings;
        this.cleaner = new Sanitizer(EnvironmentValues.without(surroundings.environment()), !parsed.has("--no-redact"));
    }

    /**
     * Returns the request that a command line states.
     *
     * @throws UsageException with everything that is wrong with the command line
     * @throws dev.rollbackplan.text.InputException if a file can't be used
     */
    public static RenderRequest parse(Template template, ParsedArgs parsed, ProcessIo surroundings) {
        return new RenderRequestParser(template, parsed, surroundings).parse();
    }

    private RenderRequest parse() {
        TemplateArguments arguments = new TemplateArguments(template, parsed, problems);
        CandidateValues own = CandidateValues.of(arguments.read());
        InputOptions sources =
                new InputOptions(parsed, arguments, new InputFiles(surroundings.in(), cleaner), problems);
        String output = parsed.value("--output").orElse(Output.STANDARD);
        refuseTemplate("--output", output);
        Optional<String> record = parsed.value("--record");
        record.ifPresent(file -> refuseTemplate("--record", file));
        if (record.isPresent() && OutputFile.isSame(record.get(), output)) {
            problems.add("--record and --output name the same file, " + output + "; one would be lost");
        }
        if (sources.areAny()) {
            parsed.requireNoProblems(problems.messages());
        }
        CandidateValues gathered = gather(own, sources);
        boolean asks = parsed.has("--ask");
        Resolution resolution = resolve(gathered, asks ? template.argumentNames() : arguments.withProblems());
        List<Context> contexts = sources.contexts(cleaner);
        if (asks) {
            CandidateValues asked =
                    CandidateValues.of(new Questions(surroundings.terminal()).ask(resolution.missing(template)));
            resolution = resolve(gathered.and(asked), List.of());
        }
        return new RenderRequest(
                template, resolution, contexts, output, record, parsed.has("--explain"), parsed.has("--strict"));
    }

    /** In the order of precedence. */
    private CandidateValues gather(CandidateValues own, InputOptions sources) {
        CandidateValues gathered = own.and(sources.written(template))
                .and(EnvironmentValues.of(surroundings.environment(), template))
                .and(sources.alert(template));
        return parsed.has("--from-ci") ? gathered.and(CiJob.gather(surroundings.environment(), template)) : gathered;
    }

    private void refuseTemplate(String option, String file) {
        if (!template.origin().isBundled()
                && OutputFile.isSame(file, template.origin().name())) {
            problems.add(option + " names the template itself, which would be lost");
        }
    }

    private Resolution resolve(CandidateValues gathered, List<String> excused) {
        Resolution resolution = new Resolver(template, new RenderSpec.Usage(), cleaner).resolve(gathered, excused);
        problems.addAll(resolution.problems());
        parsed.requireNoProblems(problems.messages());
        return resolution;
    }
}
