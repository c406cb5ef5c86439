package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Encodes a document for {@link PrecomputedDocumentDecoder}. */
final class PrecomputedDocumentEncoder {

    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    private PrecomputedDocumentEncoder(SourceText source) {
        this.source = source;
    }

    static String encode(MarkdownDocument document) {
        PrecomputedDocumentEncoder encoder = new PrecomputedDocumentEncoder(document.source());
        encoder.blocks(document.blocks());
        return encoder.out.toString();
    }

    private void blocks(List<Block> blocks) {
        number(blocks.size());
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            begin('H', block).number(heading.level()).inlines(heading.inlines()).lines(heading.lines());
        } else if (block instanceof Block.Paragraph paragraph) {
            begin('P', block).inlines(paragraph.inlines()).lines(paragraph.lines());
        } else if (block instanceof Block.ItemList list) {
            begin('L', block).flag(list.ordered()).blocks(list.children());
        } else if (block instanceof Block.Item item) {
            begin('I', block).number(item.task().map(ticked -> ticked ? 2 : 1).orElse(0));
            blocks(item.children());
        } else if (block instanceof Block.Quote quote) {
            begin('Q', block).blocks(quote.children());
        } else if (block instanceof Block.CodeBlock code) {
            begin('C', block).flag(code.fenced()).string(code.info()).string(code.literal());
            lines(code.lines()).flag(code.closed());
        } else if (block instanceof Block.Table table) {
            begin('G', block).number(table.rows().size());
            table.rows().forEach(this::row);
        } else {
            begin(block instanceof Block.HtmlBlock ? 'B' : block instanceof Block.ThematicBreak ? 'T' : 'D', block);
        }
    }

    private void row(Block.Row row) {
        range(row.range()).flag(row.header()).number(row.cells().size());
        row.cells().forEach(cell -> range(cell.range()).inlines(cell.inlines()));
    }

    private PrecomputedDocumentEncoder inlines(List<Inline> inlines) {
        number(inlines.size());
        for (Inline inline : inlines) {
            range(inline.range()).number(inline.kind().ordinal());
            flag(inline.strong()).flag(inline.link());
            if (inline.text().equals(source.slice(inline.range()))) {
                out.append("= ");
            } else {
                string(inline.text());
            }
        }
        return this;
    }

    private PrecomputedDocumentEncoder begin(char letter, Block block) {
        out.append(letter).append(' ');
        return range(block.range());
    }

    private PrecomputedDocumentEncoder lines(List<TextRange> lines) {
        number(lines.size());
        lines.forEach(this::range);
        return this;
    }

    private PrecomputedDocumentEncoder range(TextRange range) {
        return number(range.start()).number(range.length());
    }

    private PrecomputedDocumentEncoder flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    private PrecomputedDocumentEncoder string(String text) {
        number(text.length());
        out.append(text).append(' ');
        return this;
    }

    private PrecomputedDocumentEncoder number(int number) {
        out.append(number).append(' ');
        return this;
    }
}
