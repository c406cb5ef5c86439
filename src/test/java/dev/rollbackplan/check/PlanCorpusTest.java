package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.Golden;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.rules.answer.Chatter;
import dev.rollbackplan.check.rules.answer.LeftoverPlaceholderInPlan;
import dev.rollbackplan.check.rules.answer.PromptEcho;
import dev.rollbackplan.check.rules.answer.TruncatedAnswer;
import dev.rollbackplan.check.rules.answer.WrappedAnswer;
import dev.rollbackplan.check.rules.section.BoldAsHeader;
import dev.rollbackplan.check.rules.section.BulletsPerSection;
import dev.rollbackplan.check.rules.section.EmptySection;
import dev.rollbackplan.check.rules.section.LongBullet;
import dev.rollbackplan.check.rules.section.MisplacedSection;
import dev.rollbackplan.check.rules.section.MissingOwner;
import dev.rollbackplan.check.rules.section.MissingSection;
import dev.rollbackplan.check.rules.section.RenamedSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole plans: the good ones are silent, the bad ones say what their expected reports say. */
class PlanCorpusTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    private static final List<Rule<? super Plan>> STRUCTURE = List.of(
            new MissingSection(),
            new RenamedSection(),
            new MisplacedSection(),
            new EmptySection(Severity.ERROR),
            new BoldAsHeader(),
            new BulletsPerSection(),
            new LongBullet(),
            new MissingOwner(),
            new LeftoverPlaceholderInPlan(),
            new PromptEcho(),
            new TruncatedAnswer(),
            new Chatter(),
            new WrappedAnswer());

    static List<Path> good() throws IOException {
        return plans("good");
    }

    static List<Path> bad() throws IOException {
        return plans("bad");
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodPlanIsSilent(Path plan) throws IOException {
        assertThat(Plans.findings(PlanRules.ALL, Files.readString(plan))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodPlanIsSilentInACodeBlockButForThat(Path plan) throws IOException {
        String text = Files.readString(plan);
        String wrapped = "Here you are:\n\n```markdown\n" + text + "```\n";
        int last = 4 + (int) text.lines().count();
        assertThat(Plans.findings(STRUCTURE, wrapped))
                .extracting(Plans::line)
                .containsExactly(
                        "1:1-1:14 warning text outside the plan is addressed to whoever asked for it:" + " remove it",
                        "3:1-3:12 warning the whole plan is in a code block that begins here: remove this line",
                        last + ":1-" + last + ":4 warning the code block around the plan ends here: remove this line");
        assertThat(Plans.fixed(List.of(new Chatter(), new WrappedAnswer()), wrapped))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodPlanIsSilentWithWindowsLineEnds(Path plan) throws IOException {
        String text = Files.readString(plan).replace("\n", "\r\n");
        assertThat(Plans.findings(STRUCTURE, text)).isEmpty();
    }

    /** The expected report stands beside the plan, a line for a finding: rule, place, severity, message. */
    @ParameterizedTest
    @MethodSource("bad")
    void aBadPlanIsReported(Path plan) throws IOException {
        String report = Plans.findings(STRUCTURE, Files.readString(plan)).stream()
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
