package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether an English text says who does something: an owner, a handle, or a role that acts. */
final class OwnerDetector {

    /** Words that stand for ownership wherever they stand. */
    private static final Set<String> OWNING = Set.of(
            "owner",
            "owners",
            "owned",
            "owns",
            "responsible",
            "accountable",
            "assignee",
            "assignees",
            "assigned",
            "dri",
            "raci",
            "approver",
            "approvers");

    /** Words that name somebody, in lower case. */
    private static final Set<String> ROLES = Set.of(
            "oncall",
            "commander",
            "sre",
            "sres",
            "dba",
            "dbas",
            "team",
            "lead",
            "manager",
            "engineer",
            "engineers",
            "eng",
            "analyst",
            "analysts",
            "architect",
            "cto",
            "ciso",
            "director",
            "specialist",
            "staff",
            "squad",
            "developer",
            "developers",
            "operator",
            "scribe",
            "liaison",
            "coordinator",
            "responder",
            "responders",
            "administrator",
            "admin",
            "captain",
            "officer",
            "devops",
            "ops",
            "maintainer",
            "maintainers",
            "qa");

    /** Parts of a company, which do something where one stands alone in brackets: "(Support)". */
    private static final Set<String> DEPARTMENTS = Set.of(
            "backend",
            "comms",
            "dev",
            "finance",
            "frontend",
            "infra",
            "infrastructure",
            "legal",
            "marketing",
            "platform",
            "product",
            "security",
            "support");

    /** Somebody to whom something is told does nothing. */
    private static final Set<String> TELLING = Set.of(
            "alert",
            "ask",
            "brief",
            "call",
            "contact",
            "email",
            "inform",
            "mail",
            "message",
            "notify",
            "page",
            "ping",
            "tell",
            "update",
            "via",
            "to",
            "with",
            "for",
            "from",
            "escalate",
            "notification",
            "thank");

    /** So many words back a word still tells whom. */
    private static final int REACH = 5;

    private static final String CLAUSE_ENDS = ".;:!?()[]|\u2013\u2014\u2192\n";

    private final String text;

    private OwnerDetector(String text) {
        this.text = text;
    }

    static boolean areNamedIn(List<Block> blocks) {
        for (Block block : blocks) {
            if (!block.children().isEmpty() ? areNamedIn(block.children()) : isNamedIn(textOf(block))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNamedIn(String text) {
        return new OwnerDetector(text).isNamed();
    }

    /** What a block says; a table's cells each on a line, a code span by its handle only. */
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

    private boolean isNamed() {
        int sinceTelling = REACH + 1;
        String before = "";
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                if (c == '@' && isHandle(at)) {
                    return true;
                }
                sinceTelling = CLAUSE_ENDS.indexOf(c) >= 0 ? REACH + 1 : sinceTelling;
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            String word = end - at > 20 ? "" : text.substring(at, end);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean isRole = ROLES.contains(lower)
                    || (DEPARTMENTS.contains(lower) && isBracketed(at, end))
                    || word.equals("IC")
                    || (before.equals("on") && lower.equals("call"));
            if (OWNING.contains(lower) || (isRole && sinceTelling > REACH)) {
                return true;
            }
            sinceTelling = TELLING.contains(lower) ? 0 : sinceTelling + 1;
            before = lower;
            at = end;
        }
        return false;
    }

    private boolean isBracketed(int start, int end) {
        return start > 0
                && end < text.length()
                && "([".indexOf(text.charAt(start - 1)) >= 0
                && ")]".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a name follows, and no address or package holds it. */
    private boolean isHandle(int at) {
        boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return starts && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
