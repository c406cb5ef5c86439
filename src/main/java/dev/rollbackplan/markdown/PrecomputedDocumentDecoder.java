package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an document that was written down beforehand, which takes a tenth of the time of parsing the Markdown at start-up.
 *
 * <p>A block is a letter, its numbers and what it holds; an inline's text is left out where it is the source's own. The
 * test that writes such outlines holds the grammar and this class together.
 */
public final class PrecomputedDocumentDecoder {

    private static final Inline.Kind[] KINDS = Inline.Kind.values();

    private final SourceText source;
    private final String written;
    private int at;

    private PrecomputedDocumentDecoder(SourceText source, String written) {
        this.source = source;
        this.written = written;
    }

    /**
     * The document of a text.
     *
     * @param written what was written down for that very text
     */
    public static MarkdownDocument decode(SourceText source, String written) {
        return new MarkdownDocument(source, new PrecomputedDocumentDecoder(source, written).blocks());
    }

    private List<Block> blocks() {
        int count = number();
        List<Block> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() {
        char letter = written.charAt(at);
        at += 2;
        TextRange range = range();
        return switch (letter) {
            case 'H' -> new Block.Heading(number(), inlines(), lines(), range);
            case 'P' -> new Block.Paragraph(inlines(), lines(), range);
            case 'L' -> new Block.ItemList(flag(), blocks(), range);
            case 'I' -> new Block.Item(task(), blocks(), range);
            case 'Q' -> new Block.Quote(blocks(), range);
            case 'C' -> new Block.CodeBlock(flag(), string(), string(), lines(), flag(), range);
            case 'G' -> new Block.Table(rows(), range);
            case 'B' -> new Block.HtmlBlock(range);
            case 'T' -> new Block.ThematicBreak(range);
            case 'D' -> new Block.LinkDefinition(range);
            default -> throw new IllegalStateException("no document: " + letter + " before position " + at);
        };
    }

    private List<Block.Row> rows() {
        int count = number();
        List<Block.Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TextRange range = range();
            boolean header = flag();
            int columns = number();
            List<Block.Cell> cells = new ArrayList<>(columns);
            for (int j = 0; j < columns; j++) {
                TextRange cell = range();
                cells.add(new Block.Cell(inlines(), cell));
            }
            rows.add(new Block.Row(header, cells, range));
        }
        return rows;
    }

    private List<Inline> inlines() {
        int count = number();
        List<Inline> inlines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TextRange range = range();
            Inline.Kind kind = KINDS[number()];
            int wraps = number();
            String text = written.charAt(at) == '=' ? own(range) : string();
            inlines.add(new Inline(kind, text, range, (wraps & 1) != 0, (wraps & 2) != 0, (wraps & 4) != 0));
        }
        return inlines;
    }

    private String own(TextRange range) {
        at += 2;
        return source.slice(range);
    }

    private Optional<Boolean> task() {
        int box = number();
        return box == 0 ? Optional.empty() : Optional.of(box == 2);
    }

    private List<TextRange> lines() {
        int count = number();
        List<TextRange> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(range());
        }
        return lines;
    }

    private TextRange range() {
        int start = number();
        return new TextRange(start, start + number());
    }

    private boolean flag() {
        return number() == 1;
    }

    /** A text behind its length. */
    private String string() {
        int length = number();
        String text = written.substring(at, at + length);
        at += length + 1;
        return text;
    }

    private int number() {
        int value = 0;
        while (written.charAt(at) != ' ') {
            value = value * 10 + written.charAt(at++) - '0';
        }
        at++;
        return value;
    }
}
