package dev.rollbackplan.report;

/** A form in which a report can be written. */
public interface ReportFormat {

    /** The whole report; each of its lines ends with a line feed. */
    String write(Report report);
}
