package dev.rollbackplan.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.text.TextRange;
import org.junit.jupiter.api.Test;

class PlanExtractorTest {

    @Test
    void endsFrontMatterBeforeTheClosingFence() {
        String plan = "---\na: b\n## Rollback Steps\n## Communication Plan\n";
        assertThat(plan("```markdown\n" + plan + "   ```\n---\n")).isEqualTo(plan);
    }

    private static String plan(String text) {
        Plan plan = Plans.read(text);
        TextRange range = plan.envelope().plan();
        return plan.source().slice(range);
    }
}
