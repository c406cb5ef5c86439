package dev.rollbackplan.check.prose;

import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Builds the text of a block from its inlines. */
public final class InlineTextBuilder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] places = new int[8];
    private int segments;

    private InlineTextBuilder(String source) {
        this.source = source;
    }

    /**
     * Returns the text of a block.
     *
     * @param source the whole source
     * @param inlines the block's inlines
     * @param cell whether the block is a table cell
     */
    public static InlineText read(String source, List<Inline> inlines, boolean cell) {
        InlineTextBuilder builder = new InlineTextBuilder(source);
        builder.read(inlines);
        int count = Math.max(1, builder.segments);
        return new InlineText(
                source,
                builder.text.toString(),
                Arrays.copyOf(builder.starts, count),
                Arrays.copyOf(builder.places, count),
                cell);
    }

    private void read(List<Inline> inlines) {
        boolean inCode = false;
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
                        inCode = !inline.text().startsWith("</");
                    }
                    append(meaning(tag), range.start());
                }
                case BREAK ->
                    append(
                            range.length() > 0 && source.charAt(range.start()) == '\\' ? InlineText.CONTINUATION : '\n',
                            range.start());
                case CODE, IMAGE -> append(InlineText.OPAQUE, range.start());
                case TEXT -> {
                    if (inline.link() || inCode) {
                        append(InlineText.OPAQUE, range.start());
                    } else {
                        append(range);
                    }
                }
            }
            end = inline.kind() == Inline.Kind.BREAK ? -1 : range.end();
        }
    }

    /** Adds text from the source and resolves its escapes and entities. */
    private void append(TextRange range) {
        int start = range.start();
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < range.end() && MarkdownEscapes.isPunctuation(source.charAt(i + 1))) {
                append(start, i);
                start = ++i;
            } else if (c == '&' && MarkdownEscapes.entityEnd(source, i, range.end()) > i) {
                int end = MarkdownEscapes.entityEnd(source, i, range.end());
                append(start, i);
                append(MarkdownEscapes.character(source.substring(i, end)), i);
                start = end;
                i = end - 1;
            }
        }
        append(start, range.end());
    }

    private void append(int start, int end) {
        if (start < end) {
            segment(start);
            text.append(source, start, end);
        }
    }

    private void append(char c, int place) {
        segment(place);
        text.append(c);
    }

    /** Begins a segment at an offset of the source. */
    private void segment(int place) {
        if (segments == starts.length) {
            starts = Arrays.copyOf(starts, segments * 2);
            places = Arrays.copyOf(places, segments * 2);
        }
        starts[segments] = text.length();
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
