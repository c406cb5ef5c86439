package dev.rollbackplan.redact;

import java.util.Locale;

/** What stands in an {@code Authorization} or {@code Cookie} header, or behind the word Bearer. */
final class AuthorizationHeader extends RedactionRule {

    private static final int LONGEST = 8192;

    AuthorizationHeader(String kind, String keyword, String three) {
        super(kind, keyword, three);
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        if (keyword().equals("bearer ")) {
            bearer(scan, to);
        } else if (keyword().equals("cookie:")) {
            cookie(scan, from, Chars.skipBlanks(text, to));
        } else {
            int value = Chars.isWord(Chars.at(text, to)) ? -1 : AssignmentSyntax.valueStart(scan, from, to);
            if (value >= 0) {
                authorization(scan, from, to, value);
            }
        }
    }

    private void authorization(Scan scan, int name, int nameEnd, int value) {
        String text = scan.text();
        int at = value;
        while (AssignmentSyntax.isQuote(Chars.at(text, at))
                || Chars.at(text, at) == '\\'
                || Chars.at(text, at) == '[') {
            if (scan.behindMarker(at) > at) {
                return;
            }
            at++;
        }
        int end = at;
        while (Chars.isWord(Chars.at(text, end)) || Chars.at(text, end) == '-') {
            end++;
        }
        String scheme = end - at > 20 ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
        int credentials = Chars.skipBlanks(text, end);
        if (credentials == end || !isScheme(scheme)) {
            new AssignedValue(scan, kind(), name, nameEnd, value).report();
        } else if (scheme.equals("digest") || scheme.equals("hawk") || scheme.startsWith("aws4")) {
            report(scan, credentials, lineEnd(text, credentials));
        } else {
            report(scan, credentials, scan.unquoted().end(credentials));
        }
    }

    private static boolean isScheme(String word) {
        return switch (word) {
            case "basic", "bearer", "token", "digest", "negotiate", "ntlm", "hawk", "apikey", "api-key", "key" -> true;
            case "aws4-hmac-sha256", "sharedkey", "sharedaccesssignature", "oauth", "jwt", "gitlab-token", "splunk" ->
                true;
            case "genie", "genieKey", "bot", "pat" -> true;
            default -> false;
        };
    }

    private void bearer(Scan scan, int to) {
        String text = scan.text();
        int end = scan.unquoted().end(to);
        String value = text.substring(to, Math.min(end, to + LONGEST));
        if (value.length() >= 12 && RandomnessHeuristic.isRandom(value)) {
            report(scan, to, end);
        }
    }

    /** The values of all cookies together: names of some are no less telling. */
    private void cookie(Scan scan, int name, int value) {
        String text = scan.text();
        int equals = value;
        while (Chars.isWord(Chars.at(text, equals)) || "_-.$".indexOf(Chars.at(text, equals)) >= 0) {
            equals++;
        }
        if (equals == value || Chars.at(text, equals) != '=') {
            return;
        }
        boolean set = text.regionMatches(true, name - 4, "set-", 0, 4);
        int end = lineEnd(text, equals + 1);
        int semicolon = set ? text.indexOf(';', equals) : -1;
        report(scan, set ? equals + 1 : value, semicolon >= 0 && semicolon < end ? semicolon : end);
    }

    private void report(Scan scan, int from, int to) {
        String text = scan.text();
        int end = to;
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (from < end && scan.behindMarker(from) != end && !NonSecretValue.matches(text.substring(from, end))) {
            scan.report(from, end, kind());
        }
    }

    /** The line's end, or that of the quotation marks in which the header stands. */
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            char next = Chars.at(text, at + 1);
            if (c == '\'' && !Chars.isWord(next)
                    || c == '"' && Chars.at(text, at - 1) != '=' && !(next == ',' && Chars.at(text, at + 2) == ' ')
                    || c == '\\' && (next == 'n' || next == 'r' || next == '"')) {
                break;
            }
            at++;
        }
        return at;
    }
}
