package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Where a placeholder stands in its template, as far as its value's form depends on it.
 *
 * @param kind the block around it
 * @param line its line, without the markers of the blocks that hold it
 * @param codeSpan the code span around it, delimiters included
 * @param labelOpen whether its paragraph begins with a bracket that is still open here
 * @param fencePossible whether its paragraph can be parted behind it by a fenced block
 * @param fence the fence of the code block around it, such as three backticks
 */
record PlaceholderContext(
        Kind kind,
        TextRange line,
        Optional<TextRange> codeSpan,
        boolean labelOpen,
        boolean fencePossible,
        String fence) {

    /** The blocks that treat text differently. */
    enum Kind {
        TEXT,
        ATX_HEADING,
        TABLE,
        CODE,
        INFO,
        HTML,
        LINK_DEFINITION
    }

    static PlaceholderContext of(Reference reference, MarkdownDocument document) {
        int at = reference.range().start();
        List<Block> path = document.blocksAt(at);
        if (path.isEmpty()) {
            return site(Kind.TEXT, sourceLine(document, at), Optional.empty());
        }
        Block block = path.get(path.size() - 1);
        Optional<TextRange> codeSpan = codeSpan(block, at);
        if (block instanceof Block.Paragraph paragraph) {
            TextRange line = line(paragraph.lines(), at, document);
            boolean parts = path.size() == 1 && codeSpan.isEmpty() && canPart(paragraph, reference, document);
            return new PlaceholderContext(
                    Kind.TEXT, line, codeSpan, isLabelOpen(paragraph.range(), at, document), parts, "");
        }
        if (block instanceof Block.Heading heading) {
            boolean atx = document.source().text().charAt(heading.range().start()) == '#';
            boolean open = !atx && isLabelOpen(heading.range(), at, document);
            TextRange line = line(heading.lines(), at, document);
            return new PlaceholderContext(atx ? Kind.ATX_HEADING : Kind.TEXT, line, codeSpan, open, false, "");
        }
        if (block instanceof Block.CodeBlock code) {
            return codeBlock(code, at, document);
        }
        TextRange line = sourceLine(document, at);
        if (block instanceof Block.Table table) {
            return site(Kind.TABLE, row(table, at).orElse(line), codeSpan);
        }
        if (block instanceof Block.HtmlBlock) {
            return site(Kind.HTML, line, codeSpan);
        }
        return site(block instanceof Block.LinkDefinition ? Kind.LINK_DEFINITION : Kind.TEXT, line, codeSpan);
    }

    /** Whether what stands before a placeholder can't keep its value from being read as a block's start. */
    boolean isExposed(String before) {
        boolean labelled = before.startsWith("[") && LineStartEscaper.labelEnd(before) >= 0;
        return (kind == Kind.TEXT || kind == Kind.TABLE) && !hasLetter(before) && !labelled;
    }

    /** Whether a value would stand in a link label or a tag that is not complete yet. */
    boolean isOpening(String before) {
        return labelOpen || before.startsWith("<") || before.startsWith("[") && LineStartEscaper.labelEnd(before) < 0;
    }

    /** Whether only a look at the result tells for sure that a value changed no block. */
    boolean isRisky(String before) {
        boolean opens = labelOpen || before.startsWith("<") || before.startsWith("[");
        return kind != Kind.ATX_HEADING && (kind != Kind.TEXT || opens || isExposed(before) && codeSpan.isEmpty());
    }

    private static boolean isLabelOpen(TextRange block, int at, MarkdownDocument document) {
        String before = document.source().slice(new TextRange(block.start(), at));
        return before.startsWith("[") && LineStartEscaper.labelEnd(before) < 0;
    }

    private static boolean hasLetter(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static PlaceholderContext site(Kind kind, TextRange line, Optional<TextRange> codeSpan) {
        return new PlaceholderContext(kind, line, codeSpan, false, false, "");
    }

    private static PlaceholderContext codeBlock(Block.CodeBlock code, int at, MarkdownDocument document) {
        String opening = document.source().slice(code.lines().get(0)).strip();
        int length = 0;
        while (code.fenced() && length < opening.length() && opening.charAt(length) == opening.charAt(0)) {
            length++;
        }
        boolean info = code.fenced() && code.lines().get(0).contains(at);
        TextRange line = line(code.lines(), at, document);
        return new PlaceholderContext(
                info ? Kind.INFO : Kind.CODE, line, Optional.empty(), false, false, opening.substring(0, length));
    }

    private static Optional<TextRange> codeSpan(Block block, int at) {
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.CODE && inline.range().contains(at)) {
                return Optional.of(inline.range());
            }
        }
        return Optional.empty();
    }

    /** Whether nothing stands behind a placeholder on its line, and the next line would begin a paragraph on its own. */
    private static boolean canPart(Block.Paragraph paragraph, Reference reference, MarkdownDocument document) {
        boolean behind = false;
        boolean next = false;
        for (TextRange line : paragraph.lines()) {
            String text = document.source().slice(line);
            if (behind) {
                if (next && !beginsParagraph(text) || isDelimiterRow(text)) {
                    return false;
                }
                next = false;
            } else if (line.contains(reference.range().start())) {
                int end = reference.range().end() - line.start();
                if (!text.substring(end).isBlank()) {
                    return false;
                }
                behind = true;
                next = true;
            }
        }
        return behind;
    }

    private static boolean beginsParagraph(String line) {
        int at = 0;
        while (at < line.length() && "*_\"($`".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < 3 && at < line.length() && Character.isLetter(line.charAt(at));
    }

    private static boolean isDelimiterRow(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("|:- \t".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
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
        int start = document.source().lineStart(line);
        return new TextRange(start, start + document.source().line(line).length());
    }
}
