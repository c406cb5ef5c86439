package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.Outline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a document says elsewhere: its words of code, and its language. Reads it when it is first asked. */
final class DocumentWords {

    /** Longer code is no word. */
    private static final int LONGEST_WORD = 80;

    private static final int LONGEST_FUNCTION_WORD = 6;

    /** So many words tell the language. */
    private static final int ENOUGH = 2_000;

    private static final Set<String> ENGLISH = WordSet.of("""
            and are be been before by can for from has have how if is it its must not of should that the their
            then there these they this to when where which with you your
            """);

    /** Common ones of other languages that are no words of English: Germanic, Romance, Nordic, Slavic and more. */
    private static final Set<String> FOREIGN = WordSet.of("""
            aan auf aus bei bij das dem der des deze dit ein eine een einen einer eines het ist mit nach naar
            nicht niet oder ook sich sind und voor vom von wenn werden wird wordt zijn zum zur
            au aux avec che como con cu da dans del della di dos du el em es est et gli il la las le les los lui
            nel ou para pas pe pentru por pour que qui se sont sono sur uma un una une
            att av det ei eller en er ett ikke inte ja med och og som til
            adalah az bir bu dan dari dengan egy hogy ile jest lub na nem nie od pada ve veya yang ze untuk
            """);

    private final Outline outline;
    private final Set<String> code = new HashSet<>();
    private boolean read;
    private int english;
    private int foreign;

    DocumentWords(Outline outline) {
        this.outline = outline;
    }

    /** Whether a word stands somewhere as a whole code span, letter for letter. */
    boolean isCode(String word) {
        read();
        return code.contains(word);
    }

    /**
     * Whether the prose is English: it has at least as many English function words as there are function words of
     * other languages and words with letters that English lacks. Too little prose counts as English.
     */
    boolean isEnglish() {
        read();
        return english >= foreign;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        Deque<List<Block>> open = new ArrayDeque<>();
        open.push(outline.blocks());
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
                count(inline.text());
            }
        }
    }

    private void count(String text) {
        char[] chars = text.toCharArray();
        int start = 0;
        boolean ascii = true;
        for (int i = 0; i <= chars.length && english + foreign < ENOUGH; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (Character.isLetter(c)) {
                ascii &= c < 128;
            } else {
                if (i > start && (i - start <= LONGEST_FUNCTION_WORD || !ascii)) {
                    count(text.substring(start, i), ascii);
                }
                start = i + 1;
                ascii = true;
            }
        }
    }

    private void count(String word, boolean ascii) {
        String lower = word.length() > LONGEST_FUNCTION_WORD ? "" : word.toLowerCase(Locale.ROOT);
        if (!ascii || FOREIGN.contains(lower)) {
            foreign++;
        } else if (ENGLISH.contains(lower)) {
            english++;
        }
    }
}
