package dev.rollbackplan.markdown;

import java.util.List;

/** Describes the block structure of a document, without its text, as a string that can be compared. */
public final class BlockStructure {

    private BlockStructure() {}

    /**
     * Returns the kinds and the nesting of all blocks. It also contains the levels of headings, whether a list is ordered,
     * which items are task list items, and the numbers of rows and cells of tables.
     */
    public static String of(MarkdownDocument document) {
        StringBuilder structure = new StringBuilder();
        append(document.blocks(), structure);
        return structure.toString();
    }

    private static void append(List<Block> blocks, StringBuilder structure) {
        for (Block block : blocks) {
            structure.append(block.getClass().getSimpleName());
            if (block instanceof Block.Heading heading) {
                structure.append(heading.level());
            } else if (block instanceof Block.ItemList list && list.ordered()) {
                structure.append("Ordered");
            } else if (block instanceof Block.Item item && item.task().isPresent()) {
                structure.append("Task");
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> structure.append(row.cells().size()).append('|'));
            }
            if (!block.children().isEmpty()) {
                structure.append('(');
                append(block.children(), structure);
                structure.append(')');
            }
            structure.append(' ');
        }
    }
}
