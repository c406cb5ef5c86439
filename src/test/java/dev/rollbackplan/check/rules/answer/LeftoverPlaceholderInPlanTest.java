package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverPlaceholderInPlanTest {

    private static final Rule<Plan> LEFTOVER = new LeftoverPlaceholderInPlan();

    @Test
    void reportsEachPlaceholderOnce() {
        assertThat(Plans.report(
                        LEFTOVER,
                        "# $VERSION\n\nFrom $VERSION to `${TARGET_VERSION:-last}`\n\n```sh\nx $VERSION\n```\n"))
                .containsExactly(
                        "1:3-1:11 error \"$VERSION\" is a placeholder of the prompt (3 times):"
                                + " write its value, or set the variable in an earlier command",
                        "3:19-3:42 error \"${TARGET_VERSION:-last}\" is a placeholder of the prompt:"
                                + " write its value, or set the variable in an earlier command");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh\nVERSION=v1\necho $VERSION\n```\n",
                "```sh\nexport VERSION\necho $VERSION\n```\n",
                "```sh\nread -rp 'Version: ' VERSION; echo ${VERSION}\n```\n",
                "```sh\n: \"${VERSION:?set it}\"\necho $VERSION\n```\n",
                "```yaml\nenv:\n  VERSION: v1\nrun: echo $VERSION\n```\n",
                "```powershell\n$VERSION = 'v1'\necho $VERSION\n```\n",
                "Set `VERSION` first, then run `echo $VERSION`.\n",
                "```sh\nfor VERSION in a b; do echo $VERSION; done\n```\n",
                "$VERSION_ID, $Version, $VERSIONs, $$VERSION, $HOME, $5\n",
            })
    void reportsNoVariableThatThePlanSets(String plan) {
        assertThat(Plans.report(LEFTOVER, plan)).isEmpty();
    }

    @Test
    void reportsAPlaceholderInTextWithoutSpaces() {
        assertThat(Plans.report(LEFTOVER, "\u4ECE$VERSION\u56DE\u6EDA\n")).hasSize(1);
    }
}
