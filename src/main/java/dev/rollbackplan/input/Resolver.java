package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Chooses a value for each argument of a template from the candidates, and checks it. */
public final class Resolver {

    private static final String TARGET = "TARGET_";

    private final Template template;
    private final Function<Argument, String> usage;
    private final Sanitizer sanitizer;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param usage returns the ways to give an argument on the command line, for messages */
    public Resolver(Template template, Function<Argument, String> usage, Sanitizer sanitizer) {
        this.template = template;
        this.usage = usage;
        this.sanitizer = sanitizer;
    }

    /**
     * Returns the chosen values and all problems. Call it once.
     *
     * @param candidates the values found, highest precedence first
     * @param excused arguments that are not reported as missing, because a mistyped name probably meant them
     */
    public Resolution resolve(CandidateValues candidates, List<String> excused) {
        warnings.addAll(candidates.warnings());
        problems.addAll(candidates.problems());
        Map<String, Resolved> values = new LinkedHashMap<>();
        boolean isMissing = false;
        for (Argument argument : template.arguments()) {
            Optional<Resolved> resolved = resolve(argument, candidates.values());
            if (resolved.isPresent()) {
                values.put(argument.name(), resolved.get());
                if (!argument.allows(resolved.get().value().text())) {
                    problems.add(notAllowed(argument, resolved.get()));
                }
            } else if (argument.required()
                    && !excused.contains(argument.name())
                    && candidates.problems().isEmpty()) {
                problems.add(missing(argument, candidates.values()));
                isMissing = true;
            }
        }
        if (isMissing) {
            // They can be the reason.
            problems.addAll(displayed(candidates.warnings()));
        }
        checkTargets(values);
        return new Resolution(values, displayed(warnings), problems, displayed(candidates.notes()));
    }

    /** Returns messages without secrets: they quote values, and records contain them. */
    private List<String> displayed(List<String> messages) {
        List<String> displayed = new ArrayList<>();
        for (String message : messages) {
            displayed.add(sanitizer.forDisplay(message));
        }
        return displayed;
    }

    /** Returns the first usable value. An empty value counts as not given, because CI jobs pass empty variables. */
    private Optional<Resolved> resolve(Argument argument, List<CandidateValue> candidates) {
        Optional<CandidateValue> first = Optional.empty();
        Optional<SanitizedText> value = Optional.empty();
        List<ValueSource> passedOver = new ArrayList<>();
        for (CandidateValue candidate : candidates) {
            if (!candidate.name().equals(argument.name())) {
                continue;
            }
            SanitizedText sanitized = sanitize(argument, candidate);
            if (sanitized.text().isBlank() || isIgnored(argument, candidate, sanitized)) {
                continue;
            }
            if (first.isEmpty()) {
                first = Optional.of(candidate);
                value = Optional.of(sanitized.trimmed());
            } else if (first.get().source().kind() == candidate.source().kind()) {
                problems.add(argument.name() + " is given twice ("
                        + first.get().source().label() + ", "
                        + candidate.source().label() + "): give it once");
            } else {
                passedOver.add(candidate.source());
            }
        }
        return first.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved(
                        argument, value.get(), first.get().source(), first.get().remark(), passedOver));
    }

    /** Keeps a choice of the template as it is: it is no secret, even if a secret in the environment has the same text. */
    private SanitizedText sanitize(Argument argument, CandidateValue candidate) {
        String raw = candidate.value().strip();
        return argument.choices().contains(raw)
                ? new SanitizedText(raw, Map.of(), Map.of(), true)
                : sanitizer.sanitize(candidate.value(), candidate.malformed());
    }

    /** Ignores a value that is not allowed, with a warning, if its source cannot know the choices. */
    private boolean isIgnored(Argument argument, CandidateValue candidate, SanitizedText value) {
        ValueSource source = candidate.source();
        String text = value.text().strip();
        if (source.kind().knowsTemplate() || argument.allows(text)) {
            return false;
        }
        warnings.add(expectedChoice(argument, text) + " in " + source.label() + ": the value is ignored");
        return true;
    }

    private static String notAllowed(Argument argument, Resolved resolved) {
        String value = resolved.value().text();
        ValueSource source = resolved.source();
        String where = source.kind() == ValueSource.Kind.COMMAND_LINE ? "" : " in " + source.label();
        return expectedChoice(argument, value) + where + DidYouMean.suffix(value, argument.choices());
    }

    private static String expectedChoice(Argument argument, String value) {
        return argument.name() + " must be one of " + String.join(", ", argument.choices()) + ", but is \"" + value
                + "\"";
    }

    private String missing(Argument argument, List<CandidateValue> candidates) {
        boolean empty = false;
        for (CandidateValue candidate : candidates) {
            empty |= candidate.name().equals(argument.name());
        }
        String undeclared = template.declared()
                ? ""
                : " (every $NAME is required, because the template declares no arguments; an argument_hint can declare"
                        + " optional ones)";
        String lacking = empty ? " is empty, but required: give " : " is missing: give ";
        return argument.name() + lacking + usage.apply(argument) + undeclared;
    }

    /**
     * Reports a target version that is the live version, since such a rollback would change nothing. It is ignored if its
     * source does not know the template.
     */
    private void checkTargets(Map<String, Resolved> values) {
        for (Resolved target : new ArrayList<>(values.values())) {
            String name = target.argument().name();
            Optional<Resolved> live = name.startsWith(TARGET)
                    ? Optional.ofNullable(values.get(name.substring(TARGET.length())))
                    : Optional.empty();
            if (live.isEmpty()
                    || !isSameVersion(target.value().text(), live.get().value().text())) {
                continue;
            }
            String same = name + " is \"" + target.value().text() + "\", the same as "
                    + live.get().argument().name();
            if (target.source().kind().knowsTemplate()) {
                problems.add(same + ": give a version other than the live one");
            } else {
                values.remove(name);
                warnings.add(same + ": the value from " + target.source().label() + " is ignored");
            }
        }
    }

    /** Returns whether two versions are the same without a leading "v", which many tags have and version numbers have not. */
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
