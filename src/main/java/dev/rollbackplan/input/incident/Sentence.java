package dev.rollbackplan.input.incident;

/** Ends texts as sentences. */
final class Sentence {

    /** Marks of several scripts that end a sentence or a clause. */
    private static final String MARKS =
            ".!?:;,\u2026\u3002\uff0e\uff01\uff1f\uff1a\uff1b\uff0c\uff61\u3001\u06d4\u061f\u061b"
                    + "\u0964\u0965\u0589\u055c\u055e\u1362\u104b\u203c\u2047\u2048\u2049";

    private static final String CLOSERS = ")]}\"'`\u201d\u2019\u00bb\u300d\u300f\uff09\u3011";

    private static final String OPENERS = "([{\"'`\u201c\u2018\u00ab\u201e\u300c\u300e\uff08\u3010";

    private Sentence() {}

    /**
     * Returns a text with a dot at its end, unless it ends with a mark already, or with something that is not a word. A dot
     * would change a number, a URL, a path or a name with dots.
     */
    static String of(String text) {
        return takesDot(text) ? text + "." : text;
    }

    /** Returns a sentence followed by a URL. */
    static String withUrl(String sentence, String url) {
        int end = sentence.length() - 1;
        if (sentence.charAt(end) == '.') {
            return sentence.substring(0, end) + ": " + url;
        }
        return sentence + (MARKS.indexOf(sentence.charAt(end)) < 0 ? ": " : " ") + url;
    }

    private static boolean takesDot(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        boolean isClosed = end < text.length();
        while (start < end && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == end || MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        // The brackets after a call or a URL belong to it; those around words do not.
        return isClosed ? isPlain(text, start, end) : isWord(text, start, end);
    }

    /** Returns whether a range has no character of a URL, a path, a query or code. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("/=([{<>&\\\"'".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a range has only letters of a script that ends a sentence with a dot, hyphens and apostrophes. */
    private static boolean isWord(String text, int start, int end) {
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean isLetter = Character.isUpperCase(c) || Character.isLowerCase(c);
            if (!isLetter && (c != '-' && c != '\'' && c != 0x2019 || at == start || at == end - 1)) {
                return false;
            }
        }
        return true;
    }
}
