package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds marks of a chat's interface or a model's protocol, such as "[oaicite:0]", which mean nothing in a document. */
final class InterfaceResidue {

    /** Maximum length of a mark, in UTF-16 units. */
    private static final int LONGEST = 200;

    /** The kinds of a citation whose private-use characters were lost: {@code turn0search1}, maybe after {@code cite}. */
    private static final List<String> CITED =
            List.of("search", "view", "news", "file", "image", "fetch", "click", "product");

    private static final String TURN = "turn";

    private enum Mark {
        SOURCE("\u3010", "\u3011", "\u2020"),
        CITATION(":contentReference[oaicite:", "}", ""),
        SHORT_CITATION("[oaicite:", "]", ""),
        PRIVATE_CITATION("\uE200", "\uE201", ""),
        CONTROL_TOKEN("<|", "|>", "");

        private final String start;
        private final String end;
        private final String inside;

        Mark(String start, String end, String inside) {
            this.start = start;
            this.end = end;
            this.inside = inside;
        }
    }

    /**
     * A mark that means nothing to a reader. Other ones may name a file, or begin something: the text after
     * {@code <|channel|>} may be reasoning.
     */
    private static final Pattern MEANINGLESS =
            Pattern.compile("\u3010\\d+(?::\\d+)?\u2020(?:source|L\\d+(?:-L\\d+)?)\u3011"
                    + "|:contentReference\\[oaicite:\\d+](?:\\{index=\\d+})?|\\[oaicite:\\d+]"
                    + "|\uE200(?:cite|filecite|navlist)?(?:\uE202?turn\\d+[a-z]+\\d+)+\uE201|(?:cite)?(?:turn\\d+[a-z]+\\d+)+"
                    + "|<\\|(?:im_end|end|end_of_turn|endoftext|end_of_text|eot_id|eos|return)\\|>");

    private InterfaceResidue() {}

    /** Returns whether a mark means nothing, so that nothing is lost without it. */
    static boolean isMeaningless(String mark) {
        return MEANINGLESS.matcher(mark).matches();
    }

    /** Returns the ranges of all marks in a text. */
    static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            int end = switch (chars[at]) {
                case '\u3010', ':', '[', '\uE200', '<' -> endOf(text, at);
                case 'c', 't' -> citedEnd(text, at);
                default -> at;
            };
            if (end > at) {
                found.add(new TextRange(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /** Returns the end of the citations in a row that begin at a position; that position if there are none. */
    private static int citedEnd(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        int end = at;
        int next = turnEnd(text, text.startsWith("cite", at) ? at + "cite".length() : at);
        while (next > end) {
            end = next;
            next = turnEnd(text, end);
        }
        return end;
    }

    private static int turnEnd(String text, int at) {
        int number = at + TURN.length();
        int kind = text.startsWith(TURN, at) ? digitsEnd(text, number) : number;
        if (kind > number) {
            for (String cited : CITED) {
                int index = kind + cited.length();
                if (text.startsWith(cited, kind) && digitsEnd(text, index) > index) {
                    return digitsEnd(text, index);
                }
            }
        }
        return -1;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
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
