package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.text.TextRange;

/** Reports bold lines that are used as headings. */
public final class BoldAsHeader implements Rule<Plan> {

    /** The level of a required section's heading. */
    private static final int REQUIRED_LEVEL = 2;

    private static final int DEEPEST_LEVEL = 6;

    @Override
    public String id() {
        return "bold-as-header";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        RequiredSections required = subject.requiredSections();
        int level = 1;
        for (Section section : required.sections().all()) {
            if (section.kind() == Section.Kind.HEADING) {
                level = section.level();
            } else if (required.contains(section) || subject.contract().requiresHeadings()) {
                boolean isRequired = required.contains(section);
                level = isRequired ? REQUIRED_LEVEL : level;
                report(section, isRequired ? level : Math.min(level + 1, DEEPEST_LEVEL), subject, findings);
            }
        }
    }

    private static void report(Section section, int level, Plan subject, Findings findings) {
        String marks = "#".repeat(level) + " ";
        String message =
                section.quoted() + " is a bold line used as a heading: use \"" + marks.strip() + "\" instead of bold";
        String source = subject.source().slice(section.range());
        boolean wrapped = section.kind() == Section.Kind.BOLD_LINE
                && source.length() > 4
                && (isWrapped(source, "**") || isWrapped(source, "__"));
        String title = wrapped ? marks + withoutColon(source.substring(2, source.length() - 2)) : "";
        // Number signs at the end of a heading are not part of its text (CommonMark, section 4.2).
        if (wrapped && !title.endsWith("#")) {
            TextRange range = section.range();
            findings.add(range, message, new Fix(range, title));
        } else {
            findings.add(section.range(), message);
        }
    }

    private static String withoutColon(String title) {
        String bare = title.strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private static boolean isWrapped(String source, String mark) {
        return source.startsWith(mark) && source.indexOf(mark, mark.length()) == source.length() - mark.length();
    }
}
