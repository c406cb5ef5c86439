package dev.rollbackplan.check.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a section as it is compared: without numbering, emoji, emphasis, case, and a parenthesis or colon at its end.
 * "Follow-Up", "Followup" and "Follow up" are the same, and so are "&", "+" and "and". For example, the key of
 * "5. Post-Incident Follow-Up (within a week):" is "postincidentfollowup".
 */
public final class SectionTitle {

    /** Maximum number of characters that are compared. */
    private static final int LONGEST = 200;

    private final String text;

    private SectionTitle(String text) {
        this.text = text;
    }

    /** Reads a title as a reader sees it. */
    public static SectionTitle of(String title) {
        String capped = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        String bare = withoutEnd(capped.toLowerCase(Locale.ROOT).strip());
        return new SectionTitle(withoutNumbering(bare));
    }

    /** Returns the text of a heading or a paragraph as a reader sees it, on one line. */
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

    /** Returns the title in lower case, without numbering and the like. */
    public String text() {
        return text;
    }

    /** Returns its letters and digits. Titles with the same key are the same. */
    public String key() {
        return key(text);
    }

    /** Returns its key and, if details follow a colon, a dash or a bar, the key without them. */
    List<String> keys() {
        Matcher detail = Patterns.DETAIL.matcher(text);
        return detail.find() ? List.of(key(), key(text.substring(0, detail.start()))) : List.of(key());
    }

    /** Returns its words, to compare it with a similar title. */
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

    /** Returns whether the {@link #key} of a text is not empty. */
    private static boolean hasKey(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('+') >= 0 || hasLetterOrDigit(text);
    }

    /** Returns the letters and digits of a text, with "and" for "&" and "+". */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '&' || c == '+') {
                key.append("and");
            } else if (Character.isLetterOrDigit(c)) {
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
        Matcher numbering = Patterns.NUMBERING.matcher(rest);
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

    /** In a class of its own: a render shows titles but compares none, so it loads no regular expressions. */
    private static final class Patterns {

        /** Numbering in lower case: "step 3:", "2.1", "(iv)", "b)" and Chinese numerals. */
        static final Pattern NUMBERING = Pattern.compile("(?:"
                + "(?:step|section|phase|part|chapter|stage|no\\.)\\s+(?:\\d{1,3}|[ivx]{1,5}|[a-h]"
                + "|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\s{0,3}[.):\u2013\u2014-]{0,2}"
                + "|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:[\uFE0F\u20E3]{1,2}|\\s{0,3}[.):\u2013\u2014-]{1,2}|(?=\\s))"
                + "|\\((?:[ivxlc]{1,6}|[a-h])\\)|\\[\\d{1,3}\\]"
                + "|\uFF08?[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[\u3001.\uFF0E\uFF09]"
                + "|(?:[ivxlc]{1,6}|[a-h])[.)]"
                + ")\\s{0,9}");

        /** A colon, a dash or a bar before the details of a title. */
        static final Pattern DETAIL = Pattern.compile(":\\s|\\s[\u2013\u2014|-]\\s");
    }
}
