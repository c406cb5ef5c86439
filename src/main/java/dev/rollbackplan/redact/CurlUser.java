package dev.rollbackplan.redact;

/** Finds the password in curl's option {@code -u user:password} or {@code --user user:password}. */
final class CurlUser extends RedactionRule {

    /** Maximum length of the user name, and maximum distance between the command {@code curl} and the option. */
    private static final int MAX_DISTANCE = 128;

    /**
     * Creates a rule for one form of the option.
     *
     * @param option the option and the blank after it
     * @param trigram the three characters of the option at which the scan stops
     */
    CurlUser(String option, String trigram) {
        super("password", option, trigram);
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        int at = Chars.skipBlanks(text, to);
        char mark = Chars.at(text, at);
        boolean quoted = AssignmentSyntax.isQuote(mark);
        int user = quoted ? at + 1 : at;
        int colon = user;
        while (Chars.isWord(Chars.at(text, colon)) || "._%+@-".indexOf(Chars.at(text, colon)) >= 0) {
            colon++;
        }
        if (Chars.at(text, colon) != ':' || colon - user > MAX_DISTANCE || !isCurl(text, from)) {
            return;
        }
        int end = quoted ? text.indexOf(mark, colon) : -1;
        int line = quoted ? text.indexOf('\n', colon) : -1;
        if (end < 0 || line >= 0 && line < end) {
            end = scan.bareValue().end(colon + 1);
        }
        if (colon + 1 < end
                && !NonSecretValue.matches(text.substring(colon + 1, end))
                && scan.skipMarker(colon + 1) != end) {
            scan.report(colon + 1, end, kind());
        }
    }

    /** Returns whether {@code curl} occurs shortly before an offset. */
    private static boolean isCurl(String text, int from) {
        for (int i = from - 1; i >= 0 && from - i < MAX_DISTANCE; i--) {
            if (text.charAt(i) == 'c' && text.startsWith("curl", i)) {
                return true;
            }
        }
        return false;
    }
}
