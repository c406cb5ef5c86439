package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.prose.WordTokenizer.Word;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.Backticks;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds code in the prose of a document that is not marked as code. */
public final class BareCodeScanner {

    /** Characters that no ordinary word contains, but code may. */
    private static final String CODE_CHARACTERS = "_/.:$\\=~*@()[";

    private final SourceText source;
    private final List<CodeToken> tokens = new ArrayList<>();

    private BareCodeScanner(SourceText source) {
        this.source = source;
    }

    /** Returns the tokens in the order of the source; no two overlap. Headings, bold lines and block quotes have none. */
    public static List<CodeToken> read(MarkdownDocument document) {
        BareCodeScanner scanner = new BareCodeScanner(document.source());
        scanner.scan(document.blocks(), true);
        return List.copyOf(scanner.tokens);
    }

    /** Returns the tokens in the inlines of any block of a text, in the order of the source; no two overlap. */
    public static List<CodeToken> read(SourceText source, List<Inline> inlines) {
        BareCodeScanner scanner = new BareCodeScanner(source);
        scanner.scanText(inlines, false);
        return List.copyOf(scanner.tokens);
    }

    private void scan(List<Block> blocks, boolean top) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!(top && servesAsHeading(paragraph))) {
                    scanText(paragraph.inlines(), false);
                }
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    for (Block.Cell cell : row.cells()) {
                        scanText(cell.inlines(), true);
                    }
                }
            } else if (!(block instanceof Block.Quote)) {
                scan(block.children(), false);
            }
        }
    }

    /** Returns whether a paragraph is all in bold. */
    private static boolean servesAsHeading(Block.Paragraph paragraph) {
        for (Inline inline : paragraph.inlines()) {
            if (!inline.strong()) {
                return false;
            }
        }
        return true;
    }

    private void scanText(List<Inline> inlines, boolean cell) {
        InlineText prose = InlineTextBuilder.read(source.text(), inlines, cell);
        // An unpaired backtick: it is unknown what was meant as code, and another backtick could pair with this one.
        if (prose.text().indexOf('`') >= 0) {
            return;
        }
        WordTokenizer words = new WordTokenizer(prose);
        CommandTokenizer arguments = new CommandTokenizer(prose, words);
        int lastDash = lastClosingDash(prose.text());
        String before = "";
        int position = 0;
        while (position < prose.length()) {
            Word word = words.next(position);
            position = Math.max(word.whole().end(), position + 1);
            String text = word.text(prose);
            if (text.length() > 1) {
                Optional<Integer> commandEnd =
                        CommandParser.parse(arguments, text, word.core().end(), before);
                if (commandEnd.isPresent()) {
                    position = Math.max(position, commandEnd.get());
                    add(CodeToken.Kind.COMMAND, new TextRange(word.core().start(), commandEnd.get()), prose);
                } else {
                    Optional<CodeToken.Kind> kind = kind(word, text, prose, before);
                    boolean isDash = word.whole().start() <= lastDash;
                    if (kind.isPresent() && !(isDash && kind.get() == CodeToken.Kind.FLAG)) {
                        add(kind.get(), word.core(), prose);
                    }
                }
            }
            before = text;
        }
    }

    /** Returns the offset of the last dash that closes an aside, as in "it is --maybe slow-- safe"; -1 if there is none. */
    private static int lastClosingDash(String text) {
        int at = text.lastIndexOf("--");
        while (at >= 0 && !(isLetter(text, at - 1) && !isLetter(text, at + 2))) {
            at = text.lastIndexOf("--", at - 1);
        }
        return at;
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static Optional<CodeToken.Kind> kind(Word word, String text, InlineText prose, String before) {
        if (!mayBeCode(text)
                || text.indexOf(InlineText.MARK) >= 0
                || text.contains("://")
                || isEmojiOrFormula(word, prose)) {
            return Optional.empty();
        }
        if (IdentifierShape.isFlag(text)) {
            return Optional.of(CodeToken.Kind.FLAG);
        }
        int start = word.core().start();
        int end = word.core().end();
        int second = text.indexOf('/', 1);
        boolean single = text.startsWith("/") && (second < 0 || second == text.length() - 1);
        // "5 /min", or "and/or" in a script without spaces
        boolean notPath = single && (WordTokenizer.isNumber(before) || Character.isLetter(prose.at(start - 1)));
        boolean elided = text.endsWith("/") && prose.at(end) == '.' && prose.at(end + 1) == '.';
        if (!notPath && !elided && PathShape.matches(text)) {
            return Optional.of(CodeToken.Kind.PATH);
        }
        return IdentifierShape.matches(text) ? Optional.of(CodeToken.Kind.IDENTIFIER) : Optional.empty();
    }

    /** Returns whether a word has a character that most words lack. It saves the patterns for most words of a plan. */
    private static boolean mayBeCode(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isLowerCase = c >= 'a' && c <= 'z';
            if (!isLowerCase
                    && ((c >= '0' && c <= '9') || (i > 0 && c >= 'A' && c <= 'Z') || CODE_CHARACTERS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return word.startsWith("--");
    }

    /** Returns whether a word is an emoji such as {@code :rocket:}, or ends with the dollar sign of a formula. */
    private static boolean isEmojiOrFormula(Word word, InlineText prose) {
        int start = word.core().start();
        int end = word.core().end();
        boolean emoji = start > word.whole().start() && prose.at(start - 1) == ':' && prose.at(end) == ':';
        return emoji || prose.at(end - 1) == '$';
    }

    private void add(CodeToken.Kind kind, TextRange range, InlineText prose) {
        String text = prose.text().substring(range.start(), range.end()).replace(InlineText.CONTINUATION, ' ');
        String code = prose.isCell() ? text.replace("|", "\\|") : text;
        TextRange place = prose.range(range.start(), range.end());
        tokens.add(new CodeToken(kind, text, place, Backticks.span(code, 1)));
    }
}
