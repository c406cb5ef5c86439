package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects whether an English text names an owner: a handle such as "@payments", a word such as "Owner" or "responsible", or
 * a role at the beginning of a clause, as in "IC declares the end", "Release manager: confirm", "restart (on-call SRE)",
 * "restart, by the platform team" and "if it fails, the DBA decides". A role later in a clause is not enough: in "notify the
 * team" and "restart the operator" nobody is named who does it.
 */
final class OwnerDetector {

    private static final Set<String> OWNERSHIP = words("""
            owner owners owned owns responsible accountable assignee assignees assigned dri raci approver approvers
            """);

    private static final Set<String> ROLES = words("""
            admin administrator analyst analysts architect captain ciso commander coordinator cto dba dbas developer developers
            devops director eng engineer engineers ic lead liaison maintainer maintainers manager officer operator ops qa
            responder responders scribe specialist squad sre sres staff team
            """);

    /** Parts of a company, which own a step if they are alone in brackets, as in "(Support)". */
    private static final Pattern DEPARTMENT =
            Pattern.compile("[(\\[](?:backend|comms|dev|finance|frontend|infra|infrastructure"
                    + "|legal|marketing|platform|product|security|support)[)\\]]");

    /** Words that are not part of a role's name: something is done to the role after them. */
    private static final Set<String> NO_NAMES = words("""
            a alert an and as ask at brief call contact email escalate for from in inform mail message notification notify of
            or page ping tell thank the to update via with
            """);

    /** Words after which a role can come as at the beginning of a clause. */
    private static final Set<String> CLAUSE_STARTS = Set.of("by", "member of");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Maximum number of words before a role in its clause, such as "release" or "platform", not counting an article. */
    private static final int WORDS_BEFORE_ROLE = 2;

    /** A word, a handle, or punctuation that ends a clause. */
    private static final Pattern TOKEN = Pattern.compile("on[ \u2010\u2011-]?call\\b|member of\\b|[@\\p{L}\\p{N}]+"
            + "|[.;:!?()\\[\\]|\u2013\u2014\u2192\n]|,(?= the )");

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
        String lower = text.toLowerCase(Locale.ROOT);
        if (DEPARTMENT.matcher(lower).find()) {
            return true;
        }
        int words = 0;
        Matcher tokens = TOKEN.matcher(lower);
        while (tokens.find()) {
            String token = tokens.group();
            boolean isRole = ROLES.contains(token) || token.startsWith("on") && token.endsWith("call");
            if (OWNERSHIP.contains(token) || isHandle(token) || isRole && words <= WORDS_BEFORE_ROLE) {
                return true;
            }
            if (CLAUSE_STARTS.contains(token) || !Character.isLetterOrDigit(token.charAt(0))) {
                words = 0;
            } else if (words > 0 || !ARTICLES.contains(token)) {
                words += NO_NAMES.contains(token) ? WORDS_BEFORE_ROLE + 1 : 1;
            }
        }
        return false;
    }

    private static boolean isHandle(String token) {
        return token.length() > 1 && token.charAt(0) == '@' && Character.isLetter(token.charAt(1));
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

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }
}
