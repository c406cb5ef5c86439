package dev.rollbackplan.check.steps;

import java.util.Locale;
import java.util.regex.Pattern;

/** The roles of a plan's sections. The key words of a title tell them, so that the sections of any template have one. */
public enum SectionRole {
    /** What is taken as given: assumptions, prerequisites, data safety. */
    ASSUMPTIONS,
    /** What was seen: signals, impact, summary. */
    SIGNALS,
    /** When to roll back. */
    CRITERIA,
    /** What to do now, verification included. */
    STEPS,
    /** Who is told what. */
    COMMUNICATION,
    /** What to do later. */
    FOLLOW_UP,
    /** What is not to be done. */
    REJECTED,
    /** None of these. */
    OTHER;

    private static final Pattern REJECTED_WORDS = Pattern.compile(
            "\\b(?:rejected|alternatives?|not to do|do not|don'?t|never|out of scope|options considered|considered options"
                    + "|anti.?patterns?|discarded|not recommended)\\b");

    private static final Pattern FOLLOW_UP_WORDS = Pattern.compile(
            "\\b(?:follow.?up|post.?(?:incident|mortem|rollback actions|event)|postmortem|aftercare|lessons?|retro"
                    + "|retrospective|prevention|preventive|long.?term|later|next (?:day|week)|learnings?|action items"
                    + "|root cause|hardening|next steps|after the incident)\\b");

    private static final Pattern COMMUNICATION_WORDS = Pattern.compile(
            "\\b(?:communications?|comms|stakeholders?|notif(?:y|ications?)|announcements?|status (?:page|updates?)|messag(?:es?|ing)"
                    + "|customer updates?|escalations?|contacts?|who to (?:tell|call|inform))\\b");

    private static final Pattern CRITERIA_WORDS = Pattern.compile(
            "\\b(?:criteri(?:a|on)|decisions?|decide|triggers?|thresholds?|go ?/ ?no.?go|when to|should we|abort)\\b");

    private static final Pattern ASSUMPTION_WORDS = Pattern.compile(
            "\\b(?:assumptions?|assumed|prerequisites?|preconditions?|data safety|risks?|known facts|facts|open questions|unknowns?"
                    + "|considerations|caveats|constraints|before you (?:begin|start)|roles)\\b");

    private static final Pattern SIGNAL_WORDS = Pattern.compile(
            "\\b(?:detection|signals?|symptoms?|impact|summary|overview|background|situation|context|timeline"
                    + "|incident details|what happened|evidence|diagnosis|alerts?|scope|purpose|tl;?dr)\\b");

    private static final Pattern STEP_WORDS = Pattern.compile(
            "\\b(?:steps?|procedures?|execut(?:e|ion)|runbook|playbook|roll(?:ing)?.?backs?|actions?|mitigat(?:e|ion)"
                    + "|contain(?:ment)?|recover(?:y)?|restor(?:e|ation)|remediat(?:e|ion)|revert|instructions|commands|verif(?:y|ication)"
                    + "|validat(?:e|ion)|smoke tests?|checks|checklist|phases?|stabili[sz](?:e|ation)|fix|undo|what to do|do now|plan"
                    + "|deploy(?:ment)?|database|migrations?|clean.?up)\\b");

    private static final Pattern NUMBERED_STEP = Pattern.compile("(?:step|task)\\s+\\d.*");

    /** Returns the role of a section by its title. */
    public static SectionRole of(String title) {
        String text = title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
        if (NUMBERED_STEP.matcher(text).matches()) {
            return STEPS;
        }
        if (REJECTED_WORDS.matcher(text).find()) {
            return REJECTED;
        }
        if (FOLLOW_UP_WORDS.matcher(text).find()) {
            return FOLLOW_UP;
        }
        if (COMMUNICATION_WORDS.matcher(text).find()) {
            return COMMUNICATION;
        }
        if (CRITERIA_WORDS.matcher(text).find()) {
            return CRITERIA;
        }
        if (ASSUMPTION_WORDS.matcher(text).find()) {
            return ASSUMPTIONS;
        }
        if (SIGNAL_WORDS.matcher(text).find()) {
            return SIGNALS;
        }
        return STEP_WORDS.matcher(text).find() ? STEPS : OTHER;
    }
}
