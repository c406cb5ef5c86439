package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.text.TextRange;
import java.util.Arrays;

/** A text with the place of each of its characters in the source. */
final class PlacedText {

    private final String text;
    private final int[] places;

    private PlacedText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** Places a text that has the length and the lines of some code. */
    static PlacedText of(CodeFragment code, String text) {
        int[] places = new int[text.length()];
        for (int line = 0; line < code.lineCount(); line++) {
            TextRange range = code.line(line);
            int place = code.place(new TextRange(range.start(), range.start())).start();
            for (int i = range.start(); i <= range.end() && i < places.length; i++) {
                places[i] = place + i - range.start();
            }
        }
        return new PlacedText(text, places);
    }

    String text() {
        return text;
    }

    PlacedText slice(int start, int end) {
        return new PlacedText(text.substring(start, end), Arrays.copyOfRange(places, start, end));
    }

    /** Returns the range in the source of a range of the text that is not empty. */
    TextRange place(int start, int end) {
        return new TextRange(places[start], places[end - 1] + 1);
    }

    /** Returns the range in the source of the whole text, which is not empty. */
    TextRange place() {
        return place(0, text.length());
    }

    /** Returns a word of shell code without its quotes and escapes (POSIX.1-2017, Shell Command Language, 2.2). */
    PlacedText unquoted() {
        StringBuilder value = new StringBuilder();
        int[] kept = new int[text.length()];
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSubstitution = depth > 0;
            depth += c == '(' && (depth > 0 || i > 0 && text.charAt(i - 1) == '$') ? 1 : 0;
            depth -= depth > 0 && c == ')' ? 1 : 0;
            if (!isSubstitution) {
                if (c == quote || quote == 0 && (c == '"' || c == '\'')) {
                    quote = c == quote ? 0 : c;
                    continue;
                }
                if (c == '\\' && quote != '\'' && i + 1 < text.length() && isEscaped(text.charAt(i + 1), quote)) {
                    i++;
                    if (text.charAt(i) == '\n') {
                        continue;
                    }
                }
            }
            kept[value.length()] = places[i];
            value.append(text.charAt(i));
        }
        return new PlacedText(value.toString(), Arrays.copyOf(kept, value.length()));
    }

    private static boolean isEscaped(char c, char quote) {
        return quote == 0 || "\"\\$`\n".indexOf(c) >= 0;
    }

    /** Returns whether a word of shell code contains a quote. */
    boolean isQuoted() {
        return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
    }
}
