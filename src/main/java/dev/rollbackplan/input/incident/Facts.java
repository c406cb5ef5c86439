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

    private static final String ALERT_RESOLVED = "the alert is already resolved: check that a rollback is still needed";

    private static final String DEPLOY_SUCCEEDED = "the deploy or CI run succeeded: check that a rollback is needed";

    private final Map<Fact, String> found = new EnumMap<>(Fact.class);

    /**
     * Returns the facts that a table finds.
     *
     * @param phrases for each fact, the phrases of which the first that applies is used
     */
    static Facts of(Map<Fact, List<String>> phrases, Lookup lookup) {
        Facts facts = new Facts();
        for (Map.Entry<Fact, List<String>> entry : phrases.entrySet()) {
            facts.find(entry.getKey(), entry.getValue(), lookup);
        }
        return facts;
    }

    /** Takes the first phrase that applies; of URLs, an absolute one if there is one. */
    private void find(Fact fact, List<String> phrases, Lookup lookup) {
        Phrase.first(phrases, lookup).ifPresent(text -> put(fact, text));
        if (fact.isUrl()) {
            for (String phrase : phrases) {
                Optional<String> url = Phrase.fill(phrase, lookup).filter(text -> text.contains("://"));
                if (url.isPresent()) {
                    put(fact, url.get());
                    return;
                }
            }
        }
    }

    Optional<String> get(Fact fact) {
        return Optional.ofNullable(found.get(fact));
    }

    void put(Fact fact, String text) {
        found.put(fact, fact.hasSeveralLines() ? text.strip() : OneLine.of(text));
    }

    void remove(Fact fact) {
        found.remove(fact);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the words of the facts found, in the order of {@link Fact}. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Fact fact : found.keySet()) {
            words.add(fact.word());
        }
        return words;
    }

    /** Returns whether the alert is over. */
    boolean isResolved() {
        return get(Fact.STATE).map(AlertState::of).equals(Optional.of(AlertState.RESOLVED));
    }

    Outcome outcome() {
        return get(Fact.OUTCOME).map(Outcome::of).orElse(Outcome.UNKNOWN);
    }

    /** Returns a clause that the incident is over, or that there is none; empty otherwise. */
    private Optional<String> over() {
        if (isResolved()) {
            return Optional.of(ALERT_RESOLVED);
        }
        return outcome() == Outcome.SUCCEEDED ? Optional.of(DEPLOY_SUCCEEDED) : Optional.empty();
    }

    /** Adds a fact of others if it is missing. */
    void addMissing(Fact fact, Facts others) {
        others.get(fact).ifPresent(text -> found.putIfAbsent(fact, text));
    }

    /** Returns the values of the arguments that a template declares. */
    CandidateValues values(Template template, ValueSource source) {
        List<CandidateValue> given = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Optional<String> over = over();
        over.ifPresent(clause -> warnings.add(source.label() + ": " + clause + " before you act on the plan"));
        Optional<String> remark = over.map(clause ->
                Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + " before you change anything.");
        IncidentText.of(this).ifPresent(text -> given.add(new CandidateValue(INCIDENT, text, 0, source, remark)));
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
                                ? Optional.of(outcome().remark("COMMIT", "commit"))
                                : Optional.empty()));
            }
        }
        given.removeIf(value -> template.argument(value.name()).isEmpty());
        List<String> notes = new ArrayList<>();
        get(Fact.GROUP).ifPresent(group -> notes.add(source.label() + ": " + group));
        return new CandidateValues(given, warnings, List.of(), notes);
    }

    /** Returns the release; without a usable one the tag, then the commit. */
    private Optional<CandidateValue> version(ValueSource source, List<String> warnings) {
        Optional<String> release = get(Fact.RELEASE).map(Facts::withoutPackage);
        if (isShellWord(release, "release", source, warnings)) {
            return release.map(text -> CandidateValue.of(VERSION, text, source));
        }
        Optional<String> tag = get(Fact.TAG);
        if (!isShellWord(tag, "tag", source, warnings)) {
            tag = get(Fact.REF)
                    .filter(Version::isNumbered)
                    .or(() -> get(Fact.BRANCH).filter(Version::isTag));
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

    private CandidateValue attempted(String noun, String text, ValueSource source) {
        return new CandidateValue(
                VERSION, text, 0, source, Optional.of(outcome().remark(VERSION, noun)));
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
