package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Reference;
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
 * @param labelOpen whether its block begins with a link label that is not closed before it
 * @param fencePossible whether a fenced block can replace it and split its paragraph
 * @param fence the fence of the code block around it, such as three backticks; empty outside a fenced code block
 */
record PlaceholderContext(
        Kind kind,
        TextRange line,
        Optional<TextRange> codeSpan,
        List<TextRange> codeLines,
        boolean labelOpen,
        boolean fencePossible,
        String fence) {

    /** The blocks that need different escapes. */
    enum Kind {
        TEXT,
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
            return new PlaceholderContext(
                    Kind.TEXT,
                    line(paragraph.lines(), start, document),
                    codeSpan,
                    codeLines(paragraph.lines(), codeSpan),
                    isLabelOpen(paragraph.range(), at, document),
                    fencePossible,
                    "");
        }
        if (block instanceof Block.Heading heading) {
            boolean atx = document.source().text().charAt(heading.range().start()) == '#';
            boolean labelOpen = !atx && isLabelOpen(heading.range(), at, document);
            return new PlaceholderContext(
                    atx ? Kind.ATX_HEADING : Kind.TEXT,
                    line(heading.lines(), start, document),
                    codeSpan,
                    codeLines(heading.lines(), codeSpan),
                    labelOpen,
                    false,
                    "");
        }
        if (block instanceof Block.CodeBlock code) {
            return inCodeBlock(code, at, document);
        }
        TextRange line = sourceLine(document, at);
        if (block instanceof Block.Table table) {
            return context(Kind.TABLE, row(table, at).orElse(line), codeSpan);
        }
        if (block instanceof Block.HtmlBlock) {
            return context(Kind.HTML, line, codeSpan);
        }
        return context(block instanceof Block.LinkDefinition ? Kind.LINK_DEFINITION : Kind.TEXT, line, codeSpan);
    }

    /** Returns whether a backslash before punctuation is an escape here. */
    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.TABLE;
    }

    /**
     * Returns whether the value may be read as the start of a block.
     *
     * @param before the output's current line up to the placeholder
     */
    boolean isAtLineStart(String before) {
        boolean labelClosed = before.startsWith("[") && LineStartEscaper.labelEnd(before) != LineStartEscaper.NONE;
        return isText() && !hasLetter(before) && !labelClosed;
    }

    /**
     * Returns whether the value is inside a link label or a tag that is not closed before it.
     *
     * @param before the output's current line up to the placeholder
     */
    boolean isInOpenLabelOrTag(String before) {
        return labelOpen || before.startsWith("<") || isOpenLabel(before);
    }

    /**
     * Returns whether escaping is not enough, so that the blocks of the result must be compared with the template's.
     *
     * @param before the output's current line up to the placeholder
     */
    boolean needsBlockCheck(String before) {
        boolean opens = labelOpen || before.startsWith("<") || before.startsWith("[");
        return kind != Kind.ATX_HEADING && (kind != Kind.TEXT || opens || isAtLineStart(before) && codeSpan.isEmpty());
    }

    private static boolean isLabelOpen(TextRange block, int at, MarkdownDocument document) {
        return isOpenLabel(document.source().slice(new TextRange(block.start(), at)));
    }

    private static boolean isOpenLabel(String text) {
        return text.startsWith("[") && LineStartEscaper.labelEnd(text) == LineStartEscaper.NONE;
    }

    private static boolean hasLetter(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static PlaceholderContext context(Kind kind, TextRange line, Optional<TextRange> codeSpan) {
        return new PlaceholderContext(kind, line, codeSpan, List.of(line), false, false, "");
    }

    private static PlaceholderContext inCodeBlock(Block.CodeBlock code, int at, MarkdownDocument document) {
        String opening = document.source().slice(code.lines().get(0)).strip();
        boolean fenced = code.fenced() && !opening.isEmpty();
        String fence = fenced ? opening.substring(0, LineStartEscaper.runLength(opening, opening.charAt(0))) : "";
        boolean inInfoString = code.fenced() && code.lines().get(0).contains(at);
        TextRange line = line(code.lines(), at, document);
        return new PlaceholderContext(
                inInfoString ? Kind.INFO_STRING : Kind.CODE, line, Optional.empty(), List.of(line), false, false, fence);
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
        int end = placeholder.range().end() - lines.get(index).start();
        if (!document.source().slice(lines.get(index)).substring(end).isBlank()) {
            return false;
        }
        for (int i = index + 1; i < lines.size(); i++) {
            String text = document.source().slice(lines.get(i));
            boolean isDelimiterRow = LineStartEscaper.consistsOf(text, "|:- \t");
            if (isDelimiterRow || i == index + 1 && !beginsParagraph(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsParagraph(String line) {
        int at = 0;
        while (at < line.length() && "*_\"($`".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < 3 && at < line.length() && Character.isLetter(line.charAt(at));
    }

    private static Optional<TextRange> row(Block.Table table, int at) {
        for (Block.Row row : table.rows()) {
            if (row.range().contains(at)) {
                return Optional.of(row.range());
            }
        }
        return Optional.empty();
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
        int line = document.source().lineAt(at);
        return new TextRange(
                document.source().lineStart(line), document.source().lineEnd(line));
    }
}
