package dev.rollbackplan.check.rules.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Prompts;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks good plans on several platforms, and the same plans with one fault each. A file has the description of a prompt, the plan after
 * the line {@code === plan}, and the faults after the line {@code === faults}: {@code rule | text of the plan | text in its place}.
 */
class GroundedPlansTest {

    private static final Path FOLDER = Path.of("src/test/resources/grounding");

    private static final List<Rule<? super Plan>> RULES =
            PlanRules.ALL.stream().filter(rule -> rule instanceof GroundingRule).toList();

    /** A prompt with a plan, and the rule that reports a line of the plan. */
    private record Fault(String file, String rule, Facts facts, String plan, int line) {
        @Override
        public String toString() {
            return file + " " + rule + " in line " + line;
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    static List<Fault> faults() throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (Path file : files()) {
            String[] parts = parts(file);
            Facts facts = Prompts.facts(parts[0]);
            for (String row : parts[2].strip().split("\n", -1)) {
                String[] cells = row.split(" \\| ", 3);
                assertThat(cells).as(row).hasSize(3);
                int at = parts[1].indexOf(cells[1]);
                assertThat(at).as(row).isNotNegative().isEqualTo(parts[1].lastIndexOf(cells[1]));
                int line = parts[1].substring(0, at).split("\n", -1).length;
                String plan = parts[1].replace(cells[1], cells[2]);
                faults.add(new Fault(file.getFileName().toString(), cells[0], facts, plan, line));
            }
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("files")
    void reportsNothingInAGoodPlan(Path file) throws IOException {
        String[] parts = parts(file);
        assertThat(findings(Prompts.facts(parts[0]), parts[1])).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsAPlantedFaultAtItsLine(Fault fault) {
        assertThat(findings(fault.facts(), fault.plan())).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.region().line()).isEqualTo(fault.line());
        });
    }

    private static List<Finding> findings(Facts facts, String plan) {
        PlanReader reader = new PlanReader(Plans.BUNDLED, Optional.of(facts), ShellSyntaxChecker.LENIENT);
        return Findings.of(reader.read(new SourceText("plan.md", plan)), RULES);
    }

    private static String[] parts(Path file) throws IOException {
        return Files.readString(file).split("\n=== (?:plan|faults)\n", -1);
    }
}
