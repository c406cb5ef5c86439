package dev.rollbackplan.check.prose;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;

/**
 * How much there is to read in a block, code and addresses not counted.
 *
 * @param words its words
 * @param characters its characters, each stretch of space as one
 */
public record ProseLength(int words, int characters) {

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
        boolean said = false;
        boolean address = false;
        for (int i = 0; i <= chars.length; i++) {
            if (i < chars.length && chars[i] != ' ' && !Character.isWhitespace(chars[i])) {
                said = said || Character.isLetterOrDigit(text.codePointAt(i));
                address = address || (chars[i] == ':' && text.startsWith("://", i));
                continue;
            }
            if (i > start && !address) {
                words += said ? 1 : 0;
                characters += (characters == 0 ? 0 : 1) + text.codePointCount(start, i);
            }
            start = i + 1;
            said = false;
            address = false;
        }
        return new ProseLength(words, characters);
    }
}
