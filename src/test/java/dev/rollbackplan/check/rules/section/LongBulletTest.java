package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;

class LongBulletTest {

    private static final Rule<Plan> LONG = new LongBullet();

    @Test
    void reportsABulletOverTheLimits() {
        String words = "word ".repeat(25).strip();
        String letters = "a".repeat(160);
        String plan = "- " + words + " more\n- " + words + " `code with words`\n- " + letters + "b\n- " + letters
                + "\n\n  " + words + words + "\n- ok\n  - " + words + " https://example.com/" + letters + "\n\n> - "
                + words + " more\n";
        assertThat(Plans.report(LONG, plan))
                .containsExactly(
                        "1:3-1:132 warning the bullet has 26 words, not counting code (limit 25): shorten or split it",
                        "3:3-3:164 warning the bullet has 161 characters, not counting code (limit 160): shorten or split it");
        assertThat(Plans.report(Plans.template("## One\n"), LONG, plan)).isEmpty();
    }
}
