package dev.rollbackplan.markdown;

import dev.rollbackplan.markdown.Inline.Kind;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the tree of inline nodes in one block into a list of inlines. */
final class InlineReader {

    private final SourceText source;
    private final int offset;
    private final EscapedPipes pipes;
    private final List<Inline> inlines = new ArrayList<>();

    InlineReader(SourceText source, int offset, EscapedPipes pipes) {
        this.source = source;
        this.offset = offset;
        this.pipes = pipes;
    }

    List<Inline> read(Node block) {
        addChildren(block, false, false);
        return inlines;
    }

    private void addChildren(Node parent, boolean strong, boolean link) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                add(Kind.TEXT, text.getLiteral(), node, strong, link);
            } else if (node instanceof Code code) {
                add(Kind.CODE, code.getLiteral(), node, strong, link);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                add(Kind.BREAK, "\n", node, strong, link);
            } else if (node instanceof HtmlInline html) {
                add(Kind.HTML, html.getLiteral(), node, strong, link);
            } else if (node instanceof Image) {
                add(Kind.IMAGE, "", node, strong, link);
            } else {
                addChildren(node, strong || node instanceof StrongEmphasis, link || node instanceof Link);
            }
        }
    }

    private void add(Kind kind, String text, Node node, boolean strong, boolean link) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            int start = pipes.sourcePosition(offset + spans.get(0).getInputIndex());
            int end = Math.min(
                    pipes.sourcePosition(offset + last.getInputIndex() + last.getLength()),
                    source.text().length());
            inlines.add(new Inline(kind, text, new TextRange(start, end), strong, link));
        } else if (kind == Kind.BREAK) {
            int end = inlines.isEmpty()
                    ? offset
                    : inlines.get(inlines.size() - 1).range().end();
            inlines.add(new Inline(kind, text, new TextRange(end, end), strong, link));
        }
    }
}
