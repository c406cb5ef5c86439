package dev.rollbackplan.check.prose;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.BitSet;

/** Counts the words in the prose of a block, without code, addresses and the blocks inside it. */
public final class ProseWords {

    private ProseWords() {}

    /** Returns the number of words in a block. */
    public static int count(Block block) {
        return count(text(block));
    }

    /** Returns the number of words in a block that are not in double quotation marks, as a message to be sent is. */
    public static int countUnquoted(Block block) {
        StringBuilder text = text(block);
        BitSet quoted = QuotedRanges.quotations(text.toString());
        for (int i = quoted.nextSetBit(0); i >= 0; i = quoted.nextSetBit(i + 1)) {
            text.setCharAt(i, ' ');
        }
        return count(text);
    }

    private static StringBuilder text(Block block) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : block.inlines()) {
            switch (inline.kind()) {
                case TEXT -> text.append(inline.text());
                case CODE, BREAK -> text.append(' ');
                case HTML, IMAGE -> {}
            }
        }
        return text;
    }

    private static int count(StringBuilder text) {
        int words = 0;
        boolean hasLetter = false;
        boolean isAddress = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                hasLetter |= Character.isLetterOrDigit(Character.codePointAt(text, i));
                isAddress |= isAddressAt(text, i);
                continue;
            }
            words += hasLetter && !isAddress ? 1 : 0;
            hasLetter = false;
            isAddress = false;
        }
        return words;
    }

    private static boolean isAddressAt(StringBuilder text, int index) {
        return text.charAt(index) == ':'
                && index + 3 <= text.length()
                && text.substring(index, index + 3).equals("://");
    }
}
