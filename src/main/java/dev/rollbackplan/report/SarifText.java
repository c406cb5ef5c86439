package dev.rollbackplan.report;

import java.nio.charset.StandardCharsets;

/** Escapes text for SARIF 2.1.0. */
final class SarifText {

    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private SarifText() {}

    /** Returns a path as a URI reference (RFC 3986), which is relative if the path is. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        // A reference that begins with two slashes names a host.
        String given = path.startsWith("//") ? "/" + path.replaceFirst("^/+", "") : path;
        for (byte b : given.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (alphanumeric || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }

    /**
     * Returns a message without placeholders such as {@code {0}} (section 3.11.5) and without links (3.11.6), even if it quotes
     * them from a plan. Other braces are not doubled, because viewers would show both.
     */
    static String message(String text) {
        StringBuilder message = new StringBuilder(text.length());
        boolean links = text.contains("](");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (links && (c == '[' || c == ']' || c == '\\')) {
                message.append('\\');
            }
            int end = c == '{' ? placeholderEnd(text, i + 1) : -1;
            if (end > 0) {
                message.append('{').append(text, i, end).append("}}");
                i = end;
            } else {
                message.append(c);
            }
        }
        return message.toString();
    }

    /** Returns the offset of the brace that closes a placeholder; -1 if there is more than digits before it. */
    private static int placeholderEnd(String text, int first) {
        int at = first;
        while (at < text.length() && at - first < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > first && at < text.length() && text.charAt(at) == '}' ? at : -1;
    }
}
