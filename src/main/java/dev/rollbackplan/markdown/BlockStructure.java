package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Describes the block structure of a document, without its text, as a string that can be compared. */
public final class BlockStructure {

    private BlockStructure() {}

    /**
     * Returns the kinds and the nesting of all blocks. It also contains the levels of headings, whether a list is ordered,
     * which items are task list items, footnotes, and the numbers of rows and cells of tables.
     */
    public static String of(MarkdownDocument document) {
        StringBuilder structure = new StringBuilder();
        append(document, document.blocks(), structure);
        return structure.toString();
    }

    private static void append(MarkdownDocument document, List<Block> blocks, StringBuilder structure) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0 && continuesFootnote(document, blocks.get(i - 1), block)) {
                continue;
            }
            structure.append(name(document, block));
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
                append(document, block.children(), structure);
                structure.append(')');
            }
            structure.append(' ');
        }
    }

    /** Returns a block's kind. GFM's footnotes are blocks too, and each line of a paragraph may begin one. */
    private static String name(MarkdownDocument document, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            StringBuilder names = new StringBuilder();
            for (TextRange line : paragraph.lines()) {
                if (beginsFootnote(document, line)) {
                    names.append("Footnote ");
                } else if (names.length() == 0) {
                    names.append("Paragraph ");
                }
            }
            return names.toString();
        }
        boolean footnote = block instanceof Block.LinkDefinition && beginsFootnote(document, block.range());
        return footnote ? "Footnote " : block.getClass().getSimpleName();
    }

    /** Returns whether a block is a paragraph that belongs to the footnote before it, as there is no blank line between. */
    private static boolean continuesFootnote(MarkdownDocument document, Block before, Block block) {
        return before instanceof Block.LinkDefinition
                && block instanceof Block.Paragraph
                && beginsFootnote(document, before.range())
                && document.source().lineAt(before.range().end()) + 1
                        == document.source().lineAt(block.range().start());
    }

    private static boolean beginsFootnote(MarkdownDocument document, TextRange range) {
        return Footnote.contentStart(document.source().slice(range).stripLeading(), 0) > 0;
    }
}
