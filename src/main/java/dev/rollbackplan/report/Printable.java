package dev.rollbackplan.report;

/** Makes text from outside safe to print on a terminal and in the log of a CI job. */
public final class Printable {

    /** Replaces a character that must not be printed. */
    static final char REPLACEMENT = 0xFFFD;

    /** The symbols that are two columns wide without a variation selector after them. */
    private static final String WIDE_SYMBOLS = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽" + "⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private Printable() {}

    /**
     * Returns a text on one line. U+FFFD replaces every control character except tabs, and the bracket of a command that CI
     * runners accept anywhere in a line.
     */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return withoutCommands(replaced(text, i));
            }
        }
        return withoutCommands(text);
    }

    /**
     * Returns the same for a text at the start of a line, where CI runners also accept a command that begins with two colons,
     * with or without white space before it.
     */
    public static String lineStart(String text) {
        String line = line(text);
        int first = 0;
        while (first < line.length()
                && (Character.isWhitespace(line.charAt(first)) || Character.isSpaceChar(line.charAt(first)))) {
            first++;
        }
        return line.startsWith("::", first) ? line.substring(0, first) + REPLACEMENT + line.substring(first + 1) : line;
    }

    /** Returns the same for a text of several lines, each with LF at its end. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(lineStart(line)).append('\n'));
        return lines.toString();
    }

    private static String withoutCommands(String line) {
        return withoutCommands(line, String.valueOf(REPLACEMENT));
    }

    /**
     * Returns a text without commands for a CI runner. GitHub's accepts {@code ##[command]} anywhere in a line, that of Azure
     * {@code ##vso[command]}.
     *
     * @param bracket the replacement of the opening bracket
     */
    static String withoutCommands(String text, String bracket) {
        return text.replace("##[", "##" + bracket).replace("##vso[", "##vso" + bracket);
    }

    /** Returns the width of a code point, in columns of a terminal (Unicode 16, East Asian Width, roughly). */
    static int width(int c) {
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2300 && c <= 0x2B55 && WIDE_SYMBOLS.indexOf(c) >= 0
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        int type = Character.getType(c);
        return wide ? 2 : type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0 : 1;
    }

    private static String replaced(String text, int from) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                shown.setCharAt(i, REPLACEMENT);
            }
        }
        return shown.toString();
    }

    /** Returns whether a terminal may take a character for a command, or does not show it. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\t'
                || c >= 0x7F && c <= 0x9F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
