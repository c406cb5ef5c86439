package dev.rollbackplan.check.section;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A place in a text that names one of a template's arguments as the template does: {@code $NAME} or {@code ${NAME…}}.
 *
 * @param name the argument
 * @param range where it stands, braces included
 */
public record ArgumentReference(String name, TextRange range) {

    private static final int LONGEST_DEFAULT = 200;

    public static List<ArgumentReference> in(SourceText source, Collection<String> names) {
        return in(source, new TextRange(0, source.text().length()), names);
    }

    /** All in a part of a text. */
    public static List<ArgumentReference> in(SourceText source, TextRange part, Collection<String> names) {
        String text = source.text();
        List<ArgumentReference> references = new ArrayList<>();
        for (int at = text.indexOf('$', part.start()); at >= 0 && at < part.end(); at = text.indexOf('$', at + 1)) {
            boolean braced = at + 1 < part.end() && text.charAt(at + 1) == '{';
            int start = at + (braced ? 2 : 1);
            int end = start;
            while (end < part.end() && isName(text.charAt(end))) {
                end++;
            }
            String name = text.substring(start, end);
            boolean whole = end == part.end() || !Character.isLetterOrDigit(text.charAt(end));
            boolean escaped = at > part.start() && text.charAt(at - 1) == '$';
            if (whole && !escaped && names.contains(name)) {
                references.add(new ArgumentReference(
                        name, new TextRange(at, braced ? closing(text, end, part.end()) : end)));
            }
        }
        return references;
    }

    private static int closing(String text, int nameEnd, int partEnd) {
        int limit = Math.min(partEnd, nameEnd + LONGEST_DEFAULT);
        for (int i = nameEnd; i < limit; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
            if (text.charAt(i) == '\n') {
                break;
            }
        }
        return nameEnd;
    }

    private static boolean isName(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
