package dev.rollbackplan.check.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A formatting rule of a template, read for what it asks for and what it denies. "Do not use backticks or headings", "No owners
 * needed" and "Headings are optional" deny something; "Never leave a step without an owner" denies twice, so it asks for owners.
 * The rule is read word by word: it is part of each render, which loads no regular expressions.
 */
final class FormattingRule {

    /** Words that deny what comes after them. Two of them before one thing cancel out. */
    private static final Set<String> DENIALS = words("""
            no not never without avoid avoids avoiding neither none nor cannot dont omit omits omitting skip skips skipping \
            forget forgo refrain drop remove exclude excluding excludes except besides lack lacks lacking missing ban stop \
            forbidden prohibited disallowed unnecessary needless optional optionally instead-of rather-than other-than \
            apart-from free-of leave-out leaving-out""");

    /** Words that deny what comes before them, as in "headings are optional". */
    private static final Set<String> REFUSALS = words("""
            optional unnecessary unneeded needless unwanted forbidden prohibited banned disallowed discouraged avoided omitted \
            skipped dropped removed excluded superfluous redundant irrelevant left-out""");

    /** Words that deny what comes before them after "not", as in "owners are not needed". */
    private static final Set<String> USES = words("""
            needed need required require necessary wanted want used use allowed permitted included include named name given \
            listed added add mentioned expected desired asked appear welcome apply applicable relevant""");

    /** Words after which "no" or "not" denies nothing: "no more than", "not only". */
    private static final Set<String> COMPARISONS =
            words("more fewer less longer later deeper larger greater higher only just merely matter");

    /** Verbs and the like that begin a new clause after a comma or "and". */
    private static final Set<String> CLAUSE_STARTS = words("""
            use prefer write put name give add list mark wrap keep state include assign provide make show set start begin format \
            quote place mention be always each every all with please ensure""");

    private static final Set<String> CONDITIONS = words("if when whenever unless until where");

    /** Verbs after "not": "do not use a, b" denies the whole list without a conjunction at its end. */
    private static final Set<String> LISTING_DENIALS = words("not never cannot dont");

    /** How far after "not" a word of {@link #USES} may be, in words: "not to be used". */
    private static final int REACH = 3;

    private final List<String> words;

    private FormattingRule(List<String> words) {
        this.words = words;
    }

    /** Reads a rule. */
    static FormattingRule of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '\'' || c == '\u2019') {
                word.append('\'');
            } else {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                boolean stop = ".,;:!?()\u2013\u2014".indexOf(c) >= 0 || c == '-' && isDash(lower, i);
                if (stop) {
                    words.add(String.valueOf(c == '\u2013' || c == '\u2014' || c == '-' ? ':' : c));
                }
            }
        }
        return new FormattingRule(joined(words));
    }

    private static boolean isDash(String text, int at) {
        return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    /** Joins two words that have one meaning, such as "instead of". */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + "-" + words.get(i + 1) : "";
            boolean isOne = DENIALS.contains(pair) || REFUSALS.contains(pair);
            joined.add(isOne ? pair : words.get(i));
            i += isOne ? 1 : 0;
        }
        return joined;
    }

    /**
     * Returns whether the rule asks for something.
     *
     * @param phrase words in lower case with spaces between them; each has to be the beginning of a word of the rule
     */
    boolean asksFor(String phrase) {
        List<String> wanted = List.of(phrase.split(" ", -1));
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            boolean found = true;
            for (int j = 0; j < wanted.size(); j++) {
                found &= words.get(i + j).startsWith(wanted.get(j));
            }
            if (found && !isDenied(i, i + wanted.size())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether what some words of the rule name is denied. */
    private boolean isDenied(int from, int to) {
        int denials = 0;
        int start = clauseStart(from);
        for (int i = start; i < from; i++) {
            boolean repeats = words.get(i).equals("nor") && denials % 2 != 0;
            denials += isDenial(i) && !repeats && !isNeutral(i, start) && reaches(i, from) ? 1 : 0;
        }
        return (denials + refusals(to)) % 2 != 0;
    }

    private boolean isDenial(int index) {
        String word = words.get(index);
        return DENIALS.contains(word) || word.endsWith("n't");
    }

    /** Returns whether a denial is part of a comparison or of a condition, as in "if there is no owner". */
    private boolean isNeutral(int index, int start) {
        for (int i = index + 1; i < Math.min(words.size(), index + 1 + REACH); i++) {
            if (COMPARISONS.contains(words.get(i))) {
                return true;
            }
        }
        for (int i = index; i >= start && !words.get(i).equals(","); i--) {
            if (CONDITIONS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a denial is also about a later word of a list: "avoid backticks, headings or tables". */
    private boolean reaches(int denial, int index) {
        boolean ends = LISTING_DENIALS.contains(words.get(denial))
                || words.get(denial).equals("optionally")
                || words.get(denial).endsWith("n't");
        int length = 0;
        boolean inList = false;
        for (int i = denial; i < words.size() && !isStop(i); i++) {
            String word = words.get(i);
            boolean isConjunction = word.equals("or") || word.equals("nor") || word.equals("and");
            ends |= isConjunction;
            if (word.equals(",")) {
                inList |= i < index;
                length = 0;
            } else if (!isConjunction && inList && ++length > 2 && i <= index + 1) {
                return false;
            }
        }
        return ends || !inList;
    }

    private int refusals(int from) {
        int refusals = 0;
        int at = from;
        // "Owners: none" answers after the colon.
        if (at + 1 < words.size() && words.get(at).equals(":") && isDenial(at + 1) && isEnd(at + 2)) {
            return 1;
        }
        for (; at < words.size() && !isStop(at) && !words.get(at).equals(","); at++) {
            String word = words.get(at);
            boolean isNot = word.equals("not") || word.equals("never") || word.equals("cannot") || word.endsWith("n't");
            boolean isLeftOut = word.equals("out") && words.subList(0, from).contains("leave");
            refusals += REFUSALS.contains(word) || isLeftOut || isNot && isAboutUse(at) ? 1 : 0;
        }
        return refusals;
    }

    private boolean isAboutUse(int index) {
        for (int i = index + 1; i < Math.min(words.size(), index + 1 + REACH) && !isStop(i); i++) {
            if (USES.contains(words.get(i)) || REFUSALS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int index) {
        return index >= words.size() || isStop(index) || USES.contains(words.get(index));
    }

    private int clauseStart(int index) {
        int start = index;
        while (start > 0 && !isStop(start - 1) && !startsClause(start)) {
            start--;
        }
        return start;
    }

    private boolean isStop(int index) {
        String word = words.get(index);
        return word.length() == 1 && ".;:!?".indexOf(word.charAt(0)) >= 0
                || word.equals("but")
                || word.equals("instead");
    }

    private boolean startsClause(int index) {
        String before = words.get(index - 1);
        boolean isAdverb = index > 1 && words.get(index - 2).equals("optionally");
        boolean follows =
                before.equals(",") && !isAdverb || before.equals("and") || before.equals("then") || before.equals("(");
        return follows && CLAUSE_STARTS.contains(words.get(index));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
