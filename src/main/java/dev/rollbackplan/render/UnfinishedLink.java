package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Finds a tag, a link label or a link definition that a template begins and that a value could complete. */
final class UnfinishedLink {

    /** The characters that close a link label, or begin or close a tag. */
    private static final String LABEL = "[]<>";

    /** The characters that begin or close the title of a link definition (CommonMark 0.31.2, section 4.7). */
    private static final String TITLE = "\"'()";

    private UnfinishedLink() {}

    /**
     * Returns the characters that would complete what a block begins; empty if it begins nothing of this kind.
     *
     * @param path the blocks around a placeholder, from the outermost to the innermost
     * @param at the placeholder's position, 0-based
     */
    static String completing(List<Block> path, int at, MarkdownDocument document) {
        int start = path.get(path.size() - 1).range().start();
        String before = document.source().slice(new TextRange(start, at)).stripLeading();
        if (before.isEmpty() || TITLE.indexOf(before.charAt(0)) >= 0) {
            return isAfterLinkDefinition(path, document) ? TITLE : "";
        }
        String content = before.substring(LineStartEscaper.contentStart(before));
        return content.startsWith("<") ? "" : completing(content);
    }

    /** Returns the characters that would complete what a text begins; empty if it begins nothing of this kind. */
    static String completing(String text) {
        if (text.startsWith("<")) {
            return LABEL;
        }
        if (!text.startsWith("[")) {
            return "";
        }
        int end = LineStartEscaper.labelEnd(text);
        if (end == LineStartEscaper.NONE) {
            return LABEL;
        }
        return text.startsWith("]:", end) ? TITLE + "<>" : "";
    }

    /** Returns whether a block begins on the line after a link definition, where the definition's title may be. */
    private static boolean isAfterLinkDefinition(List<Block> path, MarkdownDocument document) {
        Block block = path.get(path.size() - 1);
        List<Block> siblings =
                path.size() == 1 ? document.blocks() : path.get(path.size() - 2).children();
        int index = siblings.indexOf(block);
        return index > 0
                && siblings.get(index - 1) instanceof Block.LinkDefinition definition
                && document.source().lineAt(definition.range().end()) + 1
                        == document.source().lineAt(block.range().start());
    }
}
