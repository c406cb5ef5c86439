package dev.rollbackplan.render;

/** Gives a one-line value the form in which it can't be more than text where it stands. */
final class ValueEscaper {

    private final PlaceholderContext site;

    /** The output's current line up to the placeholder. */
    private final String before;

    /** The template's line behind the placeholder. */
    private final String behind;

    ValueEscaper(PlaceholderContext site, String before, String behind) {
        this.site = site;
        this.before = before;
        this.behind = behind;
    }

    String place(String value) {
        return switch (site.kind()) {
            case HTML ->
                value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
            case LINK_DEFINITION ->
                escapeEach(value, "<>[]()\"'\\`").replace(" ", "%20").replace("\t", "%20");
            case INFO -> value.replace('`', '\'');
            case CODE -> closesFence(before + value + behind) ? (before.isBlank() ? "    " : " ") + value : value;
            case TABLE -> asText(inCell(value));
            case TEXT -> asText(value);
            case ATX_HEADING -> value;
        };
    }

    /** A pipe ends a cell, in code spans too (GFM 0.29, section 4.10); a backslash would join the pipe behind it. */
    String inCell(String value) {
        if (site.kind() != PlaceholderContext.Kind.TABLE) {
            return value;
        }
        String escaped = value.replace("|", "\\|");
        return escaped.endsWith("\\") ? escaped + " " : escaped;
    }

    private String asText(String value) {
        String text = insideOpening(value);
        if (!site.isExposed(before)) {
            return text;
        }
        int at = LineStartEscaper.find(before + text + behind) - before.length();
        if (at == LineStartEscaper.NONE - before.length()) {
            return text;
        }
        int insert = Math.max(0, Math.min(at, text.length()));
        return text.substring(0, insert) + '\\' + text.substring(insert);
    }

    /** What a value may not complete: a tag or a link label that the template begins on purpose. */
    private String insideOpening(String value) {
        if (site.isOpening(before)) {
            return escapeEach(value, "[]<>");
        }
        boolean labelled = before.startsWith("[") && LineStartEscaper.labelEnd(before) == before.length() - 1;
        if (labelled && value.startsWith(":")) {
            return "\\" + value;
        }
        // An entity that is a line end takes a task its box, as commonmark-java looks for it.
        return before.startsWith("[") ? value.replace("&#", "\\&#").replace("&NewLine;", "\\&NewLine;") : value;
    }

    private boolean closesFence(String line) {
        String bare = line.strip();
        String fence = site.fence();
        return !fence.isEmpty()
                && bare.startsWith(fence)
                && LineStartEscaper.run(bare, fence.charAt(0)) == bare.length();
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
