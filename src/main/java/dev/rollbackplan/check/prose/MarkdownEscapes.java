package dev.rollbackplan.check.prose;

/** Backslash escapes and entities (CommonMark 0.31.2, sections 2.4 and 2.5). */
final class MarkdownEscapes {

    /** Maximum length of an entity, in UTF-16 units. */
    private static final int LONGEST_ENTITY = 33;

    private MarkdownEscapes() {}

    /** Returns whether a character is ASCII punctuation, which a backslash can escape. */
    static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** Returns the offset after the entity that begins at an ampersand; the ampersand's own offset if none begins there. */
    static int entityEnd(String source, int start, int limit) {
        int end = start + 1;
        while (end < limit && end - start < LONGEST_ENTITY && isEntityCharacter(source.charAt(end))) {
            end++;
        }
        return end > start + 1 && end < limit && source.charAt(end) == ';' ? end + 1 : start;
    }

    /** Returns the character that takes an entity's place in the text: a space, a quotation mark or {@link InlineText#OPAQUE}. */
    static char character(String entity) {
        return switch (entity) {
            case "&nbsp;", "&#160;", "&ensp;", "&emsp;", "&#32;" -> '\u00A0';
            case "&quot;", "&#34;" -> '"';
            case "&ldquo;", "&#8220;" -> '\u201C';
            case "&rdquo;", "&#8221;" -> '\u201D';
            case "&ndash;", "&mdash;", "&rarr;", "&hellip;", "&middot;", "&bull;" -> '\u2013';
            default -> InlineText.OPAQUE;
        };
    }

    private static boolean isEntityCharacter(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
