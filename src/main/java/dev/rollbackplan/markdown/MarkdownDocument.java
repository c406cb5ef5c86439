package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown document as its blocks.
 *
 * @param source the text that the blocks' ranges count in
 * @param blocks the top-level blocks in order
 */
public record MarkdownDocument(SourceText source, List<Block> blocks) {

    public MarkdownDocument {
        blocks = List.copyOf(blocks);
    }

    /** All blocks, a block before the blocks in it, in the order of the source. */
    public List<Block> all() {
        List<Block> all = new ArrayList<>();
        collect(blocks, all);
        return all;
    }

    private static void collect(List<Block> blocks, List<Block> all) {
        for (Block block : blocks) {
            all.add(block);
            collect(block.children(), all);
        }
    }

    /** The blocks that hold a position, outermost first; empty where none does. */
    public List<Block> blocksAt(int position) {
        List<Block> path = new ArrayList<>();
        List<Block> siblings = blocks;
        for (int i = 0; i < siblings.size(); i++) {
            Block block = siblings.get(i);
            if (block.range().contains(position)) {
                path.add(block);
                siblings = block.children();
                i = -1;
            }
        }
        return path;
    }
}
