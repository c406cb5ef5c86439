package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.input.Resolver;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commonest command lines, understood without picocli, which costs 9 ms on Java 25 and 18 on Java 17: nothing but
 * arguments of the template, each with its value, and nothing wrong. All others are picocli's, so that a problem is told
 * in one place.
 */
public final class FastRenderArgs {

    private final Template template;
    private final List<CandidateValue> given = new ArrayList<>();

    private FastRenderArgs(Template template) {
        this.template = template;
    }

    /** What {@link RenderRequestParser} would answer; empty where it has to be asked. */
    public static Optional<RenderRequest> read(Template template, List<String> args, ProcessIo surroundings) {
        FastRenderArgs line = new FastRenderArgs(template);
        int at = 0;
        while (at < args.size()) {
            int taken = line.take(args, at);
            if (taken == 0) {
                return Optional.empty();
            }
            at += taken;
        }
        CandidateValues gathered =
                CandidateValues.of(line.given).and(EnvironmentValues.of(surroundings.environment(), template));
        Sanitizer cleaner = new Sanitizer(EnvironmentValues.without(surroundings.environment()), true);
        Resolution resolution = new Resolver(template, new RenderSpec.Usage(), cleaner).resolve(gathered, List.of());
        return resolution.problems().isEmpty()
                ? Optional.of(new RenderRequest(
                        template, resolution, List.of(), Output.STANDARD, Optional.empty(), false, false))
                : Optional.empty();
    }

    /** How many words are an argument with its value here: one or two, or none. */
    private int take(List<String> args, int at) {
        String word = args.get(at);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        for (Argument argument : template.arguments()) {
            if (equals > 0 && name.equals(argument.name())) {
                given.add(CandidateValue.of(name, word.substring(equals + 1), TemplateArguments.source(name + "=")));
                return 1;
            }
            if (name.equals(argument.option()) && RenderSpec.isOption(argument)) {
                if (equals < 0 && (at + 1 == args.size() || isDoubtful(args.get(at + 1)))) {
                    return 0;
                }
                String value = equals < 0 ? args.get(at + 1) : word.substring(equals + 1);
                given.add(CandidateValue.of(argument.name(), value, TemplateArguments.source(argument.option())));
                return equals < 0 ? 2 : 1;
            }
        }
        return 0;
    }

    /** Whether a word might stand behind an option because the option's own value is missing. */
    private boolean isDoubtful(String word) {
        if (word.startsWith("-")) {
            return true;
        }
        int equals = word.indexOf('=');
        return equals > 0 && template.argument(word.substring(0, equals)).isPresent();
    }
}
