package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Detects whether an English text names an owner: a handle such as "@payments", a word such as "Owner" or "responsible", or
 * a role at the beginning of a clause, as in "IC declares the end", "Release manager: confirm", "restart (on-call SRE)",
 * "restart, by the platform team" and "if it fails, the DBA decides". A role later in a clause is not enough: in "notify the
 * team" and "restart the operator" nobody is named who does it.
 */
final class OwnerDetector {

    private static final String OWNERSHIP = "owners?|owned|owns|responsible|accountable|assignees?|assigned|dri|raci|approvers?";

    private static final String ROLE = "on[ \u2010\u2011-]?call|ic|commander|sres?|dbas?|team|lead|manager|engineers?|eng|analysts?"
            + "|architect|cto|ciso|director|specialist|staff|squad|developers?|operator|scribe|liaison|coordinator"
            + "|responders?|administrator|admin|captain|officer|devops|ops|maintainers?|qa";

    /** Parts of a company, which own a step if they are alone in brackets, as in "(Support)". */
    private static final String DEPARTMENT = "backend|comms|dev|finance|frontend|infra|infrastructure|legal|marketing|platform"
            + "|product|security|support";

    /** Words that don't belong to the name of a role: the role after them is only told something, or an object. */
    private static final String NO_NAME = "alert|ask|brief|call|contact|email|inform|mail|message|notify|page|ping|tell|update"
            + "|escalate|notification|thank|via|to|with|for|from|the|an?|of|in|and|or|as|at|by";

    private static final String CLAUSE_END = ".;:!?()\\[\\]|\u2013\u2014\u2192\n";

    private static final String GAP = "[^\\p{L}\\p{N}" + CLAUSE_END + "]";

    /** A role at the beginning of a clause, after an article and at most two words such as "release" or "platform". */
    private static final String ROLE_CLAUSE = "(?:^|[" + CLAUSE_END + "]|\\bby\\b|,(?= the\\b))" + GAP + "*(?:(?:a member of )?(?:the|an?)" + GAP + "+)?"
            + "(?:(?!(?:" + NO_NAME + ")\\b)[\\p{L}\\p{N}]+" + GAP + "+){0,2}(?:" + ROLE + ")\\b";

    private static final Pattern OWNER = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])@\\p{L}|\\b(?:" + OWNERSHIP + ")\\b"
            + "|[(\\[](?:" + DEPARTMENT + ")[)\\]]|" + ROLE_CLAUSE);

    private OwnerDetector() {}

    /** Returns whether one of some blocks, or a block in them, names an owner. */
    static boolean areNamedIn(List<Block> blocks) {
        for (Block block : blocks) {
            if (!block.children().isEmpty() ? areNamedIn(block.children()) : isNamedIn(textOf(block))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text names an owner. */
    static boolean isNamedIn(String text) {
        return OWNER.matcher(text).find();
    }

    /** Returns the text of a block: a table's cells each on a line, a code span only if it is a handle. */
    private static String textOf(Block block) {
        StringBuilder text = new StringBuilder();
        if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> append(cell.inlines(), text.append('\n'))));
        } else {
            append(block.inlines(), text);
        }
        return text.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            boolean isHandle = inline.text().startsWith("@") && inline.text().indexOf('/') < 0;
            if (inline.kind() == Inline.Kind.TEXT || (inline.kind() == Inline.Kind.CODE && isHandle)) {
                text.append(inline.text());
            } else {
                text.append(inline.kind() == Inline.Kind.CODE ? " x " : " ");
            }
        }
    }
}
