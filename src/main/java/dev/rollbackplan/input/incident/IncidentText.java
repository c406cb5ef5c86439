package dev.rollbackplan.input.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the facts of an incident as sentences. */
final class IncidentText {

    /** The number of digits of a time in milliseconds since 1970, for the years 2001 to 2286. */
    private static final int MILLISECOND_DIGITS = 13;

    /** The number of digits of a time in seconds since 1970, for the same years. */
    private static final int SECOND_DIGITS = 10;

    /** Programs in Go write it for a time that they do not know. */
    private static final String NO_TIME = "0001-01-01T00:00:00";

    /** Maximum length of a detail after the title, in UTF-16 units. */
    private static final int DETAIL_LENGTH = 200;

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
        addSentence(facts.get(Fact.HEADLINE));
        addSentence(facts.get(Fact.SUMMARY));
        addSentence(facts.get(Fact.DESCRIPTION));
        addSentence(facts.get(Fact.MESSAGE));
        if (lines.isEmpty()) {
            return;
        }
        addSentence(time());
        Optional<String> link = facts.get(Fact.LINK);
        Optional<String> runbook = facts.get(Fact.RUNBOOK);
        if (lines.size() == 1 && link.isPresent() && runbook.isEmpty()) {
            lines.add(Sentence.withUrl(lines.remove(0), link.get()));
        } else {
            link.ifPresent(url -> lines.add("Source: " + url));
            runbook.ifPresent(url -> lines.add("Runbook: " + url));
        }
    }

    /** Adds a text as a sentence, unless it was added before. */
    private void addSentence(Optional<String> text) {
        boolean isTitle = text.equals(facts.get(Fact.TITLE)) && !lines.isEmpty();
        if (text.isPresent() && !isTitle && !lines.contains(Sentence.of(text.get()))) {
            lines.add(Sentence.of(text.get()));
        }
    }

    private String details(String title) {
        List<String> details = new ArrayList<>();
        for (Fact fact : Fact.details()) {
            Optional<String> text = facts.get(fact).filter(value -> !title.contains('"' + value + '"'));
            boolean isRepeated = fact == Fact.APP && text.equals(facts.get(Fact.SERVICE));
            if (text.isPresent() && !isRepeated) {
                details.add(fact.word() + " " + Shortened.of(text.get(), DETAIL_LENGTH));
            }
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private Optional<String> time() {
        Optional<String> started = time(Fact.STARTED).map(time -> "Since " + time);
        Optional<String> ended = facts.isResolved() ? time(Fact.ENDED) : Optional.empty();
        if (ended.isPresent()) {
            return Optional.of(started.map(since -> since + ", until ").orElse("Until ") + ended.get());
        }
        return started.or(() -> time(Fact.REPORTED).map(time -> "Reported at " + time));
    }

    private Optional<String> time(Fact fact) {
        return facts.get(fact)
                .filter(time -> !time.equals("0") && !time.startsWith(NO_TIME))
                .map(IncidentText::readable);
    }

    /** Returns a number of seconds, maybe with a fraction, or of milliseconds or smaller units as a time; any other text unchanged. */
    private static String readable(String time) {
        int dot = time.indexOf('.');
        String whole = dot < 0 ? time : time.substring(0, dot);
        int digits = whole.length();
        boolean isNumber = (whole + time.substring(dot + 1)).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber
                || digits != SECOND_DIGITS
                        && digits != MILLISECOND_DIGITS
                        && digits != MILLISECOND_DIGITS + 3
                        && digits != MILLISECOND_DIGITS + 6) {
            return time;
        }
        return digits == SECOND_DIGITS
                ? Instant.ofEpochSecond(Long.parseLong(whole)).toString()
                : Instant.ofEpochMilli(Long.parseLong(whole.substring(0, MILLISECOND_DIGITS)))
                        .toString();
    }
}
