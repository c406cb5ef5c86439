package dev.rollbackplan.template;

/** The keys of front matter that the program reads. */
final class TemplateKey {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String ARGUMENT_HINT = "argument_hint";
    static final String PERSONA = "persona";

    private static final String HYPHENATED_HINT = "argument-hint";

    private TemplateKey() {}

    /** Returns {@code argument_hint} for its spelling with a hyphen, and any other key unchanged. */
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
