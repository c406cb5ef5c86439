package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.rules.section.MissingOwner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of what a plan says and how it ends: truncated-answer, prompt-echo, leftover-placeholder, missing-owner. */
class PlanTextTest {

    private static final Rule<Plan> CUT = new TruncatedAnswer();
    private static final Rule<Plan> ECHO = new PromptEcho();
    private static final Rule<Plan> LEFTOVER = new LeftoverPlaceholderInPlan();
    private static final Rule<Plan> OWNER = new MissingOwner();

    @Test
    void anOpenCodeBlockAtTheEndIsACut() {
        assertThat(Plans.told(CUT, "text\n\n- item\n\n  ```sh\n  kubectl get\n"))
                .containsExactly("5:3-5:8 error the code block that begins here is not closed:"
                        + " close it, or ask for the rest of the plan");
        assertThat(Plans.told(CUT, "- item\n\n  ```sh\n  ls\n\ntext\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Tell the team,",
                "- Then restart the",
                "- Run `kubectl get",
                "- **Restart",
                "- One.\n- Two.\n- Three",
                "- a\n-",
                "| a | b |\n| - | - |\n| c | d",
                "To restart it (",
                "- Restart (Owner",
                "- See [the runbook",
                "| a | b |\n| - | - |\n| c |",
                "1. Verify\n   - the queue and",
                "### Verify",
                "- Run `kubectl get pods\n  and wait",
                "- **Restart the\n  service now",
                "- Restart (see\n  below",
                "- Restart (as (always)",
            })
    void aTextThatStopsInItsMidstIsACutWhereTheEndIsMissing(String end) {
        String plan = Plans.of(Plans.OWED.subList(0, 3)) + "## Rollback Steps\n\n" + end + "\n";
        int line = 14 + (int) end.lines().count();
        assertThat(Plans.told(CUT, plan))
                .singleElement()
                .satisfies(
                        told -> assertThat(told)
                                .startsWith(line + ":")
                                .endsWith(
                                        "error the plan is cut off here, and its last sections are missing: ask for the rest"));
        assertThat(Plans.told(CUT, plan.replace("## Rollback Steps", "## Post-Incident Follow-Up")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Restart",
                "- One.\n- Two",
                "Done.",
                "- Run `kubectl get`",
                "| a | b |\n| - | - |\n| c | d |",
                "a | b\n- | -\nc | d",
                "```sh\nls\n```",
                "> Restart the",
                "- Restart (a) [b] and 1) c",
                "| a | b |\n| - | - |\n| c \\| d | e |",
                "- Run `kubectl\n  get pods` now",
                "- **Restart the\n  service** now",
                "- Restart (see\n  below) now",
                "- See [the\n  runbook](https://example.com/a) now",
                "- Escape \\` and \\** and \\( and use `a[` now",
            })
    void aTextThatMayEndSoIsNoCut(String end) {
        assertThat(Plans.told(CUT, Plans.of(Plans.OWED.subList(0, 3)) + "## Rollback Steps\n\n" + end + "\n"))
                .isEmpty();
    }

    @Test
    void aLastSectionThatAloneIsShortIsCut() {
        String full = "- a\n- b\n- c\n- d\n\n";
        String before = "## Assumptions & Data Safety\n\n" + full + "## Incident Detection Signals\n\n" + full
                + "## Rollback Decision Criteria\n\n";
        assertThat(Plans.told(CUT, before + "- a\n- The scribe keeps the timel\n"))
                .containsExactly("18:3-18:29 error the plan is cut off here, and its last sections are missing:"
                        + " ask for the rest");
        assertThat(Plans.told(CUT, before + "- a\n- The scribe keeps the time.\n"))
                .isEmpty();
        assertThat(Plans.told(CUT, before + full)).isEmpty();
        assertThat(Plans.told(CUT, before.replace("- d\n", "") + "- a\n- b\n")).isEmpty();
    }

    @Test
    void threeBulletsOfThePromptAreAnEcho() {
        String plan = "- text\n- **User reports** or support\n  tickets.\n"
                + "- step-by-step rollback from `v2` to v1 with exact commands\n"
                + "- Provide exact, copy-pasteable commands and owners where possible\n";
        assertThat(Plans.told(ECHO, plan))
                .containsExactly("2:3-3:11 error 3 bullets of the prompt are repeated word for word,"
                        + " the first one here: replace them with answers for this incident");
        assertThat(Plans.told(ECHO, plan.replace("exact commands", "commands"))).isEmpty();
        assertThat(Plans.told(ECHO, plan.replace("tickets.", "tickets.\n  - 12 since noon")))
                .isEmpty();
    }

    @Test
    void countsARepeatedBulletOfThePromptOnce() {
        assertThat(Plans.told(ECHO, "- User reports or support tickets\n".repeat(3)))
                .isEmpty();
    }

    @Test
    void aPlaceholderOfThePromptIsReportedOnce() {
        assertThat(Plans.told(
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
    void aVariableOfThePlansOwnIsNoPlaceholder(String plan) {
        assertThat(Plans.told(LEFTOVER, plan)).isEmpty();
    }

    @Test
    void aPlanThatNamesNobodyIsOneWarning() {
        assertThat(Plans.told(OWNER, Plans.of(Plans.OWED)))
                .containsExactly("13:1-13:18 warning no step names an owner:"
                        + " add one, such as \"(Owner: on-call SRE)\"");
        assertThat(Plans.told(OWNER, "Text\nand more.\n"))
                .containsExactly("2:1-2:10 warning no step names an owner:"
                        + " add one, such as \"(Owner: on-call SRE)\"");
        assertThat(Plans.told(Plans.template("## One\n"), OWNER, "Text\n")).isEmpty();
    }

    @Test
    void aSectionThatNamesNobodyIsToldOf() {
        assertThat(Plans.told(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n- IC decides")))
                .containsExactly(
                        "17:1-17:22 info \"Communication Plan\" names no owner:"
                                + " add one, such as \"(Owner: on-call SRE)\"",
                        "21:1-21:27 info \"Post-Incident Follow-Up\" names no owner:"
                                + " add one, such as \"(Owner: on-call SRE)\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- restart (Owner: DBA)",
                "- restart *Owner: IC*",
                "- restart @payments",
                "- restart `@sre-oncall`",
                "**Contain (On-Call SRE):**\n\n- restart",
                "| Step | Responsible |\n| - | - |\n| restart | Jo |",
                "- IC declares the end",
                "- SRE on call restarts",
                "- Restart [Owner: x]",
                "- restart, by the platform team",
                "- DRI: Jo",
                "- assigned to Jo",
                "1. restart\n   - Release manager: confirms",
                "- restart (Support)",
                "- restart [Platform]",
                "- restart (backend eng)",
                "- The CTO decides",
                "- Restart. The comms lead posts an update",
                "- If errors persist, the incident commander decides",
                "- A member of the database team restores it",
                "| Step | Who |\n| - | - |\n| restart | Database team |",
            })
    void anOwnerHasManyForms(String lines) {
        assertThat(Plans.told(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n" + lines)))
                .noneMatch(told -> told.contains("Rollback Steps") || told.contains("warning"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- notify the support team",
                "- page the on-call engineer",
                "- mail ops@example.com",
                "- `npm install @scope/name`",
                "- send the report to the SRE team",
                "- IC1 restarts",
                "- restart what the platform needs for support",
                "- restart (security patch)",
                "- notify support and the SRE team",
                "- restart the database operator",
                "- install it with the package manager",
                "- skipping this can lead to data loss",
            })
    void whoIsOnlyToldOwnsNothing(String lines) {
        assertThat(Plans.told(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n" + lines)))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("13:1-13:18 warning no step names an owner"));
    }

    @Test
    void anOwnerBeforeTheFirstSectionOwnsAll() {
        assertThat(Plans.told(OWNER, "**Owner:** on-call SRE\n\n" + Plans.of(Plans.OWED)))
                .isEmpty();
    }

    @Test
    void aPlanInAnotherLanguageIsLeftAlone() {
        assertThat(Plans.told(
                        OWNER,
                        "## Rollback Steps\n\n- Der Dienst wird mit der alten Version und ohne sie neu gestartet\n"))
                .isEmpty();
    }
}
