package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/**
 * Findings for a person: {@code path:line:column: severity: message [rule]}, then the source line and a caret under the
 * place.
 */
public final class TextReport {

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
            place(source, finding.region());
            style(
                    finding.severity() == Severity.ERROR
                            ? "1;31"
                            : finding.severity() == Severity.WARNING ? "1;33" : "1;36");
            out.append(finding.severity().label());
            style("0");
            out.append(": ").append(Printable.line(finding.message())).append(" [");
            out.append(finding.rule()).append("]\n");
            excerpt(source, finding.region());
        }
    }

    /** Adds why a text can't be used. */
    public void add(SourceText source, TextRange range, String message) {
        Region span = source.region(range);
        place(source, span);
        style("1;31");
        out.append("error");
        style("0");
        out.append(": ").append(Printable.line(message)).append('\n');
        excerpt(source, span);
    }

    private void place(SourceText source, Region span) {
        out.append(Printable.lineStart(source.name()))
                .append(':')
                .append(span.line())
                .append(':');
        out.append(span.column()).append(": ");
    }

    private void excerpt(SourceText source, Region span) {
        Excerpt excerpt = Excerpt.of(source, span);
        out.append("    ").append(Printable.lineStart(excerpt.line())).append("\n    ");
        out.append(excerpt.indent());
        style("1;32");
        out.append('^').append("~".repeat(excerpt.width() - 1));
        style("0");
        out.append('\n');
    }

    private void style(String code) {
        if (styled) {
            out.append("\u001b[").append(code).append('m');
        }
    }
}
