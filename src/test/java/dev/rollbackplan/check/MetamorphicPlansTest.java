package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.text.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of a plan's form that must not change its findings, except for their positions. */
class MetamorphicPlansTest {

    private static final Pattern NUMBER = Pattern.compile("(?m)^(#{2,6} (?:\\(|Section )?)[0-9](?!\\d)");

    /** Returns the texts of all golden files, by their names. */
    static List<Named<String>> answers() throws IOException {
        List<Named<String>> answers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/plans"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                answers.add(Named.of(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return answers;
    }

    /** Returns the plans in the golden files, without front matter, reasoning and a fence around the plan. */
    static List<Named<String>> plans() throws IOException {
        List<Named<String>> plans = new ArrayList<>();
        for (Named<String> answer : answers()) {
            Plan plan = Plans.read(answer.getPayload());
            plans.add(Named.of(
                    answer.getName(), plan.source().slice(plan.envelope().plan())));
        }
        return plans;
    }

    /** Returns the plans from their first required section on, if that is a heading. */
    static List<Named<String>> sections() throws IOException {
        List<Named<String>> sections = new ArrayList<>();
        for (Named<String> plan : plans()) {
            Section first =
                    Plans.read(plan.getPayload()).requiredSections().found().get(0);
            if (first.kind() == Section.Kind.HEADING) {
                sections.add(Named.of(
                        plan.getName(),
                        plan.getPayload().substring(first.range().start())));
            }
        }
        return sections;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsCrlfLikeLf(String answer) {
        assertThat(report(answer.replace("\n", "\r\n"))).isEqualTo(report(answer));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void needsNoFinalNewline(String answer) {
        assertThat(report(answer.stripTrailing())).isEqualTo(report(answer));
    }

    /** Columns move, except where a block begins: its range includes the indentation. */
    @ParameterizedTest
    @MethodSource("plans")
    void readsAnIndentedPlan(String plan) {
        assertThat(withoutColumns(report(indented(plan, "   ")))).isEqualTo(withoutColumns(report(plan)));
    }

    /**
     * A list item is read as sections only if it begins with the heading of a required section. One that begins with
     * another block is part of its section, and one that begins with a bold title is a single section.
     */
    @ParameterizedTest
    @MethodSource("sections")
    void readsSectionsInAListItem(String sections) {
        String item = "- " + indented(sections, "  ").substring(2);
        assertThat(report(item)).isEqualTo(report(sections, 0, 2));
    }

    /** The fence itself is reported. A plan that ends inside a code block cannot have a closing fence. */
    @ParameterizedTest
    @MethodSource("plans")
    void readsAPlanInAFence(String plan) {
        List<String> expected = new ArrayList<>(report(plan, 1, 0));
        boolean isCut = expected.stream().anyMatch(line -> line.startsWith("truncated-answer "));
        expected.add(
                0,
                "wrapped-answer 1:1-1:13 warning the whole plan is in a code block that begins here: remove this"
                        + " line");
        int last = plan.split("\n").length + 2;
        if (!isCut) {
            expected.add("wrapped-answer " + last + ":1-" + last
                    + ":5 warning the code block around the plan ends here: remove this line");
        }
        assertThat(report("~~~~markdown\n" + plan + (isCut ? "" : "~~~~\n"))).isEqualTo(expected);
    }

    /** Columns after a number move, and messages quote it. */
    @ParameterizedTest
    @MethodSource("plans")
    void ignoresTheNumbersOfHeadings(String plan) {
        String renumbered = NUMBER.matcher(plan).find()
                ? NUMBER.matcher(plan).replaceAll("$17")
                : plan.replaceAll("(?m)^(## |\\*\\*(?=[^*]+\\*\\*$))", "$17. ");
        assertThat(renumbered).isNotEqualTo(plan);
        assertThat(withoutNumbers(report(renumbered))).isEqualTo(withoutNumbers(report(plan)));
    }

    private static List<String> withoutColumns(List<String> report) {
        return report.stream()
                .map(line -> line.replaceAll("(?<= )(\\d+):\\d+-(\\d+):\\d+", "$1-$2"))
                .toList();
    }

    private static List<String> withoutNumbers(List<String> report) {
        return withoutColumns(report).stream()
                .map(line -> line.replaceAll("\"\\d\\. ", "\""))
                .toList();
    }

    private static String indented(String plan, String indent) {
        return plan.replaceAll("(?m)^(?=.)", indent);
    }

    private static List<String> report(String plan) {
        return report(plan, 0, 0);
    }

    /** Returns the findings in a plan, with numbers added to their lines and columns. */
    private static List<String> report(String plan, int lines, int columns) {
        List<String> report = new ArrayList<>();
        for (Finding finding : Plans.findings(PlanRules.ALL, plan)) {
            Region region = finding.region();
            Region moved = new Region(
                    region.line() + lines,
                    region.column() + columns,
                    region.endLine() + lines,
                    region.endColumn() + columns);
            report.add(finding.rule() + " " + moved.line() + ":" + moved.column() + "-" + moved.endLine() + ":"
                    + moved.endColumn() + " " + finding.severity().label() + " " + finding.message());
        }
        return report;
    }
}
