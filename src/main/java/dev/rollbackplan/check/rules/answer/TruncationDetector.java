package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Detects output that was truncated inside its last block. */
final class TruncationDetector {

    /**
     * Words after which something must follow. Other function words may end a sentence: "log in", "as before", "start
     * over", "do not page us".
     */
    private static final Set<String> JOINING = Set.of(
            "a", "an", "and", "are", "as", "at", "because", "but", "by", "for", "from", "if", "into", "is", "of", "or",
            "our", "than", "that", "the", "their", "these", "this", "to", "until", "when", "which", "while", "will",
            "with", "your");

    /** Maximum length of a notice, in UTF-16 units. */
    private static final int LONGEST_NOTICE = 120;

    /** Maximum length of a word that is looked up, in UTF-16 units. */
    private static final int LONGEST_WORD = 20;

    /** A line that states that the answer is not complete, often in brackets or emphasis. */
    private static final Pattern NOTICE = Pattern.compile("(?is)[\\[(<*_\u2026.\\s]*(?:(?:the |this )?"
            + "(?:response|output|answer|message|reply|generation|content|text)\\b[^.]{0,40}\\b(?:truncated|cut off|cut short|limit)"
            + "|truncated|to be continued|continued in|(?:length|token|character|context) limit|max(?:imum)?[ _](?:tokens|length))"
            + "\\b.{0,60}");

    /** Characters after which something must follow. */
    private static final String EXPECTING = ",:-\u2013\u2014";

    /** The line that ends a container in the Markdown of several site generators. */
    private static final String CONTAINER_END = ":::";

    /** Characters that end a sentence or code. A text that ends with one of them has a typing error in it. */
    private static final String ENDS = ".!?`";

    /** A question word with a preposition at the end of its clause: "what each cluster is for". */
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)\\b(?:what|who|whom|where|which|how)\\b[^.,;:]*\\b(?:at|by|for|from|is|are|of|to|with)$");

    private final Plan subject;

    TruncationDetector(Plan subject) {
        this.subject = subject;
    }

    /** Returns whether the text of a block is only a notice such as "[Response truncated due to length]". */
    static boolean isNotice(Block block) {
        String text = block.text().strip();
        return block instanceof Block.Paragraph
                && text.length() <= LONGEST_NOTICE
                && NOTICE.matcher(text).matches();
    }

    /** Returns whether the last of some blocks ends in the middle of a sentence, whatever comes before it. */
    boolean isCutInSentence(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        if (last instanceof Block.Quote) {
            return false;
        }
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        if (last instanceof Block.Item) {
            return true;
        }
        if (last instanceof Block.Table table) {
            return isCut(table);
        }
        String text = last instanceof Block.Paragraph
                ? subject.source().slice(last.range()).stripTrailing()
                : "";
        return !text.isEmpty()
                && ((EXPECTING.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith(CONTAINER_END))
                        || (ENDS.indexOf(text.charAt(text.length() - 1)) < 0 && isLeftOpen(literalText(last)))
                        || (subject.words().isEnglish() && endsInPhrase(text)));
    }

    /** Returns whether a text ends with a joining word in lower case, except in a question such as "what it is for". */
    private static boolean endsInPhrase(String text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) >= 'a' && text.charAt(start - 1) <= 'z') {
            start--;
        }
        boolean isWord = start > 0 && Character.isWhitespace(text.charAt(start - 1));
        return isWord && endsJoining(text) && !QUESTION.matcher(text).find();
    }

    /** Returns whether the last of some blocks is cut off. */
    boolean isCut(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        if (last instanceof Block.Heading) {
            return true;
        }
        if (last instanceof Block.ItemList list) {
            return isCutItem(list);
        }
        if (last instanceof Block.Table table) {
            return isCut(table);
        }
        return last instanceof Block.Paragraph && isCut(last);
    }

    /** Returns whether the last of some blocks is a list that ends with a letter or digit. */
    boolean endsWithoutPunctuation(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        return blocks.get(blocks.size() - 1) instanceof Block.ItemList
                && last instanceof Block.Paragraph
                && !hasPunctuationAtEnd(last);
    }

    private boolean isCutItem(Block.ItemList list) {
        List<Block> items = list.children();
        List<Block> parts = items.get(items.size() - 1).children();
        if (parts.isEmpty()) {
            return true;
        }
        Block last = parts.get(parts.size() - 1);
        boolean othersHaveStop =
                items.size() > 2 && items.subList(0, items.size() - 1).stream().allMatch(item -> endsWith(item, '.'));
        return isCut(parts) || (othersHaveStop && last instanceof Block.Paragraph && !hasPunctuationAtEnd(last));
    }

    private boolean endsWith(Block item, char end) {
        String text = subject.source().slice(item.range()).stripTrailing();
        return !text.isEmpty() && text.charAt(text.length() - 1) == end;
    }

    private boolean hasPunctuationAtEnd(Block paragraph) {
        String text = subject.source().slice(paragraph.range()).stripTrailing();
        return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Returns whether the last row lacks a bar that the first one has. */
    private boolean isCut(Block.Table table) {
        Block.Row first = table.rows().get(0);
        Block.Row last = table.rows().get(table.rows().size() - 1);
        String head = subject.source().slice(first.range()).stripTrailing();
        String end = subject.source().slice(last.range()).stripTrailing();
        return head.endsWith("|") && (!end.endsWith("|") || bars(end) < bars(head));
    }

    private static int bars(String row) {
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            bars += row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\') ? 1 : 0;
        }
        return bars;
    }

    private boolean isCut(Block paragraph) {
        String text = subject.source().slice(paragraph.range()).stripTrailing();
        if (text.isEmpty()) {
            return false;
        }
        char end = text.charAt(text.length() - 1);
        return end == ',' || end == ':' || endsJoining(text) || isLeftOpen(literalText(paragraph));
    }

    /**
     * Returns the text of a paragraph as it is in the source, without code spans and escaped characters. Marks that are
     * still in it have no counterpart: those of closed code spans, closed emphasis and links are no text.
     */
    private String literalText(Block paragraph) {
        StringBuilder literal = new StringBuilder();
        for (Inline inline : paragraph.inlines()) {
            String source = inline.kind() == Inline.Kind.TEXT ? subject.source().slice(inline.range()) : " ";
            for (int i = 0; i < source.length(); i++) {
                if (source.charAt(i) == '\\') {
                    i++;
                } else {
                    literal.append(source.charAt(i));
                }
            }
        }
        return literal.toString();
    }

    /** Returns whether a code span, a bracket, strong emphasis or a quotation is opened in a text and not closed. */
    private static boolean isLeftOpen(String text) {
        return text.indexOf('`') >= 0
                || isLeftOpen(text, '(', ')')
                || isLeftOpen(text, '[', ']')
                || isLastAnOpening(text, "**")
                || isLastAnOpening(text, "\"");
    }

    private static boolean isLeftOpen(String text, char opening, char closing) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == opening ? depth + 1 : c == closing ? Math.max(0, depth - 1) : depth;
        }
        return depth > 0;
    }

    /** Returns whether the last one of some marks is before a letter or digit, and not after one. */
    private static boolean isLastAnOpening(String text, String mark) {
        int at = text.lastIndexOf(mark);
        int after = at + mark.length();
        return at >= 0
                && after < text.length()
                && Character.isLetterOrDigit(text.charAt(after))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean endsJoining(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && text.length() - start < LONGEST_WORD) {
            start--;
        }
        return JOINING.contains(text.substring(start).toLowerCase(Locale.ROOT));
    }
}
