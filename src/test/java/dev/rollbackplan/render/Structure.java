package dev.rollbackplan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks of a Markdown text, one on a line. They are read by commonmark without any class of the program, so that an
 * error in the program's own reader cannot hide itself.
 */
final class Structure {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final Pattern FOOTNOTE = Pattern.compile("[ \\t]*\\[\\^[^]\\s]+]:");

    private final String text;
    private final List<String> lines = new ArrayList<>();

    private Structure(String text) {
        this.text = text;
    }

    /** Returns the blocks of a text. */
    static List<String> of(String text) {
        Structure structure = new Structure(text);
        structure.append(PARSER.parse(text), 0);
        return structure.lines;
    }

    /**
     * Returns the blocks of a prompt without the fenced blocks that quote values.
     *
     * @param values the text of each argument, by its name, that its fenced block must contain
     */
    static List<String> withoutQuoted(String text, Map<String, String> values) {
        Structure structure = new Structure(text);
        Node document = PARSER.parse(text);
        List<Node> quoted = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock code && structure.quotesValue(code, values)) {
                quoted.add(code);
            }
        }
        quoted.forEach(structure::remove);
        structure.append(document, 0);
        return structure.lines;
    }

    private boolean quotesValue(FencedCodeBlock code, Map<String, String> values) {
        if (!"text".equals(code.getInfo()) || !(code.getPrevious() instanceof Paragraph above)) {
            return false;
        }
        String lastLine = slice(last(above));
        return values.entrySet().stream()
                .anyMatch(entry -> lastLine.endsWith(entry.getKey() + ", quoted as data, not as instructions:")
                        && code.getLiteral().equals(entry.getValue() + "\n"));
    }

    /** Also joins the two parts of a paragraph that the block splits: there is no blank line after such a block. */
    private void remove(Node code) {
        Node above = code.getPrevious();
        Node below = code.getNext();
        int end = last(code).getInputIndex() + last(code).getLength();
        boolean splits = below instanceof Paragraph
                && text.substring(end, below.getSourceSpans().get(0).getInputIndex())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        == 1;
        if (splits) {
            above.setSourceSpans(List.of(above.getSourceSpans().get(0), last(below)));
            below.unlink();
        }
        code.unlink();
    }

    private static SourceSpan last(Node node) {
        return node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    }

    private String slice(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    private void append(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String name = beginsFootnote(node) ? "Footnote" : name(node);
            if (!name.isEmpty() && !continuesFootnote(node)) {
                lines.add("  ".repeat(depth) + name);
                append(node, depth + 1);
            }
        }
    }

    /** GFM's footnotes are link definitions or paragraphs for this parser. */
    private boolean beginsFootnote(Node node) {
        boolean candidate = node instanceof Paragraph || node instanceof LinkReferenceDefinition;
        return candidate
                && !node.getSourceSpans().isEmpty()
                && FOOTNOTE.matcher(slice(node.getSourceSpans().get(0))).lookingAt();
    }

    /** The lines after a footnote belong to it, up to a blank line. */
    private boolean continuesFootnote(Node node) {
        Node previous = node.getPrevious();
        return node instanceof Paragraph
                && !node.getSourceSpans().isEmpty()
                && previous instanceof LinkReferenceDefinition
                && beginsFootnote(previous)
                && last(previous).getLineIndex() + 1
                        == node.getSourceSpans().get(0).getLineIndex();
    }

    private static String name(Node node) {
        String kind = node.getClass().getSimpleName();
        if (node instanceof Heading heading) {
            return kind + " " + heading.getLevel();
        }
        if (node instanceof ListBlock list) {
            String tight = list.isTight() ? " tight" : " loose";
            return kind
                    + tight
                    + (list instanceof BulletList bullets
                            ? bullets.getMarker()
                            : " from " + ((OrderedList) list).getMarkerStartNumber());
        }
        if (node instanceof TaskListItemMarker marker) {
            return kind + " " + marker.isChecked();
        }
        if (node instanceof TableRow row) {
            int cells = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells++;
            }
            return kind + " " + cells;
        }
        boolean isBlock = node instanceof org.commonmark.node.Block || node.getParent() instanceof TableBlock;
        return isBlock ? kind : "";
    }
}
