package dev.rollbackplan.check.rules.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.facts.Prompts;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.check.rules.safety.DatabaseImpact;
import dev.rollbackplan.check.rules.safety.NoBackup;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prompt's answer about the database decides how much a missing backup weighs. */
class NoBackupWithPromptTest {

    @ParameterizedTest
    @CsvSource({"DB_IMPACT=yes, ERROR", "DB_IMPACT=no, WARNING", "VERSION=v2, WARNING"})
    void weighsAMissingBackupByThePrompt(String value, Severity severity) {
        String plan =
                "## Rollback Steps\n\n1. DBA: repair the rows\n\n   ```sql\n   UPDATE orders SET state = 'open' WHERE id = 7;\n   ```\n";
        PlanReader reader = new PlanReader(
                Plans.BUNDLED, Optional.of(Prompts.facts("INCIDENT=x\n" + value)), ShellSyntaxChecker.LENIENT);
        List<Finding> findings =
                Findings.of(reader.read(new SourceText("plan.md", plan)), List.of(new NoBackup(DatabaseImpact.STATED)));
        assertThat(findings).extracting(Finding::severity).containsExactly(severity);
    }
}
