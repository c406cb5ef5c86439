package dev.rollbackplan.input.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the facts of an incident as sentences. */
final class IncidentText {

    /** The number of digits of a time in milliseconds since 1970, for the years 2001 to 2286. */
    private static final int MILLISECOND_DIGITS = 13;

    private final Facts facts;
    private final List<String> lines = new ArrayList<>();

    private IncidentText(Facts facts) {
        this.facts = facts;
    }

    /** Returns the text; empty if no fact describes the incident. */
    static Optional<String> of(Facts facts) {
        IncidentText text = new IncidentText(facts);
        text.write();
        return text.lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", text.lines));
    }

    private void write() {
        addSentence(facts.get(Fact.TITLE).map(title -> title + details(title)));
        addSentence(facts.get(Fact.GROUP));
        addSentence(facts.get(Fact.SUMMARY));
        addSentence(facts.get(Fact.DESCRIPTION));
        if (lines.isEmpty()) {
            return;
        }
        addSentence(facts.get(Fact.STARTED).map(time -> "Since " + readable(time)));
        Optional<String> link = facts.get(Fact.LINK);
        Optional<String> runbook = facts.get(Fact.RUNBOOK);
        if (lines.size() == 1 && link.isPresent() && runbook.isEmpty()) {
            String only = lines.remove(0);
            lines.add((only.endsWith(".") ? only.substring(0, only.length() - 1) : only) + ": " + link.get());
        } else {
            link.ifPresent(url -> lines.add("Source: " + url));
            runbook.ifPresent(url -> lines.add("Runbook: " + url));
        }
    }

    /** Adds a text as a sentence, unless it was added before. */
    private void addSentence(Optional<String> text) {
        if (text.isEmpty()) {
            return;
        }
        String sentence = text.get();
        char last = sentence.charAt(sentence.length() - 1);
        String ended = ".!?:".indexOf(last) < 0 ? sentence + "." : sentence;
        if (!lines.contains(ended)) {
            lines.add(ended);
        }
    }

    private String details(String title) {
        List<String> details = new ArrayList<>();
        facts.get(Fact.SEVERITY).ifPresent(severity -> details.add("severity " + severity));
        facts.get(Fact.SERVICE).ifPresent(service -> details.add("service " + service));
        facts.get(Fact.ENVIRONMENT)
                .filter(environment -> !title.contains('"' + environment + '"'))
                .ifPresent(environment -> details.add("environment " + environment));
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private static String readable(String time) {
        boolean isMilliseconds =
                time.length() == MILLISECOND_DIGITS && time.chars().allMatch(c -> c >= '0' && c <= '9');
        return isMilliseconds ? Instant.ofEpochMilli(Long.parseLong(time)).toString() : time;
    }
}
