package dev.rollbackplan.check.steps;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text around a command.
 *
 * @param role the role of the section
 * @param titles the titles above it: of its sections, and the first lines of the list items around it
 * @param before the text of its paragraph before a code span, or of the paragraph before a code block
 * @param after the text of its paragraph after a code span; empty for a code block
 * @param span whether it is a code span
 * @param rejected whether it is in a table of rejected options
 */
record CommandContext(SectionRole role, String titles, String before, String after, boolean span, boolean rejected) {

    /** Maximum length of each text around a command that is read, in UTF-16 units. It keeps the time linear. */
    static final int LIMIT = 2_000;

    /** The start of a clause: after the end of a sentence, or after a word that turns the sentence. */
    private static final Pattern CLAUSE_START =
            Pattern.compile("[.!?;:]\\s|\\s[\u2013\u2014]\\s|\n|\\bbut\\b|\\binstead,?\\s(?!of\\b)"
                    + "|,\\s(?=(?:run|use|do|then|only|execute|apply|rather run)\\b)");

    private static final Pattern DENIAL = Pattern.compile(
            "(?:^|[(,]\\s*|\\b(?:please|so|and|or|you|we)\\s+)(?:do not|don'?t|never)\\b"
                    + "|\\b(?:must not|mustn'?t|must never|should not|shouldn'?t|should never|shall not|may not|refrain from|is rejected"
                    + "|was rejected|forbid(?:s|den)?|prohibit(?:s|ed)?|ruled out|decided against|(?:nobody|no one|no-one) (?:runs?|executes?|may|must|should|shall|is to|is allowed))\\b");

    /** Words that deny the code directly after them. */
    private static final Pattern DENIAL_OF_NEXT = Pattern.compile(
            "\\b(?:not|no|nor|neither|never|without|avoid|blocks?|unlike|opposed to"
                    + "|instead of|rather than|no need (?:to|for)|cannot|can'?t|rejects?|prevents?|against)\\s*(?:\\w+\\s*){0,2}$");

    /** What a denial forbids is not the command, but to go on before it. */
    private static final Pattern DELAY =
            Pattern.compile("\\b(?:do not|don'?t|never|must not|should not|cannot|can'?t)\\s+(?:\\w+ly\\s+)?"
                    + "(?:proceed|continue|wait|skip|forget|start|go|move|close|stop|hesitate|delay|leave|end|exit|roll back|begin|omit|miss"
                    + "|panic|hotfix)\\b");

    private static final Pattern DESCRIPTION =
            Pattern.compile("\\b(?:ran|executed|issued|typed|triggered|invoked|did|was|were|had|has|have"
                    + "|caused by|because of|due to|result of|shows?|showed|says?|said|logged|contains?|contained|asks?|asked|poses|posed|claims?"
                    + "|claimed|demands?|tells|suggests?|suggested|advises|recommends?|dropped|deleted|removed|destroyed|after|since"
                    + "|called|means?|would|could|might)\\s*(?:\\w+\\s*){0,3}$");

    private static final Pattern DESCRIBED_AFTER =
            Pattern.compile("^\\s*(?:\\(.{0,60}\\)\\s*)?(?:would|will not|won'?t|must not|must never"
                    + "|should not|should never|shouldn'?t|can ?not|can'?t|may not|is not|isn'?t|are not|was|were|is (?:forbidden|never|too|no|wrong"
                    + "|destructive|dangerous|irreversible|risky|out of)|has|had|ran|dropped|deleted|removed|failed|takes|took|loses|lost"
                    + "|deletes|removes|destroys|wipes|drops|does not|doesn'?t|did|because)\\b");

    /** Code that is shown because it was run, not to be run. */
    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:ran|executed|was run|were run|has run|had run|was executed|did the following"
                    + "|contains?|contained|looks? like this|looked like|consisted of|was|were|has done|had done|shipped|introduced|applied|reads)"
                    + "\\s*(?:this|the following)?\\s*(?:\\w+\\s*){0,3}[:.]?\\s*$");

    private static final Pattern CONFIRMATION =
            Pattern.compile("\\b(?:approv(?:al|e|es|ed)|sign.?off|signed off|signs off|two.person"
                    + "|second (?:person|pair|operator|engineer)|four.eyes|peer.review\\w*|go ?/ ?no.?go|permission|authori[sz]\\w+|consent|agree[sd]?"
                    + "|confirm\\w* (?:with|by|from)|confirmation (?:from|by|of)|get\\b.{0,40}\\b(?:yes|ok(?:ay)?|go-ahead)|'s (?:yes|ok)\\b"
                    + "|(?:dba|owner|lead|commander|manager|team|on.?call)\\b.{0,20}\\b(?:confirms?|has confirmed|agrees?|accepts?|says yes)"
                    + "|reviewed by|ask the|after review)");

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|only when|only after|only once|unless|in case|once (?:the|all|it|they|every|both|\\w+ (?:is|are|has|have))|provided|when"
                    + "|as a last resort|last resort|should\\b.{0,60}\\bfail|until|otherwise)\\b");

    private static final Pattern BACKUP = Pattern.compile(
            "\\b(?:back(?:ed|s|ing)?[ -]?ups?|snapshots?|snapshotted|dump(?:s|ed)?|restore points?|pitr|point-in-time"
                    + "|cop(?:y|ies) of|copied|save[sd]? (?:a|the|copies|it)|export(?:s|ed)? (?:of|the|it|them)|archived?)\\b");

    private static final Pattern NO_BACKUP = Pattern.compile(
            "\\b(?:no|not|without|skip(?:ping)?|never|n't|needs? no|instead of)\\b" + "[^.;:\n]{0,30}$");

    /** Returns whether the reader is told to run the command. */
    boolean isInstruction(String comments) {
        if (rejected
                || role == SectionRole.COMMUNICATION
                || role == SectionRole.FOLLOW_UP
                || role == SectionRole.REJECTED) {
            return false;
        }
        if (isDenied(lower(comments))) {
            return false;
        }
        if (!span) {
            String last = last(CLAUSE_START, lower(before));
            return !isDenied(last) && !SHOWN.matcher(last).find();
        }
        String clause = last(CLAUSE_START, lower(before));
        return (role == SectionRole.STEPS || role == SectionRole.CRITERIA)
                && !isDenied(clause)
                && (!DENIAL_OF_NEXT.matcher(clause).find()
                        || DELAY.matcher(clause).find())
                && !DESCRIPTION.matcher(clause).find()
                && !DESCRIBED_AFTER.matcher(lower(after)).find();
    }

    private static boolean isDenied(String clause) {
        Matcher denial = DENIAL.matcher(clause);
        return denial.find() && !DELAY.matcher(clause).find();
    }

    /**
     * Returns what the text states about the command.
     *
     * @param step the text of the whole step
     * @param comments the comments on the command
     */
    Set<Safeguard> safeguards(String step, String comments) {
        Set<Safeguard> found = EnumSet.noneOf(Safeguard.class);
        String near = lower(titles + '\n' + before + '\n' + (span ? after : "") + '\n' + comments);
        String all = near + '\n' + lower(step.substring(0, Math.min(LIMIT, step.length())));
        if (CONFIRMATION.matcher(all).find()) {
            found.add(Safeguard.CONFIRMATION);
        }
        if (CONDITION.matcher(near).find()) {
            found.add(Safeguard.CONDITION);
        }
        if (namesBackup(all)) {
            found.add(Safeguard.BACKUP);
        }
        return found;
    }

    /** Returns whether a text in lower case names a backup that it doesn't deny. */
    static boolean namesBackup(String text) {
        Matcher backup = BACKUP.matcher(text);
        while (backup.find()) {
            String clause = text.substring(Math.max(0, backup.start() - 60), backup.start());
            if (!NO_BACKUP.matcher(clause).find()) {
                return true;
            }
        }
        return false;
    }

    private static String last(Pattern boundary, String text) {
        Matcher matcher = boundary.matcher(text);
        int start = 0;
        while (matcher.find()) {
            start = matcher.end() < text.length() ? matcher.end() : start;
        }
        return text.substring(start);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
