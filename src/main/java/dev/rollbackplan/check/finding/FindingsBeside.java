package dev.rollbackplan.check.finding;

import java.util.List;
import java.util.Optional;

/** What the rules of one track find, while this thread goes on. */
final class FindingsBeside<S extends Subject> extends Thread {

    private final S subject;
    private final List<Rule<? super S>> rules;
    private Optional<List<Finding>> findings = Optional.empty();

    private FindingsBeside(S subject, List<Rule<? super S>> rules) {
        super("rules beside");
        this.subject = subject;
        this.rules = List.copyOf(rules);
        setDaemon(true);
    }

    static <S extends Subject> FindingsBeside<S> start(S subject, List<Rule<? super S>> rules) {
        FindingsBeside<S> beside = new FindingsBeside<>(subject, rules);
        beside.start();
        return beside;
    }

    @Override
    public void run() {
        try {
            findings = Optional.of(Findings.collect(subject, rules));
        } catch (RuntimeException | StackOverflowError e) {
            // No news yet: who needs the findings tries again, and meets it where it is reported.
            findings = Optional.empty();
        }
    }

    /** All of them, once they are there. */
    List<Finding> get() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return findings.isPresent() ? findings.get() : Findings.collect(subject, rules);
    }
}
