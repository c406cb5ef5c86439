package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.AnswerForm;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.RequiredSections.Required;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports required sections that the plan lacks, and an answer that is no plan. Sections that are missing at one place are one
 * finding.
 */
public final class MissingSection implements Rule<Plan> {

    /** Maximum number of titles in a message. */
    private static final int SHOWN = 10;

    @Override
    public String id() {
        return "missing-section";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (subject.form() != AnswerForm.PLAN) {
            findings.add(firstLine(subject), message(subject.form()));
            return;
        }
        RequiredSections required = subject.requiredSections();
        if (required.found().isEmpty() && required.all().size() > 1) {
            findings.add(
                    firstLine(subject),
                    "the plan has none of the sections that the prompt asks for: write " + titles(required.all()));
            return;
        }
        TextRange start = required.sections().all().isEmpty()
                ? firstLine(subject)
                : required.sections().all().get(0).range();
        Optional<Section> before = Optional.empty();
        List<Required> missing = new ArrayList<>();
        for (Required section : required.all()) {
            if (section.section().isEmpty()) {
                missing.add(section);
            } else {
                report(missing, before, start, findings);
                before = section.section();
            }
        }
        report(missing, before, start, findings);
    }

    private static String message(AnswerForm form) {
        return switch (form) {
            case PLAN, EMPTY -> "the plan is empty: write the sections that the prompt asks for";
            case JSON -> "this is JSON, not a plan in Markdown: give the text of the plan alone, or ask for Markdown";
            case HTML -> "this is HTML, not a plan in Markdown: ask for Markdown";
            case PROMPT -> "this is the prompt, not a plan that answers it: give the plan that the model wrote";
        };
    }

    /** Reports sections that are missing at one place, and forgets them. */
    private static void report(List<Required> missing, Optional<Section> before, TextRange start, Findings findings) {
        if (!missing.isEmpty()) {
            boolean isOne = missing.size() == 1;
            String place = before.map(section -> "after " + section.quoted()).orElse("at the beginning");
            findings.add(
                    before.map(Section::range).orElse(start),
                    (isOne ? "the section " : "the sections ")
                            + titles(missing)
                            + (isOne ? " is missing: add it " : " are missing: add them ")
                            + place);
            missing.clear();
        }
    }

    private static String titles(List<Required> sections) {
        StringBuilder titles = new StringBuilder();
        int shown = Math.min(sections.size(), SHOWN);
        for (int i = 0; i < shown; i++) {
            boolean isLast = i == sections.size() - 1;
            titles.append(i == 0 ? "" : isLast ? " and " : ", ")
                    .append(Quote.of(sections.get(i).title()));
        }
        return titles + (shown < sections.size() ? " and " + (sections.size() - shown) + " more" : "");
    }

    /** Returns the first line of the plan; an empty range if there is none. */
    private static TextRange firstLine(Plan subject) {
        List<Block> blocks = subject.document().blocks();
        if (blocks.isEmpty()) {
            int start = Math.min(
                    subject.envelope().plan().start(), subject.source().text().length());
            return new TextRange(start, start);
        }
        int start = blocks.get(0).range().start();
        int end = subject.source().lineEnd(subject.source().lineAt(start));
        return new TextRange(start, Math.max(start, end));
    }
}
