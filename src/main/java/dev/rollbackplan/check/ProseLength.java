package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;

/**
 * How much there is to read in a block, code and addresses not counted.
 *
 * @param words its words
 * @param characters its characters, each stretch of space as one
 */
record ProseLength(int words, int characters) {

    static ProseLength of(Block block) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : block.inlines()) {
            switch (inline.kind()) {
                case TEXT -> text.append(inline.text());
                case CODE, BREAK -> text.append(' ');
                case HTML, IMAGE -> {}
            }
        }
        int words = 0;
        int characters = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                String token = text.substring(start, i);
                if (!token.isEmpty() && !token.contains("://")) {
                    words += token.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
                    characters += (characters == 0 ? 0 : 1) + token.codePointCount(0, token.length());
                }
                start = i + 1;
            }
        }
        return new ProseLength(words, characters);
    }
}
