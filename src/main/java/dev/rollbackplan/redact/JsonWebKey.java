package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/** Finds the private parts of a key in JSON (RFC 7517), by its member {@code kty}. */
final class JsonWebKey extends RedactionRule {

    /** Maximum distance of a member from {@code kty}, in UTF-16 code units. */
    private static final int MAX_DISTANCE = 4096;

    /** Minimum length of a member's value, in UTF-16 code units. */
    private static final int MIN_LENGTH = 16;

    JsonWebKey() {
        super("private-key", "\"kty\"", "kty");
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        int start = from;
        while (start > 0
                && from - start < MAX_DISTANCE
                && "{}".indexOf(text.charAt(start - 1)) < 0
                && !text.startsWith(keyword(), start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length()
                && end - to < MAX_DISTANCE
                && "{}".indexOf(text.charAt(end)) < 0
                && !text.startsWith(keyword(), end)) {
            end++;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '"') {
                member(scan, at + 1);
            }
        }
    }

    /** Reports the value of the member whose name begins at an offset, if it is private. */
    private void member(Scan scan, int from) {
        String text = scan.text();
        int nameEnd = from;
        while (Chars.isLower(Chars.at(text, nameEnd)) && nameEnd - from < 3) {
            nameEnd++;
        }
        int colon = skipWhiteSpace(text, nameEnd + 1);
        if (Chars.at(text, nameEnd) != '"'
                || Chars.at(text, colon) != ':'
                || !isPrivate(text.substring(from, nameEnd))) {
            return;
        }
        int quote = skipWhiteSpace(text, colon + 1);
        int end = quote + 1;
        while (Chars.in('b', Chars.at(text, end)) || Chars.isBase64(Chars.at(text, end))) {
            end++;
        }
        if (Chars.at(text, quote) == '"' && Chars.at(text, end) == '"' && end - quote > MIN_LENGTH) {
            scan.add(quote + 1, end, kind());
        }
    }

    private static boolean isPrivate(String member) {
        return switch (member) {
            case "d", "p", "q", "dp", "dq", "qi", "k" -> true;
            default -> false;
        };
    }

    private static int skipWhiteSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ' && at - from < 64) {
            at++;
        }
        return at;
    }
}
