package dev.rollbackplan.check.prose;

import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the prose of one leaf block. */
final class InlineTextBuilder {

    private final String source;
    private char[] text = new char[64];
    private int length;
    private int[] starts = new int[8];
    private int[] places = new int[8];
    private int segments;

    private InlineTextBuilder(String source) {
        this.source = source;
    }

    /** The prose of a paragraph's or a cell's inlines. */
    static InlineText read(String source, List<Inline> inlines, boolean cell) {
        InlineTextBuilder reader = new InlineTextBuilder(source);
        reader.read(inlines);
        int count = Math.max(1, reader.segments);
        return new InlineText(
                source,
                Arrays.copyOf(reader.text, reader.length),
                Arrays.copyOf(reader.starts, count),
                Arrays.copyOf(reader.places, count),
                cell);
    }

    private void read(List<Inline> inlines) {
        String code = "";
        int end = -1;
        for (Inline inline : inlines) {
            TextRange range = inline.range();
            if (end >= 0 && range.start() > end && inline.kind() != Inline.Kind.BREAK) {
                append(InlineText.MARK, end);
            }
            switch (inline.kind()) {
                case HTML -> {
                    String tag = name(inline.text());
                    if (holdsCode(tag)) {
                        code = inline.text().startsWith("</") ? "" : tag;
                    }
                    append(meaning(tag), range.start());
                }
                case BREAK ->
                    append(
                            range.length() > 0 && source.charAt(range.start()) == '\\' ? InlineText.CONTINUATION : '\n',
                            range.start());
                case CODE, IMAGE -> append(InlineText.OPAQUE, range.start());
                case TEXT -> {
                    if (inline.link() || !code.isEmpty()) {
                        append(InlineText.OPAQUE, range.start());
                    } else {
                        append(range);
                    }
                }
            }
            end = inline.kind() == Inline.Kind.BREAK ? -1 : range.end();
        }
    }

    /** Adds text as it stands in the source, escapes and entities resolved. */
    private void append(TextRange range) {
        int before = length;
        append(range.start(), range.end());
        for (int i = before; i < length; i++) {
            if (text[i] == '\\' || text[i] == '&') {
                segments -= 1;
                length = before;
                appendResolved(range);
                return;
            }
        }
    }

    private void appendResolved(TextRange range) {
        int plain = range.start();
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < range.end() && MarkdownEscapes.isPunctuation(source.charAt(i + 1))) {
                append(plain, i);
                plain = ++i;
            } else if (c == '&' && MarkdownEscapes.entityEnd(source, i, range.end()) > i) {
                int end = MarkdownEscapes.entityEnd(source, i, range.end());
                append(plain, i);
                append(MarkdownEscapes.meaning(source.substring(i, end)), i);
                plain = end;
                i = end - 1;
            }
        }
        append(plain, range.end());
    }

    private void append(int from, int to) {
        if (from < to) {
            segment(from);
            reserve(to - from);
            source.getChars(from, to, text, length);
            length += to - from;
        }
    }

    private void append(char c, int place) {
        segment(place);
        reserve(1);
        text[length++] = c;
    }

    private void reserve(int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
        }
    }

    private void segment(int place) {
        if (segments == starts.length) {
            starts = Arrays.copyOf(starts, segments * 2);
            places = Arrays.copyOf(places, segments * 2);
        }
        starts[segments] = length;
        places[segments++] = place;
    }

    /** The name in a tag, in lower case; empty for a comment. */
    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean holdsCode(String tag) {
        return switch (tag) {
            case "a", "code", "kbd", "pre", "q", "samp", "tt", "var" -> true;
            default -> false;
        };
    }

    /** A placeholder such as {@code <service>} is a tag too to CommonMark. */
    private static char meaning(String tag) {
        return switch (tag) {
            case "br", "hr", "p", "div", "li", "ul", "ol", "td", "tr" -> '\n';
            case "", "b", "big", "center", "del", "em", "font", "i", "ins", "mark", "s", "small", "span" ->
                InlineText.MARK;
            case "details", "strike", "strong", "sub", "summary", "sup", "u", "wbr" -> InlineText.MARK;
            default -> InlineText.OPAQUE;
        };
    }
}
