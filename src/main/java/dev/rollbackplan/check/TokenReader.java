package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.text.Backticks;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the code that stands in a document's prose. */
final class TokenReader {

    private final SourceText source;
    private final ProseTokens tokens = new ProseTokens();

    private TokenReader(SourceText source) {
        this.source = source;
    }

    static ProseTokens read(Outline outline) {
        TokenReader reader = new TokenReader(outline.source());
        reader.blocks(outline.blocks(), true);
        return reader.tokens;
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
        Prose prose = ProseReader.read(source.text(), inlines, cell);
        // A backtick that is left over: what was meant to be code there is not to be told, nor to be marked safely.
        if (prose.text().indexOf('`') >= 0) {
            return;
        }
        WordReader words = new WordReader(prose);
        CommandLexer lexer = new CommandLexer(prose, words);
        CommandReader commands = new CommandReader(lexer);
        String before = "";
        int position = 0;
        while (position < prose.length()) {
            Word word = words.next(position);
            position = Math.max(word.end(), position + 1);
            String text = word.text(prose);
            if (text.length() > 1) {
                Range range = new Range(word.from(), word.to());
                Optional<Range> command = commands.at(range, before);
                if (command.isPresent()) {
                    add(TokenKind.COMMAND, command.get(), prose);
                    position = Math.max(position, command.get().end());
                } else {
                    add(kind(word, text, prose, before), range, prose);
                }
            }
            before = text;
        }
    }

    private static TokenKind kind(Word word, String text, Prose prose, String before) {
        if (!CodeMarks.anyIn(text)
                || text.indexOf(Prose.MARK) >= 0
                || text.contains("://")
                || isPlaceholder(word, prose)) {
            return TokenKind.NONE;
        }
        if (FlagShape.matches(text)) {
            return TokenKind.FLAG;
        }
        int second = text.indexOf('/', 1);
        boolean single = text.startsWith("/") && (second < 0 || second == text.length() - 1);
        // "5 /min"; between words of a script without spaces a slash is that of "and/or".
        boolean rate = single && (isNumber(before) || Character.isLetter(prose.at(word.from() - 1)));
        boolean elided = text.endsWith("/") && prose.at(word.to()) == '.' && prose.at(word.to() + 1) == '.';
        if (!rate && !elided && PathShape.matches(text)) {
            return TokenKind.PATH;
        }
        return IdentifierShape.matches(text) ? TokenKind.IDENTIFIER : TokenKind.NONE;
    }

    /** Whether a word's marks say that it is something else, such as {@code :name:}, {@code @name}, {@code ~name}. */
    private static boolean isPlaceholder(Word word, Prose prose) {
        boolean emoji = prose.at(word.from() - 1) == ':' && word.from() > word.start() && prose.at(word.to()) == ':';
        return emoji || prose.at(word.to() - 1) == '$';
    }

    /** Whether a word is digits, grouped and with a fraction or not. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    private void add(TokenKind kind, Range range, Prose prose) {
        if (kind == TokenKind.NONE) {
            return;
        }
        String text = prose.text().substring(range.start(), range.end()).replace(Prose.CONTINUATION, ' ');
        String code = prose.isCell() ? text.replace("|", "\\|") : text;
        Range place = prose.range(range.start(), range.end());
        tokens.add(kind, new Token(text, place, Backticks.span(code, 1)));
    }
}
