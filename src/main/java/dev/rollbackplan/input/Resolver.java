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

/** Resolves what was found for a template's arguments against what the template declares. */
public final class Resolver {

    private static final String TARGET = "TARGET_";

    private final Template template;
    private final Function<Argument, String> usage;
    private final Sanitizer cleaner;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param usage how an argument is given, for the message that asks for it */
    public Resolver(Template template, Function<Argument, String> usage, Sanitizer cleaner) {
        this.template = template;
        this.cleaner = cleaner;
        this.usage = usage;
    }

    /**
     * The values that stand.
     *
     * @param gathered all that was found
     * @param excused arguments that are not reported as missing, because a mistyped name probably meant them
     */
    public Resolution resolve(CandidateValues gathered, List<String> excused) {
        warnings.addAll(gathered.warnings());
        problems.addAll(gathered.problems());
        List<CandidateValue> given = gathered.given();
        Map<String, Resolved> values = new LinkedHashMap<>();
        for (Argument argument : template.arguments()) {
            Optional<Resolved> resolved = resolve(argument, given);
            if (resolved.isPresent()) {
                values.put(argument.name(), resolved.get());
                if (!argument.allows(resolved.get().value().text())) {
                    problems.add(refused(argument, resolved.get()));
                }
            } else if (argument.required()
                    && !excused.contains(argument.name())
                    && gathered.problems().isEmpty()) {
                problems.add(missing(argument, given));
            }
        }
        checkTargets(values);
        return new Resolution(values, shown(), problems);
    }

    /** Warnings quote values; records hold warnings, and no secrets. */
    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (String warning : warnings) {
            shown.add(cleaner.shown(warning));
        }
        return shown;
    }

    /** An empty value counts as not given, as CI passes empty variables. */
    private Optional<Resolved> resolve(Argument argument, List<CandidateValue> given) {
        Optional<CandidateValue> first = Optional.empty();
        Optional<SanitizedText> value = Optional.empty();
        List<ValueSource> passedOver = new ArrayList<>();
        for (CandidateValue candidate : given) {
            if (!candidate.name().equals(argument.name())) {
                continue;
            }
            SanitizedText clean = clean(argument, candidate);
            if (clean.text().isBlank() || isOfNoUse(argument, candidate, clean)) {
                continue;
            }
            if (first.isEmpty()) {
                first = Optional.of(candidate);
                value = Optional.of(clean.trimmed());
            } else if (first.get().source().kind() == candidate.source().kind()) {
                problems.add(argument.name() + " is given twice, by "
                        + first.get().source().label() + " and by "
                        + candidate.source().label() + "; give it once");
            } else {
                passedOver.add(candidate.source());
            }
        }
        return first.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved(
                        argument, value.get(), first.get().source(), first.get().remark(), passedOver));
    }

    /** A value; what the template itself lists as a choice is no secret, though the environment may hold the same word. */
    private SanitizedText clean(Argument argument, CandidateValue candidate) {
        SanitizedText clean = cleaner.clean(candidate.value(), candidate.malformed());
        String raw = candidate.value().strip();
        return argument.choices().contains(raw) ? new SanitizedText(raw, Map.of(), Map.of(), true) : clean;
    }

    /** Whether whoever wrote a value can't have known the choices, and met none of them: no reason to fail. */
    private boolean isOfNoUse(Argument argument, CandidateValue candidate, SanitizedText value) {
        ValueSource source = candidate.source();
        if (source.kind().knowsTemplate() || argument.allows(value.text().strip())) {
            return false;
        }
        warnings.add(argument.name() + " is \"" + value.text().strip() + "\" in " + source.label()
                + ", but has to be one of " + String.join(", ", argument.choices()) + "; it is left out");
        return true;
    }

    private static String refused(Argument argument, Resolved resolved) {
        String value = resolved.value().text();
        ValueSource source = resolved.source();
        String where = source.kind() == ValueSource.Kind.COMMAND_LINE ? "" : " in " + source.label();
        String nearest = DidYouMean.to(value, argument.choices())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return argument.name() + " is \"" + value + "\"" + where + ", but has to be one of "
                + String.join(", ", argument.choices()) + nearest;
    }

    private String missing(Argument argument, List<CandidateValue> given) {
        boolean empty = false;
        for (CandidateValue candidate : given) {
            empty |= candidate.name().equals(argument.name());
        }
        String undeclared = template.declared()
                ? ""
                : " (the template declares no arguments, so every $NAME in it is required; an argument_hint could say which"
                        + " are optional)";
        String lacking = empty ? " is required, but what was given is empty; give " : " is missing; give ";
        return argument.name() + lacking + usage.apply(argument) + undeclared;
    }

    /** Rolling back to the version that is live would change nothing; nobody typed what a machine says of it. */
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
                problems.add(same + "; the target has to be another version than the live one");
            } else {
                values.remove(name);
                warnings.add(same + ", in " + target.source().label() + "; it is left out");
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
