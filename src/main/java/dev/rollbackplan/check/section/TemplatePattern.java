package dev.rollbackplan.check.section;

import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.ReferenceScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text of a template as a pattern: each placeholder matches any text, and only letters and digits are compared, in lower
 * case. For example, "Undo `$VERSION` now" matches "undo v2.4.0 now!".
 *
 * @param parts the letters and digits before, between and after the placeholders, some of them maybe empty
 * @param words the number of words outside the placeholders
 */
public record TemplatePattern(List<String> parts, int words) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public TemplatePattern {
        parts = List.copyOf(parts);
    }

    /** Reads a text of a template. */
    public static TemplatePattern of(String text) {
        List<String> parts = new ArrayList<>();
        int words = 0;
        for (String piece : split(text)) {
            parts.add(key(piece));
            words += countWords(piece);
        }
        return new TemplatePattern(parts, words);
    }

    /** Reads a title of a template, and ignores its numbering as {@link SectionTitle} does. */
    static TemplatePattern ofTitle(String title) {
        TemplatePattern whole = of(title);
        List<String> parts = new ArrayList<>(whole.parts);
        parts.set(0, SectionTitle.of(split(title).get(0)).key());
        return new TemplatePattern(parts, whole.words);
    }

    /** Returns the letters and digits of a text, in lower case, as {@link #matches} takes them. */
    public static String key(String text) {
        return SectionTitle.key(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether it has both placeholders and words. */
    boolean mixesWordsAndPlaceholders() {
        return parts.size() > 1 && words > 0;
    }

    /** Returns whether a text, given by its {@link #key}, is this one with some values in place of the placeholders. */
    public boolean matches(String key) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return key.equals(first);
        }
        if (!key.startsWith(first) || !key.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = key.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= key.length() - last.length();
    }

    /** Returns the pieces of a text before, between and after its placeholders. */
    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (Reference reference : ReferenceScanner.scan(text, 0, text.length())) {
            if (reference.isFillable()) {
                pieces.add(text.substring(start, reference.range().start()));
                start = reference.range().end();
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int countWords(String text) {
        int words = 0;
        for (String word : SPACE.split(text, -1)) {
            words += SectionTitle.hasLetterOrDigit(word) ? 1 : 0;
        }
        return words;
    }
}
