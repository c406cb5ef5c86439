package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * Finds private keys in PEM, PGP or SSH2 armour, whole or cut at either end, also in one line with {@code \n} escapes.
 */
final class PrivateKey {

    private static final String KIND = "private-key";

    /** Maximum length of a label such as "RSA PRIVATE KEY", in UTF-16 code units. */
    private static final int MAX_LABEL_LENGTH = 64;

    /** Minimum length of a line of a key's body, in UTF-16 code units. A shorter one could be a word. */
    private static final int MIN_LINE_LENGTH = 16;

    private PrivateKey() {}

    /** Finds a block by its first line. */
    static final class Begin extends RedactionRule {

        Begin() {
            super(KIND, "-----BEGIN ", "BEG");
        }

        @Override
        void match(Scan scan, int from, int to) {
            String text = scan.text();
            int body = labelEnd(text, to);
            if (body >= 0) {
                int end = bodyEnd(text, body);
                int close = lastLineEnd(text, end);
                if (close < 0) {
                    close = Math.max(PrefixedKey.end(text, body), PrefixedKey.nearEnd(text, body));
                }
                if (close > 0 || end > body) {
                    scan.report(from, Math.max(close, end), KIND);
                }
            }
        }
    }

    /** Finds a block whose first line is missing by its last line. */
    static final class End extends RedactionRule {

        End() {
            super(KIND, "-----END ", "-EN");
        }

        @Override
        void match(Scan scan, int from, int to) {
            String text = scan.text();
            int end = labelEnd(text, to);
            int start = end < 0 ? from : bodyStart(text, from, scan.earliestStart());
            if (end >= 0 && start == from) {
                start = PrefixedKey.start(text, from, scan.earliestStart());
            }
            if (start < from) {
                scan.report(start, end, KIND);
            }
        }
    }

    /** Returns the offset after a private key's label and its dashes, or -1 if the label is another one. */
    static int labelEnd(String text, int from) {
        int at = from;
        while (at - from < MAX_LABEL_LENGTH && (Chars.isWord(Chars.at(text, at)) || Chars.at(text, at) == ' ')) {
            at++;
        }
        boolean secret = text.startsWith("PRIVATE KEY", at - 11) || text.startsWith("PRIVATE KEY BLOCK", at - 17);
        return secret && text.startsWith("-----", at) ? at + 5 : -1;
    }

    /** Returns the offset after the last line of the key's body. */
    private static int bodyEnd(String text, int from) {
        int end = from;
        int at = from;
        while (true) {
            at = skipBreaks(text, at);
            int lineEnd = lineEnd(text, at);
            if (lineEnd == at) {
                return end;
            }
            end = lineEnd;
            at = lineEnd;
        }
    }

    /** Returns the offset after the block's last line if it follows the body, or -1. */
    private static int lastLineEnd(String text, int from) {
        int at = skipBreaks(text, from);
        return text.startsWith("-----END ", at) ? labelEnd(text, at + 9) : -1;
    }

    /** Returns the offset after a line of base64 or a header line, or {@code from} if it is neither. */
    private static int lineEnd(String text, int from) {
        int at = from;
        while (Chars.isBase64(Chars.at(text, at))) {
            at++;
        }
        if (Chars.at(text, at) == ':' && at > from && isHeader(text, from)) {
            while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) != '\\' && text.charAt(at) != '"') {
                at++;
            }
            return at;
        }
        boolean whole = Chars.at(text, at) == '\n'
                || Chars.at(text, at) == '\\'
                || Chars.isQuote(Chars.at(text, at))
                || Chars.at(text, at) == '-';
        return at - from >= MIN_LINE_LENGTH || whole ? at : from;
    }

    /** Returns whether a line in a key's body is a header of RFC 1421 or of OpenPGP (RFC 9580). */
    private static boolean isHeader(String text, int from) {
        return text.startsWith("Proc-Type", from)
                || text.startsWith("DEK-Info", from)
                || text.startsWith("Version", from)
                || text.startsWith("Comment", from)
                || text.startsWith("Hash", from)
                || text.startsWith("Charset", from)
                || text.startsWith("MessageID", from);
    }

    /** Returns the offset after white space and line breaks, including breaks that are written as escapes. */
    private static int skipBreaks(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = Chars.at(text, at + 1);
            if (c == '\\' && (next == 'n' || next == 'r' || next == '\\' || next == '\n')) {
                at += 2;
            } else if (c <= ' ') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Returns the first offset of the body that ends before {@code from}, at least {@code limit}. */
    private static int bodyStart(String text, int from, int limit) {
        int start = from;
        int at = from;
        while (true) {
            int end = skipBreaksBackward(text, at, limit);
            int line = end;
            while (line > limit && Chars.isBase64(text.charAt(line - 1))) {
                line--;
            }
            // The letter of an escaped line break is not part of the key.
            line = Chars.at(text, line - 1) == '\\' && line < end ? line + 1 : line;
            boolean last = start == from && end - line >= 1;
            if (end == at || end - line < MIN_LINE_LENGTH && !last) {
                return start;
            }
            start = line;
            at = line;
        }
    }

    /** Returns the offset before white space and line breaks, including escaped ones, at least {@code limit}. */
    private static int skipBreaksBackward(String text, int from, int limit) {
        int at = from;
        while (at > limit) {
            char c = text.charAt(at - 1);
            if (c <= ' ') {
                at--;
            } else if ((c == 'n' || c == 'r') && Chars.at(text, at - 2) == '\\') {
                at -= 2;
            } else {
                return at;
            }
        }
        return at;
    }
}
