package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what rules find in one text. */
public final class Findings {

    private final SourceText source;
    private final List<Finding> all = new ArrayList<>();
    private String rule = "";
    private Severity severity = Severity.ERROR;

    private Findings(SourceText source) {
        this.source = source;
    }

    /** What some rules find in a subject, in the order of their places. */
    public static <S extends Subject> List<Finding> of(S subject, List<? extends Rule<? super S>> rules) {
        List<FindingsBeside<S>> beside = new ArrayList<>();
        for (Rule.Track track : Rule.Track.values()) {
            List<Rule<? super S>> same = onTrack(track, rules);
            if (track != Rule.Track.MAIN && !same.isEmpty()) {
                beside.add(FindingsBeside.start(subject, same));
            }
        }
        List<Finding> all = collect(subject, onTrack(Rule.Track.MAIN, rules));
        for (FindingsBeside<S> others : beside) {
            all.addAll(others.get());
        }
        if (all.size() > 1) {
            all.sort(Findings::byPlace);
        }
        return List.copyOf(all);
    }

    private static <S extends Subject> List<Rule<? super S>> onTrack(
            Rule.Track track, List<? extends Rule<? super S>> rules) {
        List<Rule<? super S>> same = new ArrayList<>();
        for (Rule<? super S> rule : rules) {
            if (rule.track() == track) {
                same.add(rule);
            }
        }
        return same;
    }

    /** What some rules find in a subject, one rule after the other. */
    static <S extends Subject> List<Finding> collect(S subject, List<? extends Rule<? super S>> rules) {
        Findings findings = new Findings(subject.source());
        for (Rule<? super S> rule : rules) {
            findings.rule = rule.id();
            findings.severity = rule.severity();
            rule.check(subject, findings);
        }
        return findings.all;
    }

    /** Adds a finding of the rule that is being run. */
    public void add(TextRange range, String message) {
        all.add(new Finding(rule, severity, range, source.region(range), message, Optional.empty()));
    }

    /** Adds a finding with its repair. */
    public void add(TextRange range, String message, Fix fix) {
        all.add(new Finding(rule, severity, range, source.region(range), message, Optional.of(fix)));
    }

    /** Adds a finding that weighs other than its rule's others. */
    public void add(Severity weight, TextRange range, String message) {
        all.add(new Finding(rule, weight, range, source.region(range), message, Optional.empty()));
    }

    /** Not built of {@code Comparator.comparing}: its serializable lambdas are in no archive, and cost 8 ms in each run. */
    private static int byPlace(Finding one, Finding other) {
        int order = Integer.compare(one.range().start(), other.range().start());
        if (order == 0) {
            order = Integer.compare(one.range().end(), other.range().end());
        }
        return order == 0 ? one.rule().compareTo(other.rule()) : order;
    }
}
