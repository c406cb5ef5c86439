package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document says elsewhere: its words of code, and its language. Reads it when it is first asked. */
public final class DocumentFacts {

    /** Longer code is no word. */
    private static final int LONGEST_WORD = 80;

    private final MarkdownDocument document;
    private final Set<String> code = new HashSet<>();
    private final EnglishDetector language = new EnglishDetector();
    private boolean read;

    public DocumentFacts(MarkdownDocument document) {
        this.document = document;
    }

    /** Whether a word stands somewhere as a whole code span, letter for letter. */
    public boolean isCode(String word) {
        read();
        return code.contains(word);
    }

    /** Whether the prose is English; too little prose counts as such. */
    public boolean isEnglish() {
        read();
        return language.isEnglish();
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        Deque<List<Block>> open = new ArrayDeque<>();
        open.push(document.blocks());
        while (!open.isEmpty()) {
            for (Block block : open.pop()) {
                read(block);
                if (!block.children().isEmpty()) {
                    open.push(block.children());
                }
            }
        }
    }

    private void read(Block block) {
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.CODE && inline.text().length() <= LONGEST_WORD) {
                code.add(inline.text());
            } else if (inline.kind() == Inline.Kind.TEXT && !(block instanceof Block.Heading)) {
                language.read(inline.text());
            }
        }
    }
}
