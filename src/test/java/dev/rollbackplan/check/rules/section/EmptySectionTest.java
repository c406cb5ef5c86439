package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptySectionTest {

    private static final Rule<? super Plan> EMPTY = new EmptySection(Severity.ERROR);

    @Test
    void reportsASectionWithoutContent() {
        assertThat(Plans.report(EMPTY, "# Plan\n\n## Rollback Steps\n\n## A\n\n### B\n\n## C\n\ntext\n"))
                .containsExactly(
                        "3:1-3:18 error the section is empty: write it",
                        "7:1-7:6 error the section is empty: write it or remove the heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- to do -->", "---", "[a]: https://example.com", "<!-- a -->\n<!--\n\nb -->\n\n---"})
    void takesRulersCommentsAndLinkDefinitionsForNoContent(String block) {
        assertThat(Plans.report(EMPTY, "## A\n\n" + block + "\n\n## B\n\ntext\n"))
                .containsExactly("1:1-1:5 error the section is empty: write it or remove the heading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A\n\n![picture](a.png)\n",
                "## A\n\n<details>x</details>\n",
                "## A\n\n**Resolved**\n\n## B\n\n```\n```\n",
                "# Title\n\n# Steps\n\ntext\n",
                "**Do not go on without approval**\n\n## B\n\ntext\n",
                "!!! note\n\n## B\n\n{{< x >}}\n",
            })
    void reportsNoSectionWithContent(String plan) {
        assertThat(Plans.report(EMPTY, plan)).isEmpty();
    }

    @Test
    void reportsARequiredSectionWhoseTitleIsABoldLine() {
        assertThat(Plans.report(EMPTY, "**Rollback Steps**\n\n**Communication Plan**\n\n- done\n"))
                .containsExactly("1:1-1:19 error the section is empty: write it");
    }
}
