package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/** A block of a document, as CommonMark defines it (0.31.2, sections 4 and 5); tables and task list items as in GFM. */
public sealed interface Block {

    /** Returns the range in the source, from the first character of the first line to the last one of the last line. */
    TextRange range();

    /** Returns the blocks in this block, in order. */
    default List<Block> children() {
        return List.of();
    }

    /** Returns the inlines of a block that contains text itself; empty for all others. */
    default List<Inline> inlines() {
        return List.of();
    }

    /** Returns the text of the inlines as a reader sees it, with LF for a line break. */
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
     * @param lines its lines, without the markers of the blocks around it
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
     * @param lines its lines, without the markers of the blocks around it
     */
    record Paragraph(List<Inline> inlines, List<TextRange> lines, TextRange range) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     * @param children its items, each an {@link Item}
     */
    record ItemList(boolean ordered, List<Block> children, TextRange range) implements Block {
        public ItemList {
            children = List.copyOf(children);
        }
    }

    /**
     * A list item.
     *
     * @param task whether its box is ticked; empty if it has no box
     */
    record Item(Optional<Boolean> task, List<Block> children, TextRange range) implements Block {
        public Item {
            children = List.copyOf(children);
        }
    }

    /** A block quote. */
    record Quote(List<Block> children, TextRange range) implements Block {
        public Quote {
            children = List.copyOf(children);
        }
    }

    /**
     * A code block.
     *
     * @param fenced whether it has fences; otherwise it is indented
     * @param info the info string, empty if there is none
     * @param literal its content
     * @param lines its lines in the source, fences included
     * @param closed whether a fence closes it; always true for an indented code block
     */
    record CodeBlock(
            boolean fenced, String info, String literal, List<TextRange> lines, boolean closed, TextRange range)
            implements Block {
        public CodeBlock {
            lines = List.copyOf(lines);
        }
    }

    /** A block of HTML. */
    record HtmlBlock(TextRange range) implements Block {}

    /** A thematic break, such as a line of three hyphens. */
    record ThematicBreak(TextRange range) implements Block {}

    /** A link reference definition. */
    record LinkDefinition(TextRange range) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows, without the delimiter row
     */
    record Table(List<Row> rows, TextRange range) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        /** Returns the row that contains an offset in the source. */
        public Optional<Row> rowAt(int offset) {
            return rows.stream().filter(row -> row.range().contains(offset)).findFirst();
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
     * A row of a table.
     *
     * @param header whether it is the row above the delimiter row
     */
    record Row(boolean header, List<Cell> cells, TextRange range) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    record Cell(List<Inline> inlines, TextRange range) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }
}
