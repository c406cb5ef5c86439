package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports with findings of sample rules. */
final class Samples {

    static final Rule<Plan> ERROR = rule("sample-error", Severity.ERROR);
    static final Rule<Plan> WARNING = rule("sample-warning", Severity.WARNING);
    static final Rule<Plan> INFO = rule("sample-info", Severity.INFO);
    static final Rule<Plan> SILENT = rule("sample-silent", Severity.WARNING);

    private Samples() {}

    static Rule<Plan> rule(String id, Severity severity) {
        return rule(id, severity, Concern.FORM);
    }

    static Rule<Plan> rule(String id, Severity severity, Concern concern) {
        return new Rule<>() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public Concern concern() {
                return concern;
            }

            @Override
            public void check(Plan subject, Findings findings) {}
        };
    }

    /** Returns a report on plans, with the rules above. */
    static Report report(Report.Plan... plans) {
        return new Report(
                "1.2.3",
                new SourceText("rollback-strategy", "## Template\n"),
                List.of(ERROR, WARNING, INFO, SILENT),
                List.of(plans),
                List.of());
    }

    static Report.Plan plan(String path, String text, Finding... findings) {
        return new Report.Plan(new SourceText(path, text), false, List.of(findings));
    }

    /** Returns a finding at the first occurrence of some words. */
    static Finding finding(Rule<?> rule, String text, String words, String message) {
        return finding(rule, text, words, message, Optional.empty());
    }

    static Finding fixable(Rule<?> rule, String text, String words, String message, String replacement) {
        return finding(rule, text, words, message, Optional.of(replacement));
    }

    private static Finding finding(
            Rule<?> rule, String text, String words, String message, Optional<String> replacement) {
        int start = text.indexOf(words);
        TextRange range = new TextRange(start, start + words.length());
        return new Finding(
                rule.id(),
                rule.severity(),
                range,
                new SourceText("", text).region(range),
                message,
                replacement.map(next -> new Fix(range, next)));
    }

    /** Returns a report with common and unusual texts: two plans with findings, one without, two that can't be read. */
    static Report common() {
        String first =
                "# Rollback Plan\n\n- Run kubectl get pods on \u00e9l\u00e8ve-1 \ud83d\ude80 now\n- Tell\n  them\n";
        String second = "Title\r\n=====\r\n\r\n\tkubectl delete pod \"web\"\r\n";
        Report report = report(
                plan(
                        "plans/first plan.md",
                        first,
                        fixable(
                                WARNING,
                                first,
                                "kubectl get pods",
                                "\"kubectl get pods\" is a command outside code; put it in backticks",
                                "`kubectl get pods`"),
                        finding(INFO, first, "now", "\"now\" is no time; say when"),
                        finding(ERROR, first, "Tell\n  them", "nobody is named; say who is told, and by whom")),
                plan("<stdin>", second, finding(ERROR, second, "\"web\"", "a pod, 100% of it; keep one, then: wait")),
                plan("clean.md", "# Fine\n"));
        SourceText latin = new SourceText("latin.md", "a\nb\ufffdc\n");
        List<Report.Unreadable> unreadable = List.of(
                Report.Unreadable.of(
                        "no, such: plan.md",
                        new InputException("cannot read no, such: plan.md: there is no such file")),
                Report.Unreadable.of(
                        "latin.md",
                        new InputException("not UTF-8 text: byte 0xEF; save it as UTF-8", latin, new TextRange(3, 4))));
        return new Report(report.toolVersion(), report.template(), report.rules(), report.plans(), unreadable);
    }

    /** Returns texts that a format could take for its own markup. */
    static List<String> hostile() {
        return List.of(
                "::error::x",
                "  \u00a0::add-mask::secret",
                "a ##[add-mask]secret",
                "##vso[task.setvariable variable=x]y",
                "100% %0A %25",
                "a\nb\r\nc\rd",
                "a,b:c;title=x::y",
                "]]> <![CDATA[ <b a='1'> &amp; \" -->",
                "\u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085\u2028\u2029\ufffe\uffff",
                "\ud800 lone \udc00",
                "\u202egnp.exe \u2066 \u200b \ufeff",
                "{0} {{1}} [text](https://example.org) \\[x\\]",
                "`` ` ``` ~~~ `",
                "1. item\n> quote\n# heading",
                "\ud83d\ude80 \u00e9 \u4e2d\u6587",
                "");
    }

    /** Returns a report that has a text in the plan, the paths, the messages and the fixes. */
    static Report hostile(String text) {
        String oneLine = "x" + text + "\n" + text + "\n";
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : List.of(ERROR, WARNING, INFO)) {
            findings.add(fixable(rule, oneLine, "x" + text, text, text));
            if (!text.isEmpty()) {
                int second = text.length() + 2;
                TextRange range = new TextRange(second, second + text.length());
                findings.add(new Finding(
                        rule.id(),
                        rule.severity(),
                        range,
                        new SourceText("", oneLine).region(range),
                        text,
                        Optional.empty()));
            }
        }
        return report(plan("p" + text, oneLine, findings.toArray(Finding[]::new)), plan(text + "q", oneLine));
    }
}
