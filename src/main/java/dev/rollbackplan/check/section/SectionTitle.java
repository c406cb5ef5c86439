package dev.rollbackplan.check.section;

import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section's title as sections are told apart by it: without numbering, emoji, emphasis, case, a parenthesis or colon
 * at its end; "Follow-Up", "Followup" and "Follow up" are one, and so are "&", "+" and "and".
 */
public final class SectionTitle {

    /** What stands behind so many letters tells no titles apart. */
    private static final int LONGEST = 200;

    private static final int LONGEST_QUOTED = 60;

    private static final Pattern NUMBERING = Pattern.compile("(?:"
            + "(?:step|section|phase|part|chapter|stage)\\s+(?:\\d{1,3}|[ivx]{1,5}|[a-h])\\b\\s{0,3}[.):\u2013\u2014-]{0,2}"
            + "|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:[\uFE0F\u20E3]{1,2}|\\s{0,3}[.):\u2013\u2014-]{1,2}|(?=\\s))"
            + "|\\((?:[ivxlc]{1,6}|[a-h])\\)"
            + "|\uFF08?[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[\u3001.\uFF0E\uFF09]"
            + "|(?:[ivxlc]{1,6}|[a-h])[.)]"
            + ")\\s{0,9}");

    private static final Pattern DETAIL = Pattern.compile(":\\s|\\s[\u2013\u2014|-]\\s");

    private final String text;

    private SectionTitle(String text) {
        this.text = text;
    }

    public static SectionTitle of(String title) {
        String capped = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        String bare = withoutEnd(capped.toLowerCase(Locale.ROOT).strip());
        return new SectionTitle(withoutNumbering(bare));
    }

    /** What a reader sees of a heading or a paragraph, on one line. */
    public static String shown(Block block) {
        StringBuilder shown = new StringBuilder();
        for (Inline inline : block.inlines()) {
            switch (inline.kind()) {
                case TEXT, CODE -> shown.append(inline.text());
                case BREAK -> shown.append(' ');
                case HTML, IMAGE -> {}
            }
        }
        return shown.toString().strip();
    }

    /** A title as messages say it, on one line and not too long. */
    public static String quoted(String title) {
        boolean whole = title.codePointCount(0, title.length()) <= LONGEST_QUOTED;
        return Quote.of(whole ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_QUOTED)) + "\u2026");
    }

    /** In lower case, without what belongs to no title. */
    String text() {
        return text;
    }

    /** Its letters and digits. */
    public String key() {
        return key(text);
    }

    /** Its own key, and the one without the details behind a colon or a dash. */
    List<String> keys() {
        Matcher detail = DETAIL.matcher(text);
        return detail.find() ? List.of(key(), key(text.substring(0, detail.start()))) : List.of(key());
    }

    /** Its words, to be compared with another title's. */
    public TitleSimilarity words() {
        return TitleSimilarity.of(spelled(text));
    }

    private static String spelled(String text) {
        return text.replace("&", " and ").replace("+", " and ");
    }

    static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@link #key} of a text is not empty. */
    private static boolean hasKey(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('+') >= 0 || hasLetterOrDigit(text);
    }

    /** The letters and digits of a text. */
    public static String key(String text) {
        String spelled = spelled(text);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < spelled.length(); i++) {
            int c = spelled.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return key.toString();
    }

    private static String withoutNumbering(String title) {
        int start = 0;
        while (start < title.length() && isOrnament(title.codePointAt(start))) {
            start += Character.charCount(title.codePointAt(start));
        }
        String rest = title.substring(start);
        Matcher numbering = NUMBERING.matcher(rest);
        if (numbering.lookingAt()) {
            rest = rest.substring(numbering.end());
        }
        return hasKey(rest) ? rest : title;
    }

    private static String withoutEnd(String title) {
        int end = title.length();
        while (end > 0) {
            int last = title.codePointBefore(end);
            int kind = ")]}".indexOf(last);
            int opening = kind < 0 ? -1 : title.lastIndexOf("([{".charAt(kind), end - 1);
            if (opening > 0) {
                end = opening;
            } else if (last == ':' || Character.isWhitespace(last) || isOrnament(last)) {
                end -= Character.charCount(last);
            } else {
                break;
            }
        }
        String rest = title.substring(0, end);
        return hasKey(rest) ? rest : title;
    }

    private static boolean isOrnament(int c) {
        return !Character.isLetterOrDigit(c) && "()[]{}".indexOf(c) < 0;
    }
}
