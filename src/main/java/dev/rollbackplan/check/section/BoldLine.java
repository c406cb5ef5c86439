package dev.rollbackplan.check.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/**
 * A paragraph of one line that is all strong emphasis, such as "**Rollback Steps**".
 *
 * @param text its text as a reader sees it
 * @param range its range in the source
 */
public record BoldLine(String text, TextRange range) {

    /** Maximum length of a bold line that is used as a heading, in code points. A longer one is an emphasized sentence. */
    private static final int LONGEST_HEADING = 80;

    /** Characters at the end of a sentence or an introduction, Chinese ones included. A heading ends with none of them. */
    private static final String SENTENCE_ENDS = ".,;:!?\u2026\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F";

    /** Returns a block as a bold line; empty if it is none. */
    public static Optional<BoldLine> of(Block block) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.lines().size() != 1) {
            return Optional.empty();
        }
        boolean strong = false;
        for (Inline inline : paragraph.inlines()) {
            boolean isText = inline.kind() == Inline.Kind.TEXT || inline.kind() == Inline.Kind.CODE;
            boolean isTitle = isText && inline.strong() && !inline.link();
            if (!isTitle && (inline.kind() != Inline.Kind.TEXT || SectionTitle.hasLetterOrDigit(inline.text()))) {
                return Optional.empty();
            }
            strong |= inline.strong();
        }
        return strong ? Optional.of(new BoldLine(SectionTitle.shown(block), block.range())) : Optional.empty();
    }

    /** Returns whether it reads like a heading: neither a sentence nor an introduction nor a fact such as "Status: draft". */
    boolean readsLikeHeading() {
        boolean isSentence = text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !isSentence
                && text.codePointCount(0, text.length()) <= LONGEST_HEADING
                && !SectionTitle.of(text).text().contains(": ");
    }

    /** Returns whether a block can come after a heading. A bold line before a picture is not a heading, but a caption. */
    static boolean canFollowHeading(Block block) {
        return block instanceof Block.ItemList
                || block instanceof Block.CodeBlock
                || block instanceof Block.Table
                || block instanceof Block.Quote
                || (block instanceof Block.Paragraph
                        && of(block).isEmpty()
                        && !SectionTitle.shown(block).isEmpty());
    }
}
