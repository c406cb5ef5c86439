package dev.rollbackplan.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a value that {@link ValueEscaper} wrote. Escapes are not unique, so each candidate is escaped again: the value is a
 * candidate that becomes the written text.
 */
final class ValueUnescaper {

    private final PlaceholderContext context;
    private final ValueEscaper escaper;
    private final boolean mayEscapeAll;

    /**
     * Creates a reader for one placeholder.
     *
     * @param before the prompt's line up to the value, without leading white space
     * @param after the template's line after the placeholder
     */
    ValueUnescaper(PlaceholderContext context, String before, String after) {
        this.context = context;
        this.escaper = new ValueEscaper(context, before, after);
        this.mayEscapeAll = context.needsBlockCheck(before);
    }

    /** Returns the value; the written text itself if no candidate becomes it. */
    String unescape(String written) {
        if (mayEscapeAll && written.indexOf('\\') >= 0) {
            String plain = withoutBackslashes(written);
            if (escaper.escapeAll(plain).equals(written)) {
                return plain;
            }
        }
        for (String candidate : candidates(written)) {
            if (escaper.escape(candidate).equals(written)) {
                return candidate;
            }
        }
        return written;
    }

    private List<String> candidates(String written) {
        List<String> candidates = new ArrayList<>();
        if (written.indexOf('&') >= 0 || written.indexOf('%') >= 0) {
            candidates.add(decoded(written));
            candidates.add(withoutBackslashes(decoded(written)));
        }
        if (context.kind() == PlaceholderContext.Kind.CODE) {
            candidates.add(written.stripLeading());
        }
        // The escape at the start of a line is the first one.
        int backslash = written.indexOf('\\');
        if (backslash >= 0) {
            candidates.add(written.substring(0, backslash) + written.substring(backslash + 1));
            candidates.add(withoutBackslashes(written));
            candidates.add(withoutPipeEscapes(written));
        }
        candidates.add(written);
        return candidates;
    }

    private static String decoded(String written) {
        return written.replace("%20", " ")
                .replace("%7C", "|")
                .replace("&vert;", "|")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lpar;", "(")
                .replace("&rpar;", ")")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Returns a text of a table's cell without the escapes of its pipes. */
    static String withoutPipeEscapes(String written) {
        return written.replace("\\|", "|").stripTrailing();
    }

    private static String withoutBackslashes(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean escapes = written.charAt(i) == '\\'
                    && i + 1 < written.length()
                    && ValueEscaper.PUNCTUATION.indexOf(written.charAt(i + 1)) >= 0;
            i += escapes ? 1 : 0;
            plain.append(written.charAt(i));
        }
        return plain.toString();
    }
}
