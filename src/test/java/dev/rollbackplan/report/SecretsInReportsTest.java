package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.PlanChecker;
import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report is printed in logs, so no secret of a plan is in it. */
class SecretsInReportsTest {

    private static final String SECRET = "Gr4nite-Falls";

    @Test
    void noReportHasTheSecret() {
        SourceText plan = new SourceText(
                "plan.md",
                "## Rollback Steps\n\n- run psql \"postgres://shop:" + SECRET + "@db/shop\"\n- DBA: `PGPASSWORD="
                        + SECRET
                        + " psql -c 'DROP TABLE orders'` and `curl -X DELETE https://shop:" + SECRET
                        + "@search.example.com/orders ...`\n");
        PlanChecker checker = new PlanChecker(Plans.BUNDLED, PlanRules.ALL, ShellSyntaxChecker.LENIENT);
        Report.Plan reported = new Report.Plan(plan, false, checker.of(plan));
        assertThat(reported.findings())
                .extracting(finding -> finding.rule())
                .contains("secret-in-plan", "destructive-command");
        Report report =
                new Report("1", Plans.BUNDLED.source(), List.copyOf(PlanRules.ALL), List.of(reported), List.of());
        for (ReportFormat format : List.of(
                new PlanTextReport(false),
                new Feedback(Optional.empty()),
                new JunitReport(true),
                new GithubReport(),
                new JsonReport(),
                new SarifReport())) {
            assertThat(format.write(report))
                    .as(format.getClass().getSimpleName())
                    .doesNotContain(SECRET);
        }
    }
}
