package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Writes findings for a person: {@code path:line:column: severity: message [rule]}, then the source line, and a caret under
 * the region.
 */
public final class TextReport {

    private final StringBuilder out;
    private final boolean styled;

    /**
     * Creates a report.
     *
     * @param out where the report is appended
     * @param styled whether it is for a terminal that shows colour
     */
    public TextReport(StringBuilder out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** Adds the findings in a text. */
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

    /** Adds an error in a text that cannot be used. */
    public void add(SourceText source, TextRange range, String message) {
        Region region = source.region(range);
        place(source, region);
        error(message);
        excerpt(source, region);
    }

    /** Adds the reason why an input can't be used and, where the place is known, the line with it. */
    public void add(String message, Optional<InputException.Place> place) {
        if (place.isPresent()) {
            add(place.get().source(), place.get().range(), message);
        } else {
            error(message);
        }
    }

    private void error(String message) {
        style("1;31");
        out.append("error");
        style("0");
        out.append(": ").append(Printable.line(message)).append('\n');
    }

    private void place(SourceText source, Region region) {
        out.append(Printable.lineStart(source.name()))
                .append(':')
                .append(region.line())
                .append(':');
        out.append(region.column()).append(": ");
    }

    private void excerpt(SourceText source, Region region) {
        Excerpt excerpt = Excerpt.of(source, region);
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
