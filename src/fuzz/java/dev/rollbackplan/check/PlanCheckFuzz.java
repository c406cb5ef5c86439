package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.text.SourceText;

/** Checks any text as a plan. Findings and fixes must be inside the text, and a fixed text must need no further fix. */
class PlanCheckFuzz {

    private static final PlanChecker CHECK = new PlanChecker(Plans.BUNDLED, PlanRules.ALL, ShellSyntaxChecker.LENIENT);

    @FuzzTest
    @DictionaryEntries({
        "## Rollback Steps\\x0a\\x0a",
        "**Communication Plan**\\x0a\\x0a",
        "```markdown\\x0a",
        "```bash\\x0a",
        "- [ ] ",
        "kubectl rollout undo",
        "$VERSION",
        "<think>",
        "Sure! Here is ",
        "\\xe2\\x80\\x9c",
        "owner: ",
        "`",
        "---\\x0a"
    })
    void findingsAreInsideTheTextAndFixesAreStable(FuzzedDataProvider data) {
        SourceText plan = new SourceText("plan.md", data.consumeRemainingAsString());
        for (Finding finding : CHECK.of(plan)) {
            assertThat(finding.range().end()).isLessThanOrEqualTo(plan.text().length());
            assertThat(finding.region()).isEqualTo(plan.region(finding.range()));
            finding.fix()
                    .ifPresent(fix -> fix.all()
                            .forEach(each -> assertThat(each.range().end())
                                    .isLessThanOrEqualTo(plan.text().length())));
        }
        Fixer once = Fixer.of(plan, CHECK);
        Fixer twice = Fixer.of(once.source(), CHECK);
        assertThat(once.settled()).isTrue();
        assertThat(twice.fixed()).isZero();
        assertThat(twice.source().text()).isEqualTo(once.source().text());
    }
}
