package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoldAsHeaderTest {

    private static final Rule<Plan> BOLD = new BoldAsHeader();

    @Test
    void reportsAndFixesABoldLineUsedAsAHeading() {
        String plan = "## Steps\n\n**Phase 1: Contain**\n\n- done\n\n__Rollback Steps:__\n\n- done\n";
        assertThat(Plans.report(BOLD, plan))
                .containsExactly(
                        "3:1-3:21 warning \"Phase 1: Contain\" is a bold line used as a heading:"
                                + " use \"###\" instead of bold",
                        "7:1-7:20 warning \"Rollback Steps:\" is a bold line used as a heading:"
                                + " use \"##\" instead of bold");
        assertThat(Plans.fixed(List.of(BOLD), plan))
                .isEqualTo("## Steps\n\n### Phase 1: Contain\n\n- done\n\n## Rollback Steps\n\n- done\n");
    }

    @Test
    void offersNoFixThatWouldDropANumberSign() {
        String plan = "## Steps\n\n**Ticket #**\n\n- 1204\n";
        assertThat(Plans.report(BOLD, plan)).hasSize(1);
        assertThat(Plans.fixed(List.of(BOLD), plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Contain (On-Call SRE):**\n\n- done\n",
                "**Status: draft**\n\ntext\n",
                "**Do this first!**\n\ntext\n",
                "**Apply the resources.**\n\n```sh\nls\n```\n",
                "**DRAFT**\n\n**Version 2**\n\n## A\n\ntext\n",
                "**Owner** SRE\n\n- done\n",
                "**two\nlines**\n\n- done\n",
                "- **Item**\n\n  text\n",
                "text\n\n**The End**\n",
                "**Figure 1 - The Way Back**\n\n![map](map.png)\n",
            })
    void reportsNoIntroductionOrEmphasis(String plan) {
        assertThat(Plans.report(BOLD, plan)).isEmpty();
    }

    @Test
    void reportsOnlyRequiredTitlesIfThePromptDoesNotMentionHeaders() {
        assertThat(Plans.report(
                        Plans.template("## One\n\nFormatting rules\n- Use concise bullets\n"),
                        BOLD,
                        "**One**\n\n- done\n\n**Phase A**\n\n- done\n"))
                .containsExactly(
                        "1:1-1:8 warning \"One\" is a bold line used as a heading: use \"##\" instead of bold");
    }
}
