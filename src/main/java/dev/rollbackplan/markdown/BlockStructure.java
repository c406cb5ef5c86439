package dev.rollbackplan.markdown;

import java.util.List;

/** The block structure of a document as one comparable text, whatever the blocks say. */
public final class BlockStructure {

    private BlockStructure() {}

    public static String of(MarkdownDocument document) {
        StringBuilder shape = new StringBuilder();
        append(document.blocks(), shape);
        return shape.toString();
    }

    private static void append(List<Block> blocks, StringBuilder shape) {
        for (Block block : blocks) {
            shape.append(block.getClass().getSimpleName());
            if (block instanceof Block.Heading heading) {
                shape.append(heading.level());
            } else if (block instanceof Block.ItemList list && list.ordered()) {
                shape.append("Ordered");
            } else if (block instanceof Block.Item item && item.task().isPresent()) {
                shape.append("Task");
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> shape.append(row.cells().size()).append('|'));
            }
            if (!block.children().isEmpty()) {
                shape.append('(');
                append(block.children(), shape);
                shape.append(')');
            }
            shape.append(' ');
        }
    }
}
