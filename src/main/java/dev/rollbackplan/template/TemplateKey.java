package dev.rollbackplan.template;

/** The keys of a front matter that this program reads. */
final class TemplateKey {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String ARGUMENT_HINT = "argument_hint";
    static final String PERSONA = "persona";

    private static final String HYPHENATED_HINT = "argument-hint";

    private TemplateKey() {}

    /** The one spelling of a key that has two. */
    static String canonical(String key) {
        return key.equals(HYPHENATED_HINT) ? ARGUMENT_HINT : key;
    }

    static boolean isKnown(String canonical) {
        return switch (canonical) {
            case TITLE, DESCRIPTION, ARGUMENT_HINT, PERSONA -> true;
            default -> false;
        };
    }
}
