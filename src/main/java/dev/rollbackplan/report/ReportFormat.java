package dev.rollbackplan.report;

/** A format of reports. */
public interface ReportFormat {

    /** Returns the whole report; each of its lines ends with a line feed. */
    String write(Report report);
}
