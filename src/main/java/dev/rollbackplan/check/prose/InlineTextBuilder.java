package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.HtmlTag;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.Arrays;
import java.util.List;

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
                    HtmlTag tag = HtmlTag.of(inline.text());
                    if (tag == HtmlTag.CODE) {
                        inCode = !inline.text().startsWith("</");
                    }
                    append(character(tag), range.start());
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

    /** Returns the character that takes a tag's place in the text. */
    private static char character(HtmlTag tag) {
        return switch (tag) {
            case LINE -> '\n';
            case FORMAT -> InlineText.MARK;
            case CODE, OTHER, PLACEHOLDER -> InlineText.OPAQUE;
        };
    }
}
