package dev.rollbackplan.markdown;

import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A parsed Markdown document.
 *
 * @param source the text in which the blocks have their ranges; the document may be a part of it
 * @param blocks the top-level blocks, in order
 */
public record MarkdownDocument(SourceText source, List<Block> blocks) {

    public MarkdownDocument {
        blocks = List.copyOf(blocks);
    }

    /** Returns all blocks in the order of the source, each before the blocks in it. */
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

    /** Returns the blocks that contain a position, 0-based, from the outermost to the innermost. */
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
