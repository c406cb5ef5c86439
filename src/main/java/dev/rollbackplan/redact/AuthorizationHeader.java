package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.CodeExpression;
import dev.rollbackplan.redact.value.NonSecretValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;
import java.util.Locale;

/** Finds credentials in an {@code Authorization} or {@code Cookie} header, or after the word {@code Bearer}. */
final class AuthorizationHeader extends RedactionRule {

    /** Maximum length of credentials, in UTF-16 code units. */
    private static final int MAX_LENGTH = 8192;

    /** Maximum length of the name of a scheme, in UTF-16 code units. */
    private static final int MAX_SCHEME_LENGTH = 40;

    /** Creates a rule for one of the keywords {@code authorization}, {@code bearer } and {@code cookie}. */
    AuthorizationHeader(String kind, String keyword, String trigram) {
        super(kind, keyword, trigram);
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        if (keyword().equals("bearer ")) {
            bearer(scan, to);
            return;
        }
        SecretName name = new SecretName(from, to, kind(), true);
        int value = Chars.isWord(Chars.at(text, to)) ? -1 : new ValueFinder(scan, name).valueStart();
        int at = value < 0 ? value : skipQuotes(scan, value);
        if (at >= 0 && keyword().equals("cookie")) {
            cookie(scan, from, at);
        } else if (at >= 0) {
            authorization(scan, at);
        }
    }

    /** Returns the offset after quotation marks and opening brackets, or -1 if a marker is next. */
    private static int skipQuotes(Scan scan, int from) {
        String text = scan.text();
        int at = from;
        while (Chars.isQuote(Chars.at(text, at)) || Chars.at(text, at) == '\\' || Chars.at(text, at) == '[') {
            if (scan.skipMarker(at) > at) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Reports the credentials after the scheme, or the whole value if it is one word. */
    private void authorization(Scan scan, int at) {
        String text = scan.text();
        int schemeEnd = at;
        while (Chars.isWord(Chars.at(text, schemeEnd)) || Chars.at(text, schemeEnd) == '-') {
            schemeEnd++;
        }
        int credentials = Chars.skipBlanks(text, schemeEnd);
        boolean scheme = credentials > schemeEnd && credentials - at < MAX_SCHEME_LENGTH && !isEnd(text, credentials);
        int from = scheme ? credentials : at;
        int end = scan.bareValue().end(from);
        String word = text.substring(at, scheme ? schemeEnd : at);
        boolean known = isScheme(word.toLowerCase(Locale.ROOT));
        if (hasParameters(text, from, end)) {
            end = lineEnd(text, from);
        }
        if (known
                || !CodeExpression.matches(text.substring(from, Math.min(end, from + 200)))
                        && RandomnessHeuristic.isRandom(text.substring(from, Math.min(end, from + MAX_LENGTH)))) {
            report(scan, from, end);
        }
    }

    /** Returns whether the header's line or string ends at an offset. */
    private static boolean isEnd(String text, int at) {
        char c = Chars.at(text, at);
        return c == '\n' || Chars.isQuote(c) || c == '\\';
    }

    /** Returns whether the credentials are parameters, such as {@code token="x"}: an equals sign is not at the end. */
    private static boolean hasParameters(String text, int from, int end) {
        int equals = from;
        while (equals < end && text.charAt(equals) != '=') {
            equals++;
        }
        return equals < end && Chars.at(text, equals + 1) != '=' && Chars.at(text, equals + 1) > ' ' && equals + 1 < end
                || equals == end - 1 && Chars.at(text, end) == '"';
    }

    /** Returns whether a word is a scheme after which any credentials are expected. */
    private static boolean isScheme(String word) {
        return switch (word) {
            case "basic",
                    "bearer",
                    "token",
                    "digest",
                    "negotiate",
                    "ntlm",
                    "hawk",
                    "apikey",
                    "api-key",
                    "key",
                    "oauth" -> true;
            case "aws4-hmac-sha256", "sharedkey", "sharedaccesssignature", "jwt", "splunk", "bot", "aws" -> true;
            default -> false;
        };
    }

    private void bearer(Scan scan, int to) {
        String text = scan.text();
        int end = scan.bareValue().end(to);
        String value = text.substring(to, Math.min(end, to + MAX_LENGTH));
        if (value.length() >= 12 && RandomnessHeuristic.isRandom(value)) {
            report(scan, to, end);
        }
    }

    /**
     * Reports the value of a {@code Set-Cookie} header, or all of a {@code Cookie} header, whose names may be
     * sensitive.
     */
    private void cookie(Scan scan, int nameStart, int value) {
        String text = scan.text();
        int equals = value;
        while (Chars.isWord(Chars.at(text, equals)) || "_-.$".indexOf(Chars.at(text, equals)) >= 0) {
            equals++;
        }
        if (equals == value || Chars.at(text, equals) != '=') {
            return;
        }
        boolean set = text.regionMatches(true, nameStart - 4, "set-", 0, 4);
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
        if (from < end && scan.skipMarker(from) != end && !NonSecretValue.matches(text.substring(from, end))) {
            scan.report(from, end, kind());
        }
    }

    /** Returns the offset at which the header's line, or the quoted string that contains the header, ends. */
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MAX_LENGTH && text.charAt(at) != '\n') {
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
