package dev.rollbackplan.check.rules.code;

/** The kinds of characters that word processors, chat tools and web pages put in place of the characters of code. */
enum TypographicCharacter {
    QUOTE("a curly quote"),
    SPACE("a typographic space"),
    INVISIBLE("an invisible character"),
    DASH("a typographic dash"),
    NONE("");

    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b";
    /** Spaces at which no line is broken. */
    private static final String NO_BREAK_SPACES = "\u00a0\u2007\u202f";
    /** Characters that look like a hyphen, besides those that Unicode calls dashes. */
    private static final String MINUS_SIGNS = "\u2212\u02d7\u2043\u2796\u207b\u208b";
    /** Dashes that look like a tilde. */
    private static final String WAVES = "\u301c\u3030";
    /** Dashes that programs make of two hyphens. */
    private static final String LONG_DASHES = "\u2013\u2014\u2015";
    /** Format characters that are visible: signs over or before Arabic numbers, and their like. */
    private static final String VISIBLE_FORMATS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2";
    /** Letters and marks without a glyph, which Unicode calls default ignorable but no format characters. */
    private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0";

    private final String label;

    TypographicCharacter(String label) {
        this.label = label;
    }

    /** Returns the name of a character of this kind, with its article. */
    String label(int c) {
        return this == SPACE && NO_BREAK_SPACES.indexOf(c) >= 0 ? "a no-break space" : label;
    }

    /** Returns the kind of a character, by its Unicode properties; {@link #NONE} for an ordinary one. */
    static TypographicCharacter of(int c) {
        if (c < 0x7f) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? INVISIBLE : NONE;
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0) {
            return QUOTE;
        }
        if (BLANKS.indexOf(c) >= 0 || isVariationSelector(c)) {
            return INVISIBLE;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.DASH_PUNCTUATION -> WAVES.indexOf(c) >= 0 ? NONE : DASH;
            case Character.FORMAT -> VISIBLE_FORMATS.indexOf(c) >= 0 || c == 0x110bd || c == 0x110cd ? NONE : INVISIBLE;
            case Character.CONTROL -> INVISIBLE;
            default -> MINUS_SIGNS.indexOf(c) >= 0 ? DASH : NONE;
        };
    }

    /** Returns whether a character selects the form of the one before it, as after an emoji. */
    static boolean isVariationSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    /** Returns whether a dash is longer than a hyphen, so that it is also written on purpose, as in "5–10". */
    static boolean isLongDash(int c) {
        return LONG_DASHES.indexOf(c) >= 0 || c == 0x2012 || c == 0x2e3a || c == 0x2e3b;
    }

    /**
     * Returns the characters that were typed.
     *
     * @param twoHyphens whether a long dash stands for two hyphens
     */
    static String typed(int c, boolean twoHyphens) {
        return switch (of(c)) {
            case QUOTE -> DOUBLE_QUOTES.indexOf(c) >= 0 ? "\"" : "'";
            case SPACE -> " ";
            case INVISIBLE -> "";
            case DASH -> twoHyphens && LONG_DASHES.indexOf(c) >= 0 ? "--" : "-";
            case NONE -> Character.toString(c);
        };
    }
}
