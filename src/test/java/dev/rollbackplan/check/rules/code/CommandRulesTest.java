package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that apply to all rules for code blocks and code spans. */
class CommandRulesTest {

    private static final String FENCE = "~~~~~";

    static List<Rule<Plan>> rules() {
        return List.of(
                new PlaceholderInCommand(),
                new ElidedCommand(),
                new UnpasteableCharacter(),
                new PromptInCommand(),
                new UnparsableShell());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void agreesWithTheExamplesOfItsPage(Rule<Plan> rule) throws IOException {
        String page = page(rule.id());
        assertThat(page).startsWith("# " + rule.id() + "\n");
        assertThat(Plans.report(rule, Plans.BASH, example(page, "## Bad"))).isNotEmpty();
        assertThat(Plans.report(rule, Plans.BASH, example(page, "## Good"))).isEmpty();
    }

    private static String page(String rule) throws IOException {
        try (InputStream page = Rule.class.getResourceAsStream("/rules/" + rule + ".md")) {
            assertThat(page).as(rule).isNotNull();
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String example(String page, String heading) {
        int start = page.indexOf('\n', page.indexOf(FENCE, page.indexOf("\n" + heading + "\n"))) + 1;
        return page.substring(start, page.indexOf("\n" + FENCE, start) + 1);
    }

    /** Uses fixed seeds, so that a failure can be reproduced. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasNothingToReportAfterFixing(long seed) {
        String[] parts = {
            "```bash\n",
            "```\n",
            "\n",
            " ",
            "> ",
            "- ",
            "$ ",
            "kubectl ",
            "get ",
            "\u201c",
            "\u201d",
            "\u2019",
            "\u00a0",
            "\u200b",
            "\u2013",
            "\u2014n",
            "x",
            "`",
            "\"",
            "'",
            "# ",
            "=",
            "<a>",
            "\\\n",
            "<<EOF\n",
            "EOF\n",
            "$("
        };
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder plan = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                plan.append(parts[random.nextInt(parts.length)]);
            }
            for (Rule<Plan> rule : List.of(new PromptInCommand(), new UnpasteableCharacter())) {
                String text = plan.toString();
                for (int round = 0; round < 8 && !Plans.fixed(rule, text).equals(text); round++) {
                    text = Plans.fixed(rule, text);
                }
                assertThat(Plans.report(rule, text)).as(plan.toString()).isEmpty();
            }
        }
    }

    private static List<String> hostile() {
        List<String> plans = new ArrayList<>();
        for (String unit : List.of("[", "<", ">", "`", "*", "<a>", "$(", "xxx ", "=\u201c")) {
            plans.add("```bash\n" + unit.repeat(100_000) + "\n```\n");
        }
        for (String unit : List.of(
                "{{",
                "<a",
                "\"",
                "'",
                "\u200b ",
                "...",
                "your-",
                "<<E ",
                "$'\\",
                "kubectl <a",
                "-\u00a0",
                "</a",
                "[A")) {
            plans.add("```bash\n" + (unit + "\n").repeat(10_000) + "```\n");
            plans.add("`kubectl get " + unit.repeat(10_000) + "`\n");
        }
        plans.add("```bash\n" + "kubectl get <pod> ... ".repeat(20_000) + "\n```\n");
        plans.add("```console\n" + "$ kubectl get <pod> \\\n".repeat(20_000) + "```\n");
        plans.add("```bash\nkubectl get <pod>\n```\n\n".repeat(5_000));
        plans.add("`kubectl get \u2013n <pod>`\n\n".repeat(5_000));
        return plans;
    }

    @Tag("hostile")
    @Test
    void checksHostilePlansInTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String plan : hostile()) {
                Plan subject = Plans.read(plan);
                Findings.of(subject, rules());
            }
        });
    }
}
