package dev.rollbackplan.render;

/** Escapes a one-line value so that it is only text at its placeholder. */
final class ValueEscaper {

    static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final PlaceholderContext context;

    /** The output's current line up to the placeholder. */
    private final String before;

    /** The template's line after the placeholder. */
    private final String after;

    ValueEscaper(PlaceholderContext context, String before, String after) {
        this.context = context;
        this.before = before;
        this.after = after;
    }

    String escape(String value) {
        return switch (context.kind()) {
            case HTML ->
                value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
            case LINK_DEFINITION ->
                escapeEach(value, "<>[]()\\`")
                        .replace("\"", "&quot;")
                        .replace("'", "&apos;")
                        .replace(" ", "%20")
                        .replace("\t", "%20")
                        .replace("|", "%7C");
            case INFO_STRING -> value.replace('`', '\'');
            case CODE -> closesFence(before + value + after) ? (before.isBlank() ? "    " : " ") + value : value;
            case TABLE -> escapeText(escapePipes(value));
            case TEXT_AT_DELIMITER_ROW -> escapeText(withoutPipes(escapePipes(value)));
            case TEXT -> escapeText(value);
            case ATX_HEADING -> escapeClosingSequence(value);
        };
    }

    /** Replaces escaped pipes by entities: commonmark-java begins a table at an escaped pipe too. */
    private static String withoutPipes(String value) {
        return value.replace("\\|", "&vert;");
    }

    /** Escapes number signs that would be no part of the heading's text (CommonMark 0.31.2, section 4.2). */
    private String escapeClosingSequence(String value) {
        int start = value.length();
        while (start > 0 && value.charAt(start - 1) == '#') {
            start--;
        }
        boolean closes = start < value.length() && (start == 0 || value.charAt(start - 1) == ' ');
        return closes && LineStartEscaper.consistsOf(after, "# \t")
                ? value.substring(0, start) + '\\' + value.substring(start)
                : value;
    }

    /**
     * Escapes all punctuation of a value in a text (CommonMark 0.31.2, section 2.4). An empty value becomes a space that
     * ends no paragraph.
     */
    String escapeAll(String value) {
        if (!context.isText()) {
            return escape(value);
        }
        if (value.isBlank()) {
            return "&nbsp;";
        }
        String escaped = escapeEach(value.strip(), PUNCTUATION);
        if (context.isAtDelimiterRow()) {
            return withoutPipes(escaped);
        }
        // commonmark-java looks for a task's box after it resolves escapes: a second character makes this no box.
        return escaped.startsWith("\\[") ? "\\[\\" + escaped.substring(2) : escaped;
    }

    /**
     * Escapes pipes in a table: they end a cell in code spans too (GFM 0.29, section 4.10). A pipe after a backslash is
     * escaped already, unless the backslash is escaped itself. A backslash at the value's end gets a space after it, since
     * it would escape the pipe after the placeholder.
     */
    String escapePipes(String value) {
        StringBuilder escaped = new StringBuilder();
        boolean afterBackslash = endsWithBackslash(before);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '|' && !afterBackslash) {
                escaped.append('\\');
            }
            escaped.append(c);
            afterBackslash = c == '\\' && !afterBackslash;
        }
        return value.endsWith("\\") ? escaped.append(' ').toString() : escaped.toString();
    }

    /** Returns whether a text ends with a backslash that is not escaped. */
    private static boolean endsWithBackslash(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (text.length() - at) % 2 != 0;
    }

    private String escapeText(String value) {
        String text = escapeClosers(value);
        if (before.startsWith("[ ]")) {
            // cmark-gfm ticks a task's box if there is a ticked box anywhere on its line.
            text = text.replace("[x]", "[x\\]").replace("[X]", "[X\\]");
        }
        if (!context.isAtLineStart(before)) {
            return text;
        }
        int start = LineStartEscaper.contentStart(before);
        int position = LineStartEscaper.escapePosition(before.substring(start) + text + after);
        if (position == LineStartEscaper.NONE) {
            return text;
        }
        int at = Math.max(0, Math.min(start + position - before.length(), text.length()));
        return text.substring(0, at) + '\\' + text.substring(at);
    }

    /** Escapes characters that would complete a tag, a link label or a link definition that the template begins. */
    private String escapeClosers(String value) {
        String completing = context.completing(before);
        if (!completing.isEmpty()) {
            // cmark-gfm ends a title at an escaped quotation mark too, but not at an entity.
            return escapeEach(value, completing)
                    .replace("\\\"", "&quot;")
                    .replace("\\'", "&apos;")
                    .replace("\\(", "&lpar;")
                    .replace("\\)", "&rpar;");
        }
        if (!before.startsWith("[")) {
            return value;
        }
        if (LineStartEscaper.labelEnd(before) == before.length() - 1 && value.startsWith(":")) {
            return "\\" + value;
        }
        // commonmark-java resolves entities before it looks for a task's box: a line end as an entity would remove the
        // box.
        return value.replace("&#", "\\&#").replace("&NewLine;", "\\&NewLine;");
    }

    private boolean closesFence(String line) {
        String stripped = line.strip();
        String fence = context.fence();
        return !fence.isEmpty()
                && stripped.startsWith(fence)
                && LineStartEscaper.runLength(stripped, fence.charAt(0)) == stripped.length();
    }

    private static String escapeEach(String value, String characters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (characters.indexOf(value.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(value.charAt(i));
        }
        return escaped.toString();
    }
}
