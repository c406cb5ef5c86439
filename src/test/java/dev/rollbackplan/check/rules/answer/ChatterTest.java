package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatterTest {

    private static final Rule<Plan> CHATTER = new Chatter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sure! Here is the plan.",
                "Certainly, below is what you need:",
                "Here's a rollback plan for the incident:",
                "Here\u2019s the requested **runbook**.",
                "I've prepared the following plan:",
                "Here you go:",
                "Here's what to do:",
                "Great question! Here it is:",
                "Please find below the strategy.",
                "The following is a rollback plan.",
                "Here are the steps you need:",
                "This is your rollback plan. \uD83D\uDE80",
                "Okay.\nHere's\nthe plan.",
            })
    void removesAnIntroduction(String opening) {
        String plan = opening + "\n\n# A\n\ntext\n";
        assertThat(Plans.report(CHATTER, plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .startsWith("1:1-1:")
                        .endsWith("is an introduction to the answer, not part of the plan: remove it"));
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo("# A\n\ntext\n");
    }

    /** The chat is between bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Here is the plan for **checkout**.|",
                "|Based on the alert, I drafted this plan:|",
                "|Yes \u2014 the steps follow.|",
                "|Sure thing - done.|",
                "This is urgent. |Here's a rollback plan for it:|",
                "|To end the incident, I've prepared the following runbook:|",
                "|I'm your assistant, and here is the plan.|",
                "|You asked for a plan; it follows.|",
                "|As an AI, I can't know your cluster.|",
                "|Sure, but first: migration 0042 is not reversible.| Ask the DBA.",
                "|Sure! Here is the plan.| Restart nothing.",
                "|Here is the plan for v2.|",
                "|Here is the plan with `kubectl`.|",
                "|Here is the [new](https://example.com) plan.|",
                "|Here is the plan, change the setup.|",
                "|Okay, change the setup.|",
            })
    void keepsAnIntroductionWithAnythingElse(String opening) {
        String text = opening.replace("|", "");
        int start = opening.indexOf('|') + 1;
        int end = opening.lastIndexOf('|');
        String plan = text + "\n\n# A\n\ntext\n";
        assertThat(Plans.report(CHATTER, plan))
                .containsExactly(
                        "1:" + start + "-1:" + end + " warning \"" + opening.substring(start, end)
                                + "\" is an introduction to the answer: remove it, but keep any facts in it that the plan needs");
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let me know if anything is missing.",
                "I hope this helps!",
                "Would you like me to write the status update?",
                "Want me to turn this into a ticket?",
                "If anything is unclear, let me know.",
                "Do you want a shorter version?",
                "Need me to adapt this?",
                "I hope this helps. Let me know if you want me to adapt it!",
            })
    void removesAnOfferAtTheEnd(String offer) {
        String plan = "# A\n\ntext\n\n---\n\n" + offer + "\n";
        assertThat(Plans.report(CHATTER, plan))
                .containsExactly("7:1-7:" + (offer.length() + 1) + " warning \"" + offer
                        + "\" is an offer to the reader, not part of the plan: remove it");
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo("# A\n\ntext\n\n---\n");
    }

    /** The offer is between bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rest is routine. |Feel free to adjust the thresholds.|",
                "|If you share your manifests, I can make the commands exact.|",
                "The plan should work. |Just let me know!|",
                "|Should you need more, don't hesitate to ask.|",
                "|If you need more details on a step, just ask!|",
                "|Adapt the names, and tell me if you want more.|",
                "|Good luck with the data!|",
                "|Keep an eye on it, and feel free to ask.|",
                "Do not restart it. |Let me know if the replica lags, or call the DBA.|",
                "|Let me know| before you start. |I hope this helps!|",
            })
    void keepsAnOfferWithAnythingElse(String offer) {
        String plan = "# A\n\ntext\n\n" + offer.replace("|", "") + "\n";
        assertThat(Plans.report(CHATTER, plan))
                .isNotEmpty()
                .allMatch(finding -> finding.endsWith(
                        "is an offer to the reader: remove it, but keep any facts in it that the plan needs"));
        assertThat(Plans.report(CHATTER, plan).get(0)).startsWith("5:" + (offer.indexOf('|') + 1) + "-5:");
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here are the dashboards to open first.\n\n# A\n\ntext\n",
                "If you need to roll back, follow these steps.\n\n# A\n\ntext\n",
                "# A\n\nSure, this can fail.\n\n## B\n\ntext\n",
                "Sure-footed rollbacks matter.\n\n# A\n\ntext\n",
                "Of course-grained alerts one fired.\n\n# A\n\ntext\n",
                "Based on the alert, version v2 is faulty.\n\n# A\n\ntext\n",
                "Below is what changed between v1 and v2.\n\n# A\n\ntext\n",
                "Here is where we stand: orders fail.\n\n# A\n\ntext\n",
                "# A\n\nGood luck is no plan: follow the steps.\n",
                "# A\n\nUse the form, and feel free to adapt it.\n",
                "# A\n\nPlease do not hesitate to ask for help.\n",
                "# A\n\nQuestions? Don't hesitate to ask in `#payments`.\n",
                "# A\n\nNever return0search1, restart at the turn2 signal or turn0search.\n",
                "# A\n\nFeel free to reach out to the SRE team.\n",
                "# A\n\n> Let me know if you still see errors.\n",
                "# A\n\n```\nLet me know if <|x|> [oaicite:0]\n```\n",
                "# A\n\nIf you see errors, the plan failed.\n",
                "Sure! Das ist der Plan f\u00FCr die Umgebung, und er ist nicht von der KI.\n\n# A\n",
            })
    void reportsNoTextThatAPersonWouldWrite(String plan) {
        assertThat(Plans.report(CHATTER, plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u301012\u2020source\u3011",
                ":contentReference[oaicite:0]{index=0}",
                "[oaicite:3]",
                "\uE200cite\uE202turn0search1\uE201",
                "citeturn0search1turn2view12",
                "turn0news3",
                "<|im_end|>",
            })
    void reportsMarksOfTheInterface(String leftover) {
        String plan = "# A\n\nDie Rate ist hoch " + leftover + " und das ist nicht gut.\n";
        assertThat(Plans.report(CHATTER, plan))
                .containsExactly("3:19-3:" + (19 + leftover.length()) + " warning \"" + leftover
                        + "\" is left over from the model's interface: remove it");
    }
}
