package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/** A block of a document, in CommonMark's terms (0.31.2, sections 4 and 5; tables and task items as in GFM). */
public sealed interface Block {

    /** Where it stands in the source, from its first line's first character to its last line's last. */
    TextRange range();

    /** The blocks in it, in order. */
    default List<Block> children() {
        return List.of();
    }

    /** The text in it, where it is a leaf that holds any. */
    default List<Inline> inlines() {
        return List.of();
    }

    /** The text of its inlines as a reader sees it, with a line's end for a break. */
    default String text() {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines()) {
            text.append(inline.text());
        }
        return text.toString();
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param lines its lines without the markers of the blocks that hold it
     */
    record Heading(int level, List<Inline> inlines, List<TextRange> lines, TextRange range) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph.
     *
     * @param lines its lines without the markers of the blocks that hold it
     */
    record Paragraph(List<Inline> inlines, List<TextRange> lines, TextRange range) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
            lines = List.copyOf(lines);
        }
    }

    record ItemList(boolean ordered, List<Block> children, TextRange range) implements Block {
        public ItemList {
            children = List.copyOf(children);
        }
    }

    /**
     * A list item.
     *
     * @param task whether its box is ticked, where it has one
     */
    record Item(Optional<Boolean> task, List<Block> children, TextRange range) implements Block {
        public Item {
            children = List.copyOf(children);
        }
    }

    record Quote(List<Block> children, TextRange range) implements Block {
        public Quote {
            children = List.copyOf(children);
        }
    }

    /**
     * A code block.
     *
     * @param fenced whether it has fences; otherwise it is indented
     * @param info the info string, maybe empty
     * @param literal its content
     * @param lines its lines in the source, fences included
     * @param closed whether it is not left open at the end of what holds it; always so for an indented one
     */
    record CodeBlock(
            boolean fenced, String info, String literal, List<TextRange> lines, boolean closed, TextRange range)
            implements Block {
        public CodeBlock {
            lines = List.copyOf(lines);
        }
    }

    record HtmlBlock(TextRange range) implements Block {}

    record ThematicBreak(TextRange range) implements Block {}

    record LinkDefinition(TextRange range) implements Block {}

    record Table(List<Row> rows, TextRange range) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Inline> inlines() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.inlines().stream())
                    .toList();
        }
    }

    /**
     * A table's row.
     *
     * @param header whether it stands above the delimiter row
     */
    record Row(boolean header, List<Cell> cells, TextRange range) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> inlines, TextRange range) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }
}
