package dev.rollbackplan.input.incident;

/** Joins the lines of a text. */
final class OneLine {

    private OneLine() {}

    /** Returns a text with one space for every line end and the blanks around it, and without white space at its ends. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean joins = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                joins = true;
                while (line.length() > 0 && isBlank(line.charAt(line.length() - 1))) {
                    line.setLength(line.length() - 1);
                }
            } else if (!joins || !isBlank(c)) {
                line.append(joins && line.length() > 0 ? " " : "").append(c);
                joins = false;
            }
        }
        return line.toString().strip();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
