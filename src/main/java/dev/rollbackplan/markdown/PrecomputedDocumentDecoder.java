package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document that was parsed and encoded beforehand. That takes a tenth of the time of parsing the Markdown.
 *
 * <p>A block is a letter, its range, its other values and its content. The text of an inline is left out if it equals the
 * source. The tests contain the encoder, and compare the result with the parsed document.
 */
public final class PrecomputedDocumentDecoder {

    private static final Inline.Kind[] KINDS = Inline.Kind.values();

    private final SourceText source;
    private final String encoded;
    private int at;

    private PrecomputedDocumentDecoder(SourceText source, String encoded) {
        this.source = source;
        this.encoded = encoded;
    }

    /**
     * Decodes the document of a text.
     *
     * @param encoded the encoded document of this text
     */
    public static MarkdownDocument decode(SourceText source, String encoded) {
        return new MarkdownDocument(source, new PrecomputedDocumentDecoder(source, encoded).blocks());
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
        char letter = encoded.charAt(at);
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
            default -> throw new IllegalStateException("not an encoded document: " + letter + " before position " + at);
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
            boolean strong = flag();
            boolean link = flag();
            String text = encoded.charAt(at) == '=' ? sourceText(range) : string();
            inlines.add(new Inline(kind, text, range, strong, link));
        }
        return inlines;
    }

    private String sourceText(TextRange range) {
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

    /** Reads a text after its length. */
    private String string() {
        int length = number();
        String text = encoded.substring(at, at + length);
        at += length + 1;
        return text;
    }

    private int number() {
        int value = 0;
        while (encoded.charAt(at) != ' ') {
            value = value * 10 + encoded.charAt(at++) - '0';
        }
        at++;
        return value;
    }
}
