package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingOwnerTest {

    private static final Rule<Plan> OWNER = new MissingOwner();

    @Test
    void reportsAPlanWithoutAnyOwnerOnce() {
        assertThat(Plans.report(OWNER, Plans.of(Plans.REQUIRED)))
                .containsExactly("13:1-13:18 info no step names an owner: add one, such as \"(Owner: on-call SRE)\"");
        assertThat(Plans.report(Plans.template("## One\n"), OWNER, "Text\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We go\u21b5forth.\u21b5\u21b5More.|1:1-1:6",
                "\u21b5\u21b5  Text\u21b5  and more.|3:1-3:7",
                "- restart\u21b5- wait\u21b5- look|1:1-1:10",
                "> restart\u21b5> and wait|1:1-1:10",
                "Restart\u21b5it\u21b5===\u21b5\u21b5now|1:1-1:8",
                "```sh\u21b5ls\u21b5```|1:1-1:6",
                "| a | b |\u21b5| - | - |\u21b5| c | d ||1:1-1:10",
            })
    void reportsAPlanWithoutSectionsOfWorkAtItsFirstLine(String lines) {
        int bar = lines.lastIndexOf('|');
        assertThat(Plans.report(OWNER, lines.substring(0, bar).replace('\u21b5', '\n') + "\n"))
                .containsExactly(lines.substring(bar + 1)
                        + " info no step names an owner: add one, such as \"(Owner: on-call SRE)\"");
    }

    @Test
    void reportsEveryFindingWithTheSeverityOfTheRule() {
        for (String plan : List.of(
                "Text.\n",
                Plans.of(Plans.REQUIRED),
                Plans.with("Rollback Steps", "## Rollback Steps\n\n- IC decides"))) {
            assertThat(Plans.findings(List.of(OWNER), plan))
                    .isNotEmpty()
                    .extracting(Finding::severity)
                    .containsOnly(OWNER.severity());
        }
    }

    @Test
    void reportsEachSectionOfWorkWithoutAnOwner() {
        assertThat(Plans.report(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n- IC decides")))
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
    void recognizesAnOwner(String lines) {
        assertThat(Plans.report(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n" + lines)))
                .noneMatch(line -> line.contains("Rollback Steps") || line.contains("warning"));
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
    void takesNoOtherMentionForAnOwner(String lines) {
        assertThat(Plans.report(OWNER, Plans.with("Rollback Steps", "## Rollback Steps\n\n" + lines)))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("13:1-13:18 info no step names an owner"));
    }

    @Test
    void acceptsAnOwnerOfTheWholePlan() {
        assertThat(Plans.report(OWNER, "**Owner:** on-call SRE\n\n" + Plans.of(Plans.REQUIRED)))
                .isEmpty();
    }

    @Test
    void ignoresAPlanInAnotherLanguage() {
        assertThat(Plans.report(
                        OWNER,
                        "## Rollback Steps\n\n- Der Dienst wird mit der alten Version und ohne sie neu gestartet\n"))
                .isEmpty();
    }
}
