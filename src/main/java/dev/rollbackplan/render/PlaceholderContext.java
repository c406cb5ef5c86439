package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Footnote;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text and blocks around a placeholder, as far as they decide how its value is written. Ranges are in the template's text.
 *
 * @param kind the kind of the innermost block around it
 * @param line its line, or the first line of the code span around it, without the markers of the blocks around it
 * @param codeSpan the code span around it, delimiters included
 * @param codeLines the lines of the code span, without the markers of the blocks around them
 * @param completing the characters that would complete what its block begins before it: a link label or a link definition
 * @param fencePossible whether a fenced block can replace it and split its paragraph
 * @param fence the fence of the code block around it, such as three backticks; empty outside a fenced code block
 */
record PlaceholderContext(
        Kind kind,
        TextRange line,
        Optional<TextRange> codeSpan,
        List<TextRange> codeLines,
        String completing,
        boolean fencePossible,
        String fence) {

    /** The blocks that need different escapes. */
    enum Kind {
        TEXT,
        /** A paragraph before or around a table's delimiter row: with another number of cells, it begins or ends a table. */
        TEXT_AT_DELIMITER_ROW,
        ATX_HEADING,
        TABLE,
        CODE,
        INFO_STRING,
        HTML,
        LINK_DEFINITION
    }

    static PlaceholderContext of(Reference placeholder, MarkdownDocument document) {
        int at = placeholder.range().start();
        List<Block> path = document.blocksAt(at);
        if (path.isEmpty()) {
            return context(Kind.TEXT, sourceLine(document, at), Optional.empty());
        }
        Block block = path.get(path.size() - 1);
        Optional<TextRange> codeSpan = codeSpan(block, at);
        int start = codeSpan.isPresent() ? codeSpan.get().start() : at;
        if (block instanceof Block.Paragraph paragraph) {
            boolean fencePossible =
                    path.size() == 1 && codeSpan.isEmpty() && canSplitAfter(placeholder, paragraph, document);
            TextRange line = line(paragraph.lines(), start, document);
            return new PlaceholderContext(
                    paragraphKind(paragraph, line, document),
                    line,
                    codeSpan,
                    codeLines(paragraph.lines(), codeSpan),
                    completing(path, at, document),
                    fencePossible,
                    "");
        }
        if (block instanceof Block.Heading heading) {
            boolean atx = document.source().text().charAt(heading.range().start()) == '#';
            return new PlaceholderContext(
                    atx ? Kind.ATX_HEADING : Kind.TEXT,
                    line(heading.lines(), start, document),
                    codeSpan,
                    codeLines(heading.lines(), codeSpan),
                    atx ? "" : completing(path, at, document),
                    false,
                    "");
        }
        if (block instanceof Block.CodeBlock code) {
            return !code.fenced() && Footnote.continuesIn(path, document)
                    ? context(Kind.TEXT, line(code.lines(), at, document), Optional.empty())
                    : inCodeBlock(code, at, document);
        }
        TextRange line = sourceLine(document, at);
        if (block instanceof Block.Table table) {
            return context(Kind.TABLE, table.rowAt(at).map(Block.Row::range).orElse(line), codeSpan);
        }
        if (block instanceof Block.HtmlBlock) {
            return context(Kind.HTML, line, codeSpan);
        }
        if (block instanceof Block.LinkDefinition definition) {
            return inLinkDefinition(definition, line, document);
        }
        return context(Kind.TEXT, line, codeSpan);
    }

    /** Returns whether a backslash before punctuation is an escape here. */
    boolean isText() {
        return kind == Kind.TEXT || escapesPipes();
    }

    /** Returns whether a pipe in the value could begin a table's cell. */
    boolean escapesPipes() {
        return kind == Kind.TABLE || isAtDelimiterRow();
    }

    boolean isAtDelimiterRow() {
        return kind == Kind.TEXT_AT_DELIMITER_ROW;
    }

    /**
     * Returns whether the value may be read as the start of a block.
     *
     * @param before the output's current line up to the placeholder
     */
    boolean isAtLineStart(String before) {
        String content = before.substring(LineStartEscaper.contentStart(before));
        boolean labelClosed = content.startsWith("[") && LineStartEscaper.labelEnd(content) != LineStartEscaper.NONE;
        return isText() && !LineStartEscaper.hasLetter(content) && !labelClosed;
    }

    /**
     * Returns the characters of the value that would complete a tag, a link label or a link definition.
     *
     * @param before the output's current line up to the placeholder
     */
    String completing(String before) {
        String content = before.substring(LineStartEscaper.contentStart(before));
        boolean opens = content.startsWith("<") || content.startsWith("[");
        return completing.isEmpty() && opens ? UnfinishedLink.completing(content) : completing;
    }

    /**
     * Returns whether escaping is not enough, so that the blocks of the result must be compared with the template's.
     *
     * @param before the output's current line up to the placeholder
     */
    boolean needsBlockCheck(String before) {
        boolean opens = !completing(before).isEmpty() || before.startsWith("[");
        return kind != Kind.ATX_HEADING && (kind != Kind.TEXT || opens || isAtLineStart(before) && codeSpan.isEmpty());
    }

    private static String completing(List<Block> path, int at, MarkdownDocument document) {
        int start = path.get(path.size() - 1).range().start();
        char first = document.source().text().charAt(start);
        return "[\"'($ \t".indexOf(first) < 0 ? "" : UnfinishedLink.completing(path, at, document);
    }

    /** Returns the context in a link definition. CommonMark has no footnotes and reads some of them as link definitions. */
    private static PlaceholderContext inLinkDefinition(
            Block.LinkDefinition definition, TextRange line, MarkdownDocument document) {
        TextRange content =
                new TextRange(Math.max(line.start(), definition.range().start()), line.end());
        boolean footnote = Footnote.contentStart(document.source().slice(definition.range()), 0) > 0;
        return context(footnote ? Kind.TEXT : Kind.LINK_DEFINITION, footnote ? content : line, Optional.empty());
    }

    private static Kind paragraphKind(Block.Paragraph paragraph, TextRange line, MarkdownDocument document) {
        String text = document.source().slice(line).stripLeading();
        // commonmark-java does not read such a line as a fence, other readers do.
        if (text.startsWith("```") && text.charAt(LineStartEscaper.runLength(text, '`')) == '~') {
            return Kind.INFO_STRING;
        }
        return LineStartEscaper.hasDelimiterRow(document.source(), paragraph.range())
                ? Kind.TEXT_AT_DELIMITER_ROW
                : Kind.TEXT;
    }

    private static PlaceholderContext context(Kind kind, TextRange line, Optional<TextRange> codeSpan) {
        return new PlaceholderContext(kind, line, codeSpan, List.of(line), "", false, "");
    }

    private static PlaceholderContext inCodeBlock(Block.CodeBlock code, int at, MarkdownDocument document) {
        String opening = document.source().slice(code.lines().get(0)).strip();
        boolean fenced = code.fenced() && !opening.isEmpty();
        String fence = fenced ? opening.substring(0, LineStartEscaper.runLength(opening, opening.charAt(0))) : "";
        boolean inInfoString = code.fenced() && code.lines().get(0).contains(at);
        TextRange line = line(code.lines(), at, document);
        return new PlaceholderContext(
                inInfoString ? Kind.INFO_STRING : Kind.CODE, line, Optional.empty(), List.of(line), "", false, fence);
    }

    private static Optional<TextRange> codeSpan(Block block, int at) {
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.CODE && inline.range().contains(at)) {
                return Optional.of(inline.range());
            }
        }
        return Optional.empty();
    }

    private static List<TextRange> codeLines(List<TextRange> lines, Optional<TextRange> codeSpan) {
        List<TextRange> codeLines = new ArrayList<>();
        for (TextRange line : lines) {
            if (codeSpan.isPresent()
                    && line.end() > codeSpan.get().start()
                    && line.start() < codeSpan.get().end()) {
                codeLines.add(line);
            }
        }
        return codeLines;
    }

    /** Returns whether a placeholder ends its line, and the lines after it would be a paragraph of their own. */
    private static boolean canSplitAfter(Reference placeholder, Block.Paragraph paragraph, MarkdownDocument document) {
        List<TextRange> lines = paragraph.lines();
        int index = 0;
        while (index < lines.size()
                && !lines.get(index).contains(placeholder.range().start())) {
            index++;
        }
        if (index == lines.size()) {
            return false;
        }
        TextRange rest =
                new TextRange(placeholder.range().end(), lines.get(index).end());
        if (!document.source().slice(rest).isBlank()) {
            return false;
        }
        for (int i = index + 1; i < lines.size(); i++) {
            String text = document.source().slice(lines.get(i));
            boolean isDelimiterRow = LineStartEscaper.consistsOf(text, "|:- \t");
            if (isDelimiterRow || i == index + 1 && !LineStartEscaper.beginsParagraph(text)) {
                return false;
            }
        }
        return true;
    }

    private static TextRange line(List<TextRange> lines, int at, MarkdownDocument document) {
        for (TextRange line : lines) {
            if (line.contains(at)) {
                return line;
            }
        }
        return sourceLine(document, at);
    }

    private static TextRange sourceLine(MarkdownDocument document, int at) {
        SourceText source = document.source();
        int line = source.lineAt(at);
        return new TextRange(source.lineStart(line), source.lineEnd(line));
    }
}
