package dev.rollbackplan.check.prose;

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

    private final SourceText source;
    private final List<CodeToken> tokens = new ArrayList<>();

    private BareCodeScanner(SourceText source) {
        this.source = source;
    }

    /** Returns the tokens in the order of the source. No two overlap. */
    public static List<CodeToken> read(MarkdownDocument document) {
        BareCodeScanner reader = new BareCodeScanner(document.source());
        reader.blocks(document.blocks(), true);
        return List.copyOf(reader.tokens);
    }

    private void blocks(List<Block> blocks, boolean top) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!(top && servesAsHeading(paragraph))) {
                    prose(paragraph.inlines(), false);
                }
            } else if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    row.cells().forEach(cell -> prose(cell.inlines(), true));
                }
            } else if (!(block instanceof Block.Quote)) {
                blocks(block.children(), false);
            }
        }
    }

    /** Whether a paragraph is only strong emphasis: what such a one holds is a heading's. */
    private static boolean servesAsHeading(Block.Paragraph paragraph) {
        for (Inline inline : paragraph.inlines()) {
            if (!inline.strong()) {
                return false;
            }
        }
        return true;
    }

    private void prose(List<Inline> inlines, boolean cell) {
        InlineText prose = InlineTextBuilder.read(source.text(), inlines, cell);
        // A backtick that is left over: what was meant to be code there is not to be told, nor to be marked safely.
        if (prose.text().indexOf('`') >= 0) {
            return;
        }
        WordTokenizer words = new WordTokenizer(prose);
        CommandTokenizer lexer = new CommandTokenizer(prose, words);
        CommandParser commands = new CommandParser(lexer);
        String before = "";
        int position = 0;
        while (position < prose.length()) {
            Word word = words.next(position);
            position = Math.max(word.end(), position + 1);
            String text = word.text(prose);
            if (text.length() > 1) {
                TextRange range = new TextRange(word.from(), word.to());
                Optional<TextRange> command = commands.at(range, before);
                if (command.isPresent()) {
                    add(CodeToken.Kind.COMMAND, command.get(), prose);
                    position = Math.max(position, command.get().end());
                } else {
                    kind(word, text, prose, before).ifPresent(kind -> add(kind, range, prose));
                }
            }
            before = text;
        }
    }

    private static Optional<CodeToken.Kind> kind(Word word, String text, InlineText prose, String before) {
        if (!CodeMarks.anyIn(text)
                || text.indexOf(InlineText.MARK) >= 0
                || text.contains("://")
                || isPlaceholder(word, prose)) {
            return Optional.empty();
        }
        if (FlagShape.matches(text)) {
            return Optional.of(CodeToken.Kind.FLAG);
        }
        int second = text.indexOf('/', 1);
        boolean single = text.startsWith("/") && (second < 0 || second == text.length() - 1);
        // "5 /min"; between words of a script without spaces a slash is that of "and/or".
        boolean rate = single && (isNumber(before) || Character.isLetter(prose.at(word.from() - 1)));
        boolean elided = text.endsWith("/") && prose.at(word.to()) == '.' && prose.at(word.to() + 1) == '.';
        if (!rate && !elided && PathShape.matches(text)) {
            return Optional.of(CodeToken.Kind.PATH);
        }
        return IdentifierShape.matches(text) ? Optional.of(CodeToken.Kind.IDENTIFIER) : Optional.empty();
    }

    /** Whether a word's marks say that it is something else, such as {@code :name:}, {@code @name}, {@code ~name}. */
    private static boolean isPlaceholder(Word word, InlineText prose) {
        boolean emoji = prose.at(word.from() - 1) == ':' && word.from() > word.start() && prose.at(word.to()) == ':';
        return emoji || prose.at(word.to() - 1) == '$';
    }

    /** Whether a word is digits, grouped and with a fraction or not. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    private void add(CodeToken.Kind kind, TextRange range, InlineText prose) {
        String text = prose.text().substring(range.start(), range.end()).replace(InlineText.CONTINUATION, ' ');
        String code = prose.isCell() ? text.replace("|", "\\|") : text;
        TextRange place = prose.range(range.start(), range.end());
        tokens.add(new CodeToken(kind, text, place, Backticks.span(code, 1)));
    }
}
