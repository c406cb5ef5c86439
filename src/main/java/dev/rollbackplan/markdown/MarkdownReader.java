package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses Markdown with commonmark-java and turns its nodes into blocks. */
public final class MarkdownReader {

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Parses a whole text. */
    public MarkdownDocument read(SourceText source) {
        return read(source, new TextRange(0, source.text().length()));
    }

    /** Parses a part of a text, such as the body after front matter. The blocks' ranges are ranges in the whole text. */
    public MarkdownDocument read(SourceText source, TextRange part) {
        Node document = parser.parse(source.slice(part));
        return new MarkdownDocument(source, new Reading(source, part.start()).blocks(document));
    }

    private static final class Reading {
        private final SourceText source;
        private final int offset;

        Reading(SourceText source, int offset) {
            this.source = source;
            this.offset = offset;
        }

        List<Block> blocks(Node parent) {
            List<Block> blocks = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (!node.getSourceSpans().isEmpty()) {
                    blocks.add(block(node));
                }
            }
            return blocks;
        }

        private Block block(Node node) {
            TextRange range = range(node);
            if (node instanceof Heading heading) {
                return new Block.Heading(heading.getLevel(), inlines(node), lines(node), range);
            }
            if (node instanceof Paragraph) {
                return new Block.Paragraph(inlines(node), lines(node), range);
            }
            if (node instanceof BulletList || node instanceof OrderedList) {
                return new Block.ItemList(node instanceof OrderedList, blocks(node), range);
            }
            if (node instanceof ListItem) {
                return new Block.Item(task(node), blocks(node), range);
            }
            if (node instanceof BlockQuote) {
                return new Block.Quote(blocks(node), range);
            }
            if (node instanceof FencedCodeBlock code) {
                boolean closed = code.getClosingFenceLength() != null;
                return new Block.CodeBlock(true, text(code.getInfo()), code.getLiteral(), lines(node), closed, range);
            }
            if (node instanceof IndentedCodeBlock code) {
                return new Block.CodeBlock(false, "", code.getLiteral(), lines(node), true, range);
            }
            if (node instanceof TableBlock) {
                return new Block.Table(rows(node), range);
            }
            if (node instanceof ThematicBreak) {
                return new Block.ThematicBreak(range);
            }
            if (node instanceof LinkReferenceDefinition) {
                return new Block.LinkDefinition(range);
            }
            if (node instanceof HtmlBlock) {
                return new Block.HtmlBlock(range);
            }
            throw new IllegalStateException("unknown block: " + node);
        }

        private static String text(@Nullable String info) {
            return info == null ? "" : info;
        }

        private static Optional<Boolean> task(Node item) {
            return item.getFirstChild() instanceof TaskListItemMarker marker
                    ? Optional.of(marker.isChecked())
                    : Optional.empty();
        }

        private List<Block.Row> rows(Node table) {
            List<Block.Row> rows = new ArrayList<>();
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        rows.add(new Block.Row(part instanceof TableHead, cells(row), range(row)));
                    }
                }
            }
            return rows;
        }

        private List<Block.Cell> cells(Node row) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell && !cell.getSourceSpans().isEmpty()) {
                    EscapedPipes pipes = EscapedPipes.in(source.text(), range(cell));
                    cells.add(new Block.Cell(new InlineReader(source, offset, pipes).read(cell), range(cell)));
                }
            }
            return cells;
        }

        private List<Inline> inlines(Node parent) {
            return new InlineReader(source, offset, EscapedPipes.NONE).read(parent);
        }

        private List<TextRange> lines(Node node) {
            List<TextRange> lines = new ArrayList<>();
            for (SourceSpan span : node.getSourceSpans()) {
                lines.add(range(span));
            }
            return lines;
        }

        private TextRange range(SourceSpan span) {
            int start = offset + span.getInputIndex();
            return new TextRange(start, start + span.getLength());
        }

        private TextRange range(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                return new TextRange(offset, offset);
            }
            return new TextRange(
                    range(spans.get(0)).start(),
                    range(spans.get(spans.size() - 1)).end());
        }
    }
}
