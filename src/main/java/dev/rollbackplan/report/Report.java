package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The result of one run of {@code check}.
 *
 * @param toolVersion the program's version
 * @param template the template that the plans were checked against
 * @param rules the rules that were checked
 * @param plans the plans in the order of the command line
 * @param unreadable the plans that could not be read, in the order of the command line
 */
public record Report(
        String toolVersion, SourceText template, List<Rule<?>> rules, List<Plan> plans, List<Unreadable> unreadable) {

    /** The program's name in reports. */
    static final String TOOL = "rollback-plan";

    public Report {
        rules = List.copyOf(rules);
        plans = List.copyOf(plans);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A plan and its findings.
     *
     * @param source its text, without a byte order mark
     * @param hasByteOrderMark whether its file has a byte order mark before the text
     * @param findings in the order of their regions
     */
    public record Plan(SourceText source, boolean hasByteOrderMark, List<Finding> findings) {

        public Plan {
            findings = List.copyOf(findings);
        }

        String path() {
            return source.name();
        }
    }

    /**
     * A plan that could not be read.
     *
     * @param path its path, or {@code <stdin>}
     * @param message why it could not be read, and what to do
     * @param place the place that can't be read, if it is known
     */
    public record Unreadable(String path, String message, Optional<InputException.Place> place) {

        /** Creates the same from an exception. */
        public static Unreadable of(String path, InputException reason) {
            return new Unreadable(path, reason.text(), reason.place());
        }

        /** Returns the region that can't be read, if it is known. */
        Optional<Region> region() {
            return place.map(known -> known.source().region(known.range()));
        }
    }

    /**
     * The number of findings. A plan that could not be read is one more error.
     *
     * @param errors findings that are errors
     * @param warnings findings that are warnings
     * @param infos findings that are infos
     * @param dangers errors and warnings about a danger
     * @param contradictions errors and warnings about a contradiction to the prompt
     * @param blanks values to be filled in; they are infos
     */
    public record Summary(int errors, int warnings, int infos, int dangers, int contradictions, int blanks) {}

    /** Returns the number of findings in all plans. */
    public Summary summary() {
        return new Summary(
                count(finding -> finding.severity() == Severity.ERROR) + unreadable.size(),
                count(finding -> finding.severity() == Severity.WARNING),
                count(finding -> finding.severity() == Severity.INFO),
                count(finding -> isGrave(finding, Concern.DANGER)),
                count(finding -> isGrave(finding, Concern.CONTRADICTION)),
                count(this::isBlank));
    }

    /** Returns what a finding is about. */
    Concern concern(Finding finding) {
        for (Rule<?> rule : rules) {
            if (rule.id().equals(finding.rule())) {
                return rule.concern();
            }
        }
        return Concern.FORM;
    }

    /** Returns whether a finding is only a value to be filled in, which no model can know. */
    boolean isBlank(Finding finding) {
        return finding.severity() == Severity.INFO && concern(finding) == Concern.BLANK;
    }

    private boolean isGrave(Finding finding, Concern concern) {
        return finding.severity() != Severity.INFO && concern(finding) == concern;
    }

    private int count(Predicate<Finding> condition) {
        int count = 0;
        for (Plan plan : plans) {
            for (Finding finding : plan.findings()) {
                count += condition.test(finding) ? 1 : 0;
            }
        }
        return count;
    }
}
