package dev.rollbackplan.input;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of a run: which of the given ones stands for each argument, and what is wrong with them.
 *
 * @param values by argument, in the template's order; an argument without a value is absent
 * @param problems everything that makes the run impossible, each on a line
 */
public record Resolution(Map<String, Resolved> values, List<String> problems) {

    private static final String TARGET = "TARGET_";

    public Resolution {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }

    /**
     * Resolves what was given against what a template declares.
     *
     * @param given all of it, in the order of precedence
     * @param usage how an argument is given, for the message that asks for it
     * @param excused arguments that are not reported as missing, because a mistyped name probably meant them
     */
    public static Resolution of(
            Template template, List<Given> given, List<String> excused, Function<Argument, String> usage) {
        Map<String, Resolved> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            Optional<Resolved> resolved = resolve(argument, given, problems);
            if (resolved.isPresent()) {
                values.put(argument.name(), resolved.get());
                checkChoice(resolved.get(), problems);
            } else if (argument.required() && !excused.contains(argument.name())) {
                problems.add(missing(argument, template, given, usage.apply(argument)));
            }
        }
        checkTargets(values, problems);
        return new Resolution(values, problems);
    }

    /** An empty value counts as not given, as CI passes empty variables. */
    private static Optional<Resolved> resolve(Argument argument, List<Given> given, List<String> problems) {
        Optional<Resolved> first = Optional.empty();
        for (Given candidate : given) {
            if (candidate.name().equals(argument.name())) {
                CleanText clean = CleanText.of(candidate.value());
                if (clean.text().isBlank()) {
                    continue;
                }
                if (first.isPresent()) {
                    problems.add(argument.name() + " is given twice, by "
                            + first.get().source() + " and by " + candidate.source() + "; give it once");
                    return first;
                }
                first = Optional.of(new Resolved(argument, trimmed(clean), candidate.source()));
            }
        }
        return first;
    }

    private static CleanText trimmed(CleanText clean) {
        return clean.text().indexOf('\n') < 0 ? new CleanText(clean.text().strip(), clean.removed()) : clean;
    }

    private static void checkChoice(Resolved resolved, List<String> problems) {
        Argument argument = resolved.argument();
        String value = resolved.value().text();
        if (argument.closed()
                && !argument.choices().isEmpty()
                && !argument.choices().contains(value)) {
            String nearest = Nearest.to(value, argument.choices())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            problems.add(argument.name() + " is \"" + value + "\", but has to be one of "
                    + String.join(", ", argument.choices()) + nearest);
        }
    }

    private static String missing(Argument argument, Template template, List<Given> given, String usage) {
        boolean empty = false;
        for (Given candidate : given) {
            empty |= candidate.name().equals(argument.name());
        }
        String undeclared = template.declared()
                ? ""
                : " (the template declares no arguments, so every $NAME in it is required; an argument_hint could say which"
                        + " are optional)";
        String lacking = empty ? " is required, but what was given is empty; give " : " is missing; give ";
        return argument.name() + lacking + usage + undeclared;
    }

    /** Rolling back to the version that is live would change nothing. */
    private static void checkTargets(Map<String, Resolved> values, List<String> problems) {
        for (Map.Entry<String, Resolved> entry : values.entrySet()) {
            if (entry.getKey().startsWith(TARGET)) {
                String live = entry.getKey().substring(TARGET.length());
                Resolved liveValue = values.get(live);
                String target = entry.getValue().value().text();
                if (liveValue != null && isSameVersion(target, liveValue.value().text())) {
                    problems.add(entry.getKey() + " is \"" + target + "\", the same as " + live
                            + "; the target has to be another version than the live one");
                }
            }
        }
    }

    /** Tags are often written with a leading "v" in one place and without in another. */
    private static boolean isSameVersion(String a, String b) {
        return withoutV(a).equals(withoutV(b));
    }

    private static String withoutV(String version) {
        boolean prefixed = version.length() > 1
                && (version.charAt(0) == 'v' || version.charAt(0) == 'V')
                && Character.isDigit(version.charAt(1));
        return prefixed ? version.substring(1) : version;
    }
}
