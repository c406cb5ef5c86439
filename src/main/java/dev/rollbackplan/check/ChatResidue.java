package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Marks that belong to a chat's interface or a model's protocol and mean nothing in a document. */
final class ChatResidue {

    private static final int LONGEST = 200;

    private enum Mark {
        SOURCE("\u3010", "\u3011", "\u2020"),
        CITATION(":contentReference[oaicite:", "}", ""),
        SHORT_CITATION("[oaicite:", "]", ""),
        PRIVATE_CITATION("\uE200", "\uE201", ""),
        THOUGHTS("<think", ">", ""),
        THOUGHTS_END("</think", ">", ""),
        TURN("<|", "|>", "");

        private final String start;
        private final String end;
        private final String inside;

        Mark(String start, String end, String inside) {
            this.start = start;
            this.end = end;
            this.inside = inside;
        }
    }

    private ChatResidue() {}

    /** Whether a document's source may hold any mark, written as it is or as an entity; a quick look at the whole. */
    static boolean mayBeIn(String source) {
        return source.indexOf('<') >= 0
                || holdsEntity(source)
                || source.indexOf('\u3010') >= 0
                || source.indexOf('\uE200') >= 0
                || source.contains(Mark.SHORT_CITATION.start);
    }

    private static boolean holdsEntity(String source) {
        int at = source.indexOf('&');
        while (at >= 0 && at + 1 < source.length()) {
            char next = source.charAt(at + 1);
            if (next == '#' || Character.isLetter(next)) {
                return true;
            }
            at = source.indexOf('&', at + 1);
        }
        return false;
    }

    static List<Range> in(String text) {
        List<Range> found = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            boolean begins = switch (chars[at]) {
                case '\u3010', ':', '[', '\uE200', '<' -> true;
                default -> false;
            };
            int end = begins ? endOf(text, at) : at;
            if (end > at) {
                found.add(new Range(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    private static int endOf(String text, int at) {
        for (Mark mark : Mark.values()) {
            if (text.startsWith(mark.start, at)) {
                String rest = text.substring(at, Math.min(text.length(), at + LONGEST));
                int end = rest.indexOf(mark.end, mark.start.length());
                if (end > 0 && rest.substring(0, end).contains(mark.inside)) {
                    return at + end + mark.end.length();
                }
            }
        }
        return at;
    }
}
