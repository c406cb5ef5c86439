package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.prose.InlineText;
import dev.rollbackplan.check.prose.InlineTextBuilder;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The sentences of a paragraph that may be a model's chat. */
final class ChatParagraph {

    /** Maximum length of a paragraph that can be removed, in UTF-16 units. */
    private static final int LONGEST = 600;

    private static final String SENTENCE_ENDS = ".!?\u2026";

    private final InlineText text;
    private final List<TextRange> sentences;

    private ChatParagraph(InlineText text) {
        this.text = text;
        this.sentences = sentences(text.text());
    }

    /** Reads a paragraph. */
    static ChatParagraph of(Block.Paragraph paragraph, String source) {
        return new ChatParagraph(InlineTextBuilder.read(source, paragraph.inlines(), false));
    }

    /** Returns whether every sentence is known chat: nothing is lost without the paragraph. */
    boolean isOnlyChat() {
        return text.text().length() <= LONGEST
                && !sentences.isEmpty()
                && sentences.stream().allMatch(sentence -> ChatPhrases.isOnlyChat(shown(sentence)));
    }

    /** Returns the places of the sentences that introduce an answer; adjacent ones are one place. */
    List<TextRange> introductions() {
        return places((sentence, isFirst) -> ChatPhrases.opens(shown(sentence), isFirst, sentence.start()));
    }

    /** Returns the places of the sentences that offer something to the reader; adjacent ones are one place. */
    List<TextRange> offers() {
        return text.text().length() > LONGEST
                ? List.of()
                : places((sentence, isFirst) -> ChatPhrases.closes(shown(sentence)));
    }

    private List<TextRange> places(BiPredicate<TextRange, Boolean> isChat) {
        List<TextRange> places = new ArrayList<>();
        boolean isFirst = true;
        boolean joins = false;
        for (TextRange sentence : sentences) {
            boolean chat = isChat.test(sentence, isFirst);
            if (chat) {
                TextRange place = text.range(sentence.start(), sentence.end());
                if (joins) {
                    int start = places.remove(places.size() - 1).start();
                    place = new TextRange(start, place.end());
                }
                places.add(place);
            }
            isFirst &= chat;
            joins = chat;
        }
        return places;
    }

    private String shown(TextRange sentence) {
        return text.text().substring(sentence.start(), sentence.end()).replace(String.valueOf(InlineText.MARK), "");
    }

    /** Returns the sentences, without white space around them. A full stop before a letter or digit ends none. */
    private static List<TextRange> sentences(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length()
                    || (i > 0
                            && Character.isWhitespace(text.charAt(i))
                            && SENTENCE_ENDS.indexOf(lastCharacter(text, i)) >= 0);
            if (ends) {
                int from = start;
                int to = i;
                while (from < to && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (to > from) {
                    sentences.add(new TextRange(from, to));
                }
                start = i;
            }
        }
        return sentences;
    }

    /** Returns the last character before an offset that is no delimiter of emphasis. */
    private static char lastCharacter(String text, int offset) {
        int at = offset - 1;
        while (at > 0 && text.charAt(at) == InlineText.MARK) {
            at--;
        }
        return text.charAt(at);
    }
}
