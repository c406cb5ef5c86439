package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;

class LongBulletTest {

    private static final Rule<Plan> LONG = new LongBullet();

    @Test
    void reportsTheLongestBulletAndCountsTheOthers() {
        String words = "word ".repeat(35).strip();
        String plan = "- " + words + "\n- " + words + " more\n- " + words + " two more\n- " + words
                + " `code with words`\n- ok\n\n  " + words + words + "\n  - " + words
                + " https://example.com/a\n\n> - " + words + " more\n";
        assertThat(Plans.report(LONG, plan))
                .containsExactly(
                        "3:3-3:186 info the bullet has 37 words, without code and quotations (limit 35), and another"
                                + " bullet is too long: shorten or split long bullets");
        assertThat(Plans.report(Plans.template("## One\n"), LONG, plan)).isEmpty();
    }

    @Test
    void doesNotCountAMessageToBeSent() {
        String message = "word ".repeat(60).strip();
        assertThat(Plans.report(LONG, "- Post to the status page: \"" + message + "\"\n"))
                .isEmpty();
        assertThat(Plans.report(LONG, "- Post to the status page: \u201C" + message + "\u201D\n"))
                .isEmpty();
        assertThat(Plans.report(LONG, "- Post: \"short\" " + message + "\n"))
                .containsExactly("1:3-1:316 info the bullet has 61 words, without code and quotations (limit 35):"
                        + " shorten or split long bullets");
    }
}
