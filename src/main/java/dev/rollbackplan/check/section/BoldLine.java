package dev.rollbackplan.check.section;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/**
 * A paragraph of one line that is nothing but strong emphasis.
 *
 * @param text what a reader sees
 * @param range where it stands
 */
public record BoldLine(String text, TextRange range) {

    /** Longer ones are emphasized sentences. */
    private static final int LONGEST_HEADING = 80;

    /** What stands at the end of a sentence, or of what only leads in; a heading ends with none of it. */
    private static final String SENTENCE_ENDS = ".,;:!?\u2026\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F";

    public static Optional<BoldLine> of(Block block) {
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.lines().size() != 1) {
            return Optional.empty();
        }
        boolean strong = false;
        for (Inline inline : paragraph.inlines()) {
            boolean isText = inline.kind() == Inline.Kind.TEXT || inline.kind() == Inline.Kind.CODE;
            boolean title = isText && inline.strong() && !inline.link();
            if (!title && (inline.kind() != Inline.Kind.TEXT || SectionTitle.hasLetterOrDigit(inline.text()))) {
                return Optional.empty();
            }
            strong |= inline.strong();
        }
        return strong ? Optional.of(new BoldLine(SectionTitle.shown(block), block.range())) : Optional.empty();
    }

    /** Whether it reads like a heading: no sentence, no lead-in, no "Status: draft". */
    boolean readsLikeHeading() {
        boolean isSentence = text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !isSentence
                && text.codePointCount(0, text.length()) <= LONGEST_HEADING
                && !SectionTitle.of(text).text().contains(": ");
    }

    /** Whether a block is what a heading would stand above; what stands above a picture is its caption. */
    static boolean isHeadedBy(Block block) {
        return block instanceof Block.ItemList
                || block instanceof Block.CodeBlock
                || block instanceof Block.Table
                || block instanceof Block.Quote
                || (block instanceof Block.Paragraph
                        && of(block).isEmpty()
                        && !SectionTitle.shown(block).isEmpty());
    }
}
