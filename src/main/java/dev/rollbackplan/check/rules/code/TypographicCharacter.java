package dev.rollbackplan.check.rules.code;

/** The kinds of characters that word processors, chat tools and web pages put in place of the characters of code. */
enum TypographicCharacter {
    QUOTE("a curly quote"),
    SPACE("a no-break space"),
    INVISIBLE("an invisible character"),
    DASH("a typographic dash"),
    NONE("");

    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String INVISIBLES = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
            + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private final String label;

    TypographicCharacter(String label) {
        this.label = label;
    }

    /** Returns the name of the kind, with its article. */
    String label() {
        return label;
    }

    /** Returns the kind of a character; {@link #NONE} for an ordinary one. */
    static TypographicCharacter of(char c) {
        if (c < 0x80) {
            return NONE;
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0 || SINGLE_QUOTES.indexOf(c) >= 0) {
            return QUOTE;
        }
        if (c == 0xA0 || c == 0x202F || c == 0x2007) {
            return SPACE;
        }
        return INVISIBLES.indexOf(c) >= 0 ? INVISIBLE : DASHES.indexOf(c) >= 0 ? DASH : NONE;
    }

    /** Returns the characters that were typed. A dash before more than one letter was two hyphens. */
    static String typed(String text, int at) {
        char c = text.charAt(at);
        return switch (of(c)) {
            case QUOTE -> DOUBLE_QUOTES.indexOf(c) >= 0 ? "\"" : "'";
            case SPACE -> " ";
            case INVISIBLE -> "";
            case DASH -> at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)) ? longDash(c) : "-";
            case NONE -> String.valueOf(c);
        };
    }

    /** Returns two hyphens for the dashes that programs make of "--", and one for the others. */
    private static String longDash(char c) {
        return c == 0x2013 || c == 0x2014 || c == 0x2015 ? "--" : "-";
    }
}
