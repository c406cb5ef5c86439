package dev.rollbackplan.redact;

/** A password, or a token alone, before the host of a URL. */
final class UrlCredentials extends RedactionRule {

    private static final String KIND = "url-password";

    private static final int LONGEST_AUTHORITY = 2048;

    /** How far behind a slash in a password its end is looked for. */
    private static final int LONGEST_REST = 64;

    /** A user's name is shorter; a token isn't. */
    private static final int SHORTEST_TOKEN = 16;

    UrlCredentials() {
        super(KIND, "://", "://");
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        if (!Chars.isWord(Chars.at(text, from - 1))) {
            return;
        }
        int colon = -1;
        int at = -1;
        int limit = Math.min(text.length(), to + LONGEST_AUTHORITY);
        int end = to;
        for (; end < limit; end++) {
            end = Math.max(end, scan.behindMarker(end) - 1);
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
                    || c == '<' && end > to && text.charAt(end - 1) != ':') {
                break;
            } else if (c == '/' || c == '?' || c == '#') {
                if (at >= 0 || colon < 0 || isPort(text, colon + 1, end)) {
                    break;
                }
                // No port and no path: a password with such a character in it.
                limit = Math.min(limit, end + LONGEST_REST);
            }
        }
        if (at < 0) {
            return;
        }
        if (colon >= 0 && colon < at) {
            report(scan, colon + 1, at);
        } else if (at - to >= SHORTEST_TOKEN && hasDigit(text, to, at) && text.indexOf('.', to) > at) {
            report(scan, to, at);
        }
    }

    private static void report(Scan scan, int from, int to) {
        if (from < to && !NonSecretValue.matches(scan.text().substring(from, to)) && scan.behindMarker(from) != to) {
            scan.report(from, to, KIND);
        }
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPort(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
