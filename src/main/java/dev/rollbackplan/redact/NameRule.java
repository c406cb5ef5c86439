package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.NameTable;
import dev.rollbackplan.redact.table.Row;
import dev.rollbackplan.redact.value.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the value of a name that contains a word such as {@code password}. */
final class NameRule extends RedactionRule {

    /** Maximum length of a name on either side of the keyword, in UTF-16 code units. */
    private static final int MAX_NAME_LENGTH = 64;

    private static final Set<String> NEUTRAL = Row.words(NameTable.neutral());

    private static final Set<String> OTHERS = Row.words(NameTable.others());

    private final String after;
    private final String never;

    /** The words of the two lists. Split at the first match, since most rules never match. */
    private Set<String> afterWords = Set.of();

    private Set<String> neverWords = Set.of();

    /**
     * Creates a rule for the names with a word.
     *
     * @param after the segments before the word that make the name certain, as in {@link NameTable}
     * @param never the segments after which the word does not mean a secret
     */
    NameRule(String kind, String word, String trigram, String after, String never) {
        super(kind, word, trigram);
        this.after = after;
        this.never = never;
    }

    /** Returns the rule of the row of {@link NameTable} that begins at an offset. */
    static NameRule of(int row) {
        List<String> columns = Row.columns(NameTable.rows(), row);
        return new NameRule(columns.get(1), columns.get(2), columns.get(0), columns.get(3), columns.get(4));
    }

    @Override
    void match(Scan scan, int from, int to) {
        SecretName name = name(scan.text(), from, to);
        if (name != null) {
            new ValueFinder(scan, name).find();
        }
    }

    /** Returns the name around the keyword, or null if it is not a secret's name. */
    private @Nullable SecretName name(String text, int from, int to) {
        int end = to;
        if (Chars.at(text, end) == (Chars.isUpper(text.charAt(to - 1)) ? 'S' : 's')
                && (text.charAt(to - 1) | 0x20) != 's') {
            end++;
        }
        char next = Chars.at(text, end);
        boolean boundary = !Chars.isLetter(next) || Chars.isUpper(next) && Chars.isLower(text.charAt(end - 1));
        if (!boundary) {
            return null;
        }
        if (neverWords.isEmpty()) {
            afterWords = Row.words(after);
            neverWords = Row.words(never);
        }
        boolean certain = true;
        boolean sessionId = false;
        while (true) {
            int segment = end;
            if (isJoint(Chars.at(text, segment)) && Chars.isWord(Chars.at(text, segment + 1))) {
                segment++;
            }
            int segmentEnd = segmentEnd(text, segment);
            if (segmentEnd == segment || segmentEnd - to > MAX_NAME_LENGTH) {
                if (Chars.at(text, segment) == '_') {
                    return null;
                }
                break;
            }
            String word = text.substring(segment, segmentEnd).toLowerCase(Locale.ROOT);
            boolean id = word.equals("id") && (kind().equals("session") || kind().equals("secret"));
            sessionId |= id;
            if (id) {
                certain &= kind().equals("session");
            } else if (OTHERS.contains(word)) {
                return null;
            } else {
                certain &= NEUTRAL.contains(word) || Chars.isDigit(word.charAt(0)) || word.length() < 3;
            }
            end = segmentEnd;
        }
        if (keyword().equals("session") && !sessionId) {
            return null;
        }
        int start = nameStart(text, from);
        int before = from;
        if (before > start && isJoint(text.charAt(before - 1))) {
            before--;
        }
        int segment = segmentStart(text, before, start);
        boolean own = segment < before;
        if (!own && Chars.at(text, start - 1) == ' ' && start == from) {
            before = start - 1;
            segment = segmentStart(text, before, Math.max(0, before - MAX_NAME_LENGTH));
        }
        String word = text.substring(segment, before).toLowerCase(Locale.ROOT);
        if (neverWords.contains(word)) {
            return null;
        }
        boolean glued = own
                && before == from
                && !Chars.isDigit(text.charAt(from - 1))
                && !(Chars.isUpper(text.charAt(from)) && Chars.isLower(text.charAt(from - 1)));
        char policy = after.charAt(0);
        boolean listed = afterWords.contains(word) || glued && endsWithListed(word);
        boolean matches = listed || policy == '+' || !glued && (policy == '*' || policy == '~' && own);
        if (!matches && (glued || policy == '!')) {
            return null;
        }
        return new SecretName(start, end, kind(), certain && matches);
    }

    private boolean endsWithListed(String word) {
        for (String listed : afterWords) {
            if (listed.length() > 1 && word.endsWith(listed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '-' || c == '.';
    }

    /** Returns the offset after the segment that begins at an offset: digits, or letters of a camel-case word. */
    private static int segmentEnd(String text, int from) {
        int at = from;
        if (Chars.isDigit(Chars.at(text, at))) {
            while (Chars.isDigit(Chars.at(text, at))) {
                at++;
            }
            return at;
        }
        while (Chars.isLetter(Chars.at(text, at)) && at - from <= MAX_NAME_LENGTH) {
            if (at > from && Chars.isUpper(text.charAt(at)) && Chars.isLower(text.charAt(at - 1))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Returns the first offset of the segment that ends before an offset. Digits at its end belong to it. */
    private static int segmentStart(String text, int end, int limit) {
        int at = end;
        while (at > limit && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        while (at > limit && Chars.isLetter(text.charAt(at - 1))) {
            if (at < end && Chars.isUpper(Chars.at(text, at - 1)) && Chars.isLower(text.charAt(at))) {
                return at - 1;
            }
            if (at < end && Chars.isUpper(text.charAt(at)) && Chars.isLower(text.charAt(at - 1))) {
                return at;
            }
            at--;
        }
        return at;
    }

    private static int nameStart(String text, int from) {
        int start = from;
        while (start > 0 && from - start < MAX_NAME_LENGTH && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return Math.min(from, escapeEnd(text, start));
    }

    /** Returns the offset after the escape of which a name's first characters are the end, such as {@code \\n}. */
    private static int escapeEnd(String text, int start) {
        char before = Chars.at(text, start - 1);
        if (before == '\\') {
            return Chars.at(text, start) == 'u'
                    ? start + 5
                    : "nrtbf".indexOf(Chars.at(text, start)) >= 0 ? start + 1 : start;
        }
        boolean percent =
                before == '%' && Chars.in('x', Chars.at(text, start)) && Chars.in('x', Chars.at(text, start + 1));
        return percent ? start + 2 : start;
    }

    private static boolean isNamePart(char c) {
        return Chars.isWord(c) || isJoint(c);
    }
}
