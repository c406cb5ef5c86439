package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.NonSecretValue;

/** Finds a password, or a token without a user name, before the host of a URL. */
final class UrlCredentials extends RedactionRule {

    private static final String KIND = "url-password";

    /** Maximum length of user name, password and host, in UTF-16 code units. */
    private static final int MAX_AUTHORITY_LENGTH = 2048;

    /** Maximum distance from a slash in a password to the password's end, in UTF-16 code units. */
    private static final int MAX_REST_LENGTH = 64;

    /** Passwords that services require after a token, with the colon before them. */
    private static final String FIXED_PASSWORDS = ":x-oauth-basic :x-token-auth :x ";

    /** Minimum length of a token, in UTF-16 code units. A shorter one could be a user name. */
    private static final int MIN_TOKEN_LENGTH = 16;

    /**
     * Creates a rule for one form of the text before the user name.
     *
     * @param keyword {@code ://}, or the same with escaped slashes
     */
    UrlCredentials(String keyword) {
        super(KIND, keyword, keyword.substring(0, 3));
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        if (!Chars.isWord(Chars.at(text, from - 1))) {
            return;
        }
        int colon = -1;
        int at = -1;
        int limit = Math.min(text.length(), to + MAX_AUTHORITY_LENGTH);
        int end = to;
        for (; end < limit; end++) {
            end = Math.max(end, scan.skipMarker(end) - 1);
            char c = text.charAt(end);
            if (c == '@') {
                at = end;
            } else if (c == ':' && text.startsWith("//", end + 1)) {
                break;
            } else if (c == ':' && colon < 0) {
                colon = end;
            } else if (c <= ' '
                    || c == '"'
                    || c == '\''
                    || c == '`'
                    || c == '\\'
                    || c == '<' && end > to && text.charAt(end - 1) != ':') {
                break;
            } else if (c == '/' || c == '?' || c == '#') {
                if (at >= 0 || colon < 0 || isPort(text, colon + 1, end)) {
                    break;
                }
                // Neither a port nor a path precedes this character, so it may be part of a password.
                limit = Math.min(limit, end + MAX_REST_LENGTH);
            }
        }
        if (at < 0 || text.startsWith("@sha256:", at)) {
            return;
        }
        boolean fixedPassword = colon >= 0 && colon < at && FIXED_PASSWORDS.contains(text.substring(colon, at) + ' ');
        if (colon >= 0 && colon < at && !fixedPassword) {
            report(scan, colon + 1, at);
        } else if (fixedPassword) {
            report(scan, to, colon);
        } else if (at - to >= MIN_TOKEN_LENGTH && isToken(text, to, at)) {
            report(scan, to, at);
        }
    }

    private static void report(Scan scan, int from, int to) {
        if (from < to && !NonSecretValue.matches(scan.text().substring(from, to)) && scan.skipMarker(from) != to) {
            scan.report(from, to, KIND);
        }
    }

    /** Returns whether a range has a digit and no dot, which a user name or a host would have. */
    private static boolean isToken(String text, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            digit |= Chars.isDigit(text.charAt(i));
            if (text.charAt(i) == '.') {
                return false;
            }
        }
        return digit;
    }

    /** Returns whether a range is a port, or a port and further hosts after a comma. */
    private static boolean isPort(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return i > from && text.charAt(i) == ',';
            }
        }
        return true;
    }
}
