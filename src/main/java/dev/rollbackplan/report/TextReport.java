package dev.rollbackplan.report;

import dev.rollbackplan.check.Finding;
import dev.rollbackplan.check.Severity;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.Span;
import java.util.List;

/**
 * Findings for a person: {@code path:line:column: severity: message [rule]}, then the source line and a caret under the
 * place.
 */
public final class TextReport {

    /** Of a longer line only the part around the place is shown. */
    private static final int WIDTH = 100;

    private static final String CUT = "\u2026";

    private final StringBuilder out;
    private final boolean styled;

    /**
     * A report into a buffer.
     *
     * @param styled whether it is for a terminal that shows colour
     */
    public TextReport(StringBuilder out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** Adds what was found in one text. */
    public void add(SourceText source, List<Finding> findings) {
        for (Finding finding : findings) {
            place(source, finding.span());
            style(
                    finding.severity() == Severity.ERROR
                            ? "1;31"
                            : finding.severity() == Severity.WARNING ? "1;33" : "1;36");
            out.append(finding.severity().label());
            style("0");
            out.append(": ").append(Printable.line(finding.message())).append(" [");
            out.append(finding.rule()).append("]\n");
            excerpt(source, finding.span());
        }
    }

    /** Adds why a text can't be used. */
    public void add(SourceText source, Range range, String message) {
        Span span = source.span(range);
        place(source, span);
        style("1;31");
        out.append("error");
        style("0");
        out.append(": ").append(Printable.line(message)).append('\n');
        excerpt(source, span);
    }

    private void place(SourceText source, Span span) {
        out.append(Printable.line(source.name()))
                .append(':')
                .append(span.line())
                .append(':');
        out.append(span.column()).append(": ");
    }

    private void excerpt(SourceText source, Span span) {
        String line = source.line(span.line());
        int column = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        int from = column > WIDTH / 2 && line.length() > WIDTH ? column - WIDTH / 2 : 0;
        int to = Math.min(line.length(), from + WIDTH);
        from = inside(line, from);
        to = inside(line, to);
        String head = from > 0 ? CUT : "";
        out.append("    ").append(head).append(Printable.line(line.substring(from, to)));
        out.append(to < line.length() ? CUT : "").append("\n    ").append(" ".repeat(head.length()));
        for (int i = from; i < column; i += Character.charCount(line.codePointAt(i))) {
            out.append(line.charAt(i) == '\t' ? "\t" : " ".repeat(Printable.width(line.codePointAt(i))));
        }
        style("1;32");
        out.append('^');
        for (int i = column + 1; i < Math.min(end, to); i++) {
            out.append('~');
        }
        style("0");
        out.append('\n');
    }

    /** A position that does not part a surrogate pair. */
    private static int inside(String line, int at) {
        boolean parts = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
        return parts ? at - 1 : at;
    }

    private void style(String code) {
        if (styled) {
            out.append("\u001b[").append(code).append('m');
        }
    }
}
