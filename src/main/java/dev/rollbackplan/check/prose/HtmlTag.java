package dev.rollbackplan.check.prose;

import java.util.Locale;

/** Tells markup from a placeholder such as {@code <service>}, which CommonMark reads as a tag too. */
public final class HtmlTag {

    private HtmlTag() {}

    /** The name in a tag, in lower case; empty for a comment. */
    public static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end <= start ? "" : tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a browser knows the name as a part of a line. */
    public static boolean isKnown(String name) {
        return switch (name) {
            case "", "a", "abbr", "b", "big", "br", "center", "code", "del", "em", "font", "i", "img", "ins", "kbd" ->
                true;
            case "mark", "p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr" ->
                true;
            default -> false;
        };
    }

    /** Whether its text is code. */
    public static boolean holdsCode(String name) {
        return switch (name) {
            case "code", "kbd", "samp", "tt" -> true;
            default -> false;
        };
    }
}
