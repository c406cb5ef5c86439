package dev.rollbackplan.redact;

/** The password in curl's {@code -u user:password}, or {@code --user}. */
final class CurlUser extends RedactionRule {

    /** How far before the option the command's name may stand. */
    private static final int LONGEST_COMMAND = 128;

    /**
     * One for a spelling of the option, with the blank behind it.
     *
     * @param three the three characters of it that are looked for
     */
    CurlUser(String option, String three) {
        super("password", option, three);
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
        if (Chars.at(text, colon) != ':' || colon - user > LONGEST_COMMAND || !isCurl(text, from)) {
            return;
        }
        int end = quoted ? text.indexOf(mark, colon) : -1;
        int line = quoted ? text.indexOf('\n', colon) : -1;
        if (end < 0 || line >= 0 && line < end) {
            end = scan.unquoted().end(colon + 1);
        }
        if (colon + 1 < end
                && !NonSecretValue.matches(text.substring(colon + 1, end))
                && scan.behindMarker(colon + 1) != end) {
            scan.report(colon + 1, end, kind());
        }
    }

    private static boolean isCurl(String text, int from) {
        for (int i = from - 1; i >= 0 && from - i < LONGEST_COMMAND; i--) {
            if (text.charAt(i) == 'c' && text.startsWith("curl", i)) {
                return true;
            }
        }
        return false;
    }
}
