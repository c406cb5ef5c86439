package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as JUnit test results, which GitLab and Jenkins read: a suite for each plan and a test for each rule, so that a
 * repaired fault becomes a passed test of the same name.
 */
public final class JunitReport implements ReportFormat {

    private final boolean warningsFail;

    /**
     * Creates the format for a run.
     *
     * @param warningsFail whether a warning fails its test, as an error does
     */
    public JunitReport(boolean warningsFail) {
        this.warningsFail = warningsFail;
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        int failures = 0;
        StringBuilder suites = new StringBuilder();
        for (Report.Plan plan : report.plans()) {
            failures += suite(plan, report.rules(), suites);
        }
        for (Report.Unreadable plan : report.unreadable()) {
            unreadable(plan, suites);
        }
        int tests = report.plans().size() * report.rules().size()
                + report.unreadable().size();
        counts("testsuites", Report.TOOL, tests, failures, report.unreadable().size(), out);
        out.append(suites).append("</testsuites>\n");
        return Printable.withoutCommands(out.toString(), "&#91;");
    }

    private int suite(Report.Plan plan, List<Rule<?>> rules, StringBuilder out) {
        int failures = 0;
        StringBuilder tests = new StringBuilder();
        for (Rule<?> rule : rules) {
            List<Finding> failed = new ArrayList<>();
            List<Finding> others = new ArrayList<>();
            for (Finding finding : plan.findings()) {
                if (finding.rule().equals(rule.id())) {
                    (fails(finding) ? failed : others).add(finding);
                }
            }
            test(plan, rule, failed, others, tests);
            failures += failed.isEmpty() ? 0 : 1;
        }
        counts("  <testsuite", plan.path(), rules.size(), failures, 0, out);
        out.append(tests).append("  </testsuite>\n");
        return failures;
    }

    private static void unreadable(Report.Unreadable plan, StringBuilder out) {
        counts("  <testsuite", plan.path(), 1, 0, 1, out);
        out.append("    <testcase");
        attribute("name", "readable", out);
        attribute("classname", plan.path(), out);
        attribute("file", plan.path(), out);
        out.append(">\n      <error");
        attribute("message", plan.message(), out);
        out.append("/>\n    </testcase>\n  </testsuite>\n");
    }

    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING && warningsFail;
    }

    private static void counts(String element, String name, int tests, int failures, int errors, StringBuilder out) {
        out.append(element.startsWith(" ") ? element : "<" + element);
        attribute("name", name, out);
        attribute("tests", String.valueOf(tests), out);
        attribute("failures", String.valueOf(failures), out);
        attribute("errors", String.valueOf(errors), out);
        out.append(" skipped=\"0\">\n");
    }

    private static void test(
            Report.Plan plan, Rule<?> rule, List<Finding> failed, List<Finding> others, StringBuilder out) {
        out.append("    <testcase");
        attribute("name", rule.id(), out);
        attribute("classname", plan.path(), out);
        attribute("file", plan.path(), out);
        if (failed.isEmpty() && others.isEmpty()) {
            out.append("/>\n");
            return;
        }
        Finding first = failed.isEmpty() ? others.get(0) : failed.get(0);
        attribute("line", String.valueOf(first.region().line()), out);
        out.append(">\n");
        if (!failed.isEmpty()) {
            out.append("      <failure");
            attribute("type", rule.id(), out);
            attribute("message", first.message(), out);
            findings(plan, failed, out.append('>'));
            out.append("</failure>\n");
        }
        if (!others.isEmpty()) {
            findings(plan, others, out.append("      <system-out>"));
            out.append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private static void findings(Report.Plan plan, List<Finding> findings, StringBuilder out) {
        StringBuilder text = new StringBuilder();
        new TextReport(text, false).add(plan.source(), findings);
        escape(text.toString(), false, out);
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        escape(value, true, out);
        out.append('"');
    }

    private static void escape(String text, boolean attribute, StringBuilder out) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(attribute || c == '\r' ? "&#" + c + ";" : String.valueOf((char) c));
                default -> out.appendCodePoint(isCharacter(c) ? c : Printable.REPLACEMENT);
            }
        }
    }

    /** Returns whether a document may contain a character, escaped or not (XML 1.0, fifth edition, section 2.2). */
    private static boolean isCharacter(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
