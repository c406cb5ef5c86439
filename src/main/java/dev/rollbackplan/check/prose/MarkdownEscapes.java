package dev.rollbackplan.check.prose;

/** Backslash escapes and entities (CommonMark 0.31.2, sections 2.4 and 2.5). */
final class MarkdownEscapes {

    private static final int LONGEST_ENTITY = 33;

    private MarkdownEscapes() {}

    static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** The position behind the entity that begins at an ampersand; that of the ampersand where none does. */
    static int entityEnd(String source, int start, int limit) {
        int end = start + 1;
        while (end < limit && end - start < LONGEST_ENTITY && isOfName(source.charAt(end))) {
            end++;
        }
        return end > start + 1 && end < limit && source.charAt(end) == ';' ? end + 1 : start;
    }

    /** What an entity means to the words around it: a space, a quotation mark, or something that is no prose. */
    static char meaning(String entity) {
        return switch (entity) {
            case "&nbsp;", "&#160;", "&ensp;", "&emsp;", "&#32;" -> '\u00A0';
            case "&quot;", "&#34;" -> '"';
            case "&ldquo;", "&#8220;" -> '\u201C';
            case "&rdquo;", "&#8221;" -> '\u201D';
            case "&ndash;", "&mdash;", "&rarr;", "&hellip;", "&middot;", "&bull;" -> '\u2013';
            default -> InlineText.OPAQUE;
        };
    }

    private static boolean isOfName(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
