package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.HashSet;
import java.util.Set;

/** The code spans and the language of a document. */
public final class DocumentFacts {

    /** Maximum length of a code span that may be a word, in UTF-16 units. */
    private static final int LONGEST_WORD = 80;

    private final Set<String> codeSpans = new HashSet<>();
    private final EnglishDetector language = new EnglishDetector();

    /** Reads all blocks of a document. */
    public DocumentFacts(MarkdownDocument document) {
        for (Block block : document.all()) {
            read(block);
        }
    }

    /** Returns whether a word is a whole code span somewhere in the document. Case matters. */
    public boolean isCode(String word) {
        return codeSpans.contains(word);
    }

    /** Returns whether the prose, without headings, is English. Too little prose counts as English. */
    public boolean isEnglish() {
        return language.isEnglish();
    }

    private void read(Block block) {
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.CODE && inline.text().length() <= LONGEST_WORD) {
                codeSpans.add(inline.text());
            } else if (inline.kind() == Inline.Kind.TEXT && !(block instanceof Block.Heading)) {
                language.read(inline.text());
            }
        }
    }
}
