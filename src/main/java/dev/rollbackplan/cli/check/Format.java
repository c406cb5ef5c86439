package dev.rollbackplan.cli.check;

import dev.rollbackplan.report.GithubReport;
import dev.rollbackplan.report.JsonReport;
import dev.rollbackplan.report.JunitReport;
import dev.rollbackplan.report.PlanTextReport;
import dev.rollbackplan.report.ReportFormat;
import dev.rollbackplan.report.SarifReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report formats of {@code --format}. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT;

    /** Returns the name of the format on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Format format : values()) {
            labels.add(format.label());
        }
        return labels;
    }

    /** Returns the format with a name. */
    static Optional<Format> of(String label) {
        for (Format format : values()) {
            if (format.label().equals(label)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the writer of the format.
     *
     * @param styled whether the text format uses colours
     * @param warningsFail whether warnings fail the run
     */
    ReportFormat writer(boolean styled, boolean warningsFail) {
        return switch (this) {
            case TEXT -> new PlanTextReport(styled);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GithubReport();
            case JUNIT -> new JunitReport(warningsFail);
        };
    }
}
