package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.Golden;
import dev.rollbackplan.check.rules.answer.Chatter;
import dev.rollbackplan.check.rules.answer.WrappedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole plans: good ones have no findings, and bad ones have those in their golden files. */
class PlanCorpusTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    static List<Path> good() throws IOException {
        return plans("good");
    }

    static List<Path> bad() throws IOException {
        return plans("bad");
    }

    @ParameterizedTest
    @MethodSource("good")
    void reportsNothingInAGoodPlan(Path plan) throws IOException {
        assertThat(Plans.findings(PlanRules.ALL, Files.readString(plan))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void reportsOnlyTheTextAroundAWrappedGoodPlan(Path plan) throws IOException {
        String text = Files.readString(plan);
        String wrapped = "Here you are:\n\n```markdown\n" + text + "```\n";
        int last = 4 + (int) text.lines().count();
        assertThat(Plans.findings(PlanRules.ALL, wrapped))
                .extracting(Plans::line)
                .containsExactly(
                        "1:1-1:14 warning text outside the plan is addressed to the person who asked for it:"
                                + " remove it",
                        "3:1-3:12 warning the whole plan is in a code block that begins here: remove this line",
                        last + ":1-" + last + ":4 warning the code block around the plan ends here: remove this line");
        assertThat(Plans.fixed(List.of(new Chatter(), new WrappedAnswer()), wrapped))
                .isEqualTo(text);
    }

    /** The expected report is a file next to the plan, with a line for each finding: rule, region, severity, message. */
    @ParameterizedTest
    @MethodSource("bad")
    void reportsABadPlan(Path plan) throws IOException {
        String report = Plans.findings(PlanRules.ALL, Files.readString(plan)).stream()
                .map(finding -> finding.rule() + " " + Plans.line(finding) + "\n")
                .collect(Collectors.joining());
        Golden.assertSame(Path.of(plan.toString().replace(".md", ".txt")), report);
    }

    private static List<Path> plans(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PLANS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
