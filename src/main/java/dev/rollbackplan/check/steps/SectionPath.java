package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.check.section.Sections;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The sections around the current block of a document, with their roles. */
final class SectionPath {

    /** The title of a whole plan. */
    private static final Pattern WHOLE = Pattern.compile("(?i)\\b(?:plan|strategy|runbook|playbook|guide)\\s*$");

    private final Sections sections;

    /** Whether a title names the steps. Otherwise they are in the sections whose titles tell nothing. */
    private final boolean hasSteps;

    /** The innermost section first. */
    private final Deque<Title> path = new ArrayDeque<>();

    /** A section with the role that its own title, or a title above it, gives it. */
    private record Title(Section section, SectionRole role) {}

    SectionPath(Sections sections) {
        this.sections = sections;
        this.hasSteps = sections.all().stream().anyMatch(section -> ownRole(section) == SectionRole.STEPS);
    }

    /** Goes on to a section, and returns whether it is in the steps, so that it is a step itself. */
    boolean enter(Section section) {
        while (!path.isEmpty() && path.element().section().level() >= section.level()) {
            path.pop();
        }
        SectionRole outer = path.isEmpty() ? SectionRole.OTHER : path.element().role();
        SectionRole own = ownRole(section);
        boolean turns = own == SectionRole.FOLLOW_UP || own == SectionRole.REJECTED;
        path.push(new Title(section, outer == SectionRole.OTHER || turns ? own : outer));
        return outer == SectionRole.STEPS && role() == outer;
    }

    /** Returns the role of the current section. */
    SectionRole role() {
        SectionRole role = path.isEmpty() ? SectionRole.OTHER : path.element().role();
        return role == SectionRole.OTHER && !hasSteps ? SectionRole.STEPS : role;
    }

    /** Returns the titles around the current block, a line for each. */
    String titles() {
        StringBuilder titles = new StringBuilder();
        for (Title title : path) {
            titles.append(title.section().shown()).append('\n');
        }
        return titles.toString();
    }

    /** Returns the role by a section's own title. The title of the document says nothing about its parts. */
    private SectionRole ownRole(Section section) {
        boolean isWhole = WHOLE.matcher(section.shown()).find() && hasPartWithSteps(section);
        return sections.isDocumentTitle(section) || isWhole
                ? SectionRole.OTHER
                : SectionRole.of(SectionTitle.of(section.shown()).text());
    }

    /** Returns whether a section in this one has the steps. */
    private boolean hasPartWithSteps(Section whole) {
        boolean isAfter = false;
        for (Section section : sections.all()) {
            if (isAfter && section.level() <= whole.level()) {
                return false;
            }
            boolean hasSteps = SectionRole.of(SectionTitle.of(section.shown()).text()) == SectionRole.STEPS;
            if (isAfter && section.kind() == Section.Kind.HEADING && hasSteps) {
                return true;
            }
            isAfter |= section.position() == whole.position();
        }
        return false;
    }
}
