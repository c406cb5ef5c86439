package dev.rollbackplan.render;

/** Escapes a one-line value so that it is only text at its placeholder. */
final class ValueEscaper {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

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
                escapeEach(value, "<>[]()\"'\\`").replace(" ", "%20").replace("\t", "%20");
            case INFO_STRING -> value.replace('`', '\'');
            case CODE -> closesFence(before + value + after) ? (before.isBlank() ? "    " : " ") + value : value;
            case TABLE -> escapeText(escapePipes(value));
            case TEXT -> escapeText(value);
            case ATX_HEADING -> value;
        };
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
        // commonmark-java looks for a task's box after it resolves escapes: a second character makes this no box.
        return escaped.startsWith("\\[") ? "\\[\\" + escaped.substring(2) : escaped;
    }

    /**
     * Escapes pipes in a table: they end a cell in code spans too (GFM 0.29, section 4.10). A backslash at the value's end
     * gets a space after it, since it would escape the pipe after the placeholder.
     */
    String escapePipes(String value) {
        if (context.kind() != PlaceholderContext.Kind.TABLE) {
            return value;
        }
        String escaped = value.replace("|", "\\|");
        return escaped.endsWith("\\") ? escaped + " " : escaped;
    }

    private String escapeText(String value) {
        String text = escapeClosers(value);
        if (!context.isAtLineStart(before)) {
            return text;
        }
        int position = LineStartEscaper.escapePosition(before + text + after);
        if (position == LineStartEscaper.NONE) {
            return text;
        }
        int at = Math.max(0, Math.min(position - before.length(), text.length()));
        return text.substring(0, at) + '\\' + text.substring(at);
    }

    /** Escapes characters that would complete a tag, a link label or a link definition that the template begins. */
    private String escapeClosers(String value) {
        if (context.isInOpenLabelOrTag(before)) {
            return escapeEach(value, "[]<>");
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
