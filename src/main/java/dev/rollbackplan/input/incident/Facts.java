package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that one source has of an incident. Turns them into values of a template's arguments. */
final class Facts {

    static final String INCIDENT = "INCIDENT";

    private static final String VERSION = "VERSION";

    private static final String ATTEMPTED =
            " that the failed deploy attempted: it may never have gone live, so find out what is live first.";

    private final Map<Fact, String> found = new EnumMap<>(Fact.class);

    /**
     * Returns the facts that a table finds.
     *
     * @param phrases for each fact, the phrases of which the first that applies is used
     */
    static Facts of(Map<Fact, List<String>> phrases, Lookup lookup) {
        Facts facts = new Facts();
        for (Map.Entry<Fact, List<String>> entry : phrases.entrySet()) {
            Phrase.first(entry.getValue(), lookup).ifPresent(text -> facts.put(entry.getKey(), text));
        }
        return facts;
    }

    Optional<String> get(Fact fact) {
        return Optional.ofNullable(found.get(fact));
    }

    void put(Fact fact, String text) {
        found.put(fact, fact == Fact.DESCRIPTION ? text.strip() : OneLine.of(text));
    }

    void remove(Fact fact) {
        found.remove(fact);
    }

    /** Adds a fact of others if it is missing. */
    void addMissing(Fact fact, Facts others) {
        others.get(fact).ifPresent(text -> found.putIfAbsent(fact, text));
    }

    /** Returns the values of the arguments that a template declares. */
    CandidateValues values(Template template, ValueSource source) {
        List<CandidateValue> given = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        get(Fact.RESOLVED).ifPresent(warning -> warnings.add(source.label() + ": " + warning));
        IncidentText.of(this).ifPresent(text -> given.add(CandidateValue.of(INCIDENT, text, source)));
        Optional<CandidateValue> version =
                version(source, template.argument(VERSION).isPresent() ? warnings : new ArrayList<>());
        version.ifPresent(given::add);
        target(version, source).ifPresent(given::add);
        for (Map.Entry<Fact, String> entry : found.entrySet()) {
            Optional<String> name = entry.getKey().argument();
            if (name.isPresent() && (entry.getKey() != Fact.COMMIT || Version.isCommit(entry.getValue()))) {
                given.add(new CandidateValue(
                        name.get(),
                        entry.getValue(),
                        0,
                        source,
                        entry.getKey() == Fact.COMMIT
                                ? Optional.of("COMMIT is the commit" + ATTEMPTED)
                                : Optional.empty()));
            }
        }
        given.removeIf(value -> template.argument(value.name()).isEmpty());
        return new CandidateValues(given, warnings, List.of());
    }

    /** Returns the release; without a usable one the tag, then the commit. */
    private Optional<CandidateValue> version(ValueSource source, List<String> warnings) {
        Optional<String> release = get(Fact.RELEASE).map(Facts::withoutPackage);
        if (isShellWord(release, "release", source, warnings)) {
            return release.map(text -> CandidateValue.of(VERSION, text, source));
        }
        Optional<String> tag = get(Fact.TAG);
        if (!isShellWord(tag, "tag", source, warnings)) {
            tag = get(Fact.REF).filter(Version::isNumbered);
        }
        return tag.map(text -> attempted("version", text, source))
                .or(() -> get(Fact.COMMIT).filter(Version::isCommit).map(text -> attempted("commit", text, source)));
    }

    /** Returns whether a command can contain a version; adds a warning if not. */
    private static boolean isShellWord(
            Optional<String> version, String noun, ValueSource source, List<String> warnings) {
        boolean isShellWord = version.isPresent() && Version.isShellWord(version.get());
        if (version.isPresent() && !isShellWord) {
            warnings.add(source.label() + ": the " + noun
                    + " is ignored, because it contains characters other than letters, digits and ./+-@_");
        }
        return isShellWord;
    }

    private static CandidateValue attempted(String noun, String text, ValueSource source) {
        return new CandidateValue(VERSION, text, 0, source, Optional.of("VERSION is the " + noun + ATTEMPTED));
    }

    /** Returns the commit of the last build that succeeded, unless the failed deploy attempted the same commit. */
    private Optional<CandidateValue> target(Optional<CandidateValue> version, ValueSource source) {
        String attempted = version.map(CandidateValue::value).orElse("");
        return get(Fact.LAST_GOOD)
                .filter(Version::isCommit)
                .filter(commit -> !commit.equals(attempted))
                .filter(commit -> !commit.equals(get(Fact.COMMIT).orElse("")))
                .map(commit -> new CandidateValue(
                        "TARGET_VERSION",
                        commit,
                        0,
                        source,
                        Optional.of("TARGET_VERSION is the commit of the last build that succeeded:"
                                + " find out whether it was live before you roll back to it.")));
    }

    /** Returns a release without its package: Sentry's releases are often written {@code package@version}. */
    private static String withoutPackage(String release) {
        return release.substring(release.lastIndexOf('@') + 1);
    }
}
