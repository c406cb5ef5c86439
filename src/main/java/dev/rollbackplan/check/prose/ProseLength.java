package dev.rollbackplan.check.prose;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;

/**
 * The length of the prose in a block, without code and addresses.
 *
 * @param words the number of words
 * @param characters the number of code points; each run of white space between words counts as one
 */
public record ProseLength(int words, int characters) {

    /** Returns the length of the prose in a block, without the blocks in it. */
    public static ProseLength of(Block block) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : block.inlines()) {
            switch (inline.kind()) {
                case TEXT -> text.append(inline.text());
                case CODE, BREAK -> text.append(' ');
                case HTML, IMAGE -> {}
            }
        }
        return of(text.toString());
    }

    private static ProseLength of(String text) {
        char[] chars = text.toCharArray();
        int words = 0;
        int characters = 0;
        int start = 0;
        boolean hasLetter = false;
        boolean address = false;
        for (int i = 0; i <= chars.length; i++) {
            if (i < chars.length && chars[i] != ' ' && !Character.isWhitespace(chars[i])) {
                hasLetter = hasLetter || Character.isLetterOrDigit(text.codePointAt(i));
                address = address || (chars[i] == ':' && text.startsWith("://", i));
                continue;
            }
            if (i > start && !address) {
                words += hasLetter ? 1 : 0;
                characters += (characters == 0 ? 0 : 1) + text.codePointCount(start, i);
            }
            start = i + 1;
            hasLetter = false;
            address = false;
        }
        return new ProseLength(words, characters);
    }
}
