package dev.rollbackplan.cli;

/** One of the program's own Markdown pages, for a terminal: bold headings, coloured code, no marks. */
final class StyledPage {

    private static final String BOLD = "\u001b[1m";
    private static final String CODE = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private StyledPage() {}

    static String of(String page) {
        StringBuilder out = new StringBuilder(page.length());
        String fence = "";
        for (String line : page.stripTrailing().split("\n", -1)) {
            String marks = fence(line);
            if (fence.isEmpty() && !marks.isEmpty()) {
                fence = marks;
            } else if (!fence.isEmpty()
                    && marks.startsWith(fence)
                    && marks.length() == line.stripTrailing().length()) {
                fence = "";
            } else if (!fence.isEmpty()) {
                out.append(line.isEmpty() ? "" : "    " + CODE + line + PLAIN).append('\n');
            } else if (line.startsWith("#")) {
                out.append(BOLD)
                        .append(line.replaceFirst("^#+ ", ""))
                        .append(PLAIN)
                        .append('\n');
            } else {
                prose(line, out);
            }
        }
        return out.toString();
    }

    /** The run of fence characters that a line begins with; empty where it begins no code block. */
    private static String fence(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        boolean fences = end >= 3 && (line.charAt(0) == '~' || line.charAt(0) == '`');
        return fences ? line.substring(0, end) : "";
    }

    private static void prose(String line, StringBuilder out) {
        int at = 0;
        int open = line.indexOf('`');
        while (open >= 0) {
            int end = open;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            String marks = line.substring(open, end);
            int close = line.indexOf(marks, end);
            if (close < 0) {
                break;
            }
            out.append(line, at, open).append(CODE).append(line, end, close).append(PLAIN);
            at = close + marks.length();
            open = line.indexOf('`', at);
        }
        out.append(line, at, line.length()).append('\n');
    }
}
