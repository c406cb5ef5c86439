package dev.rollbackplan.check.rules.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNotTitleCaseTest {

    private static final HeaderNotTitleCase RULE = new HeaderNotTitleCase();

    private static List<String> findings(String plan) {
        return Plans.report(RULE, plan);
    }

    private static String fixed(String plan) {
        return Plans.fixed(List.of(RULE), plan);
    }

    @Test
    void reportsEachWrongHeadingOnceWithItsWords() {
        String plan = """
                # Rollback plan

                The checkout service answers with errors since the release of today.

                ## Restore *all* the **data** and restart

                - Restart it.

                ### Check the rows, and check them all again now before the next release

                Underlined heading
                ------------------
                """;
        assertThat(findings(plan))
                .containsExactly(
                        "1:12-1:16 warning \"plan\" in the heading is not in Title Case: write \"Plan\"",
                        "5:24-5:28 warning \"data\" and \"restart\" in the heading are not in Title Case:"
                                + " write \"Data\" and \"Restart\"",
                        "9:15-9:19 warning \"rows\", \"check\", \"them\", \"again\", \"next\" and others in the heading"
                                + " are not in Title Case: write \"Rows\", \"Check\", \"Them\", \"Again\", \"Next\" and so on",
                        "11:12-11:19 warning \"heading\" in the heading is not in Title Case: write \"Heading\"");
        assertThat(fixed(plan)).isEqualTo("""
                # Rollback Plan

                The checkout service answers with errors since the release of today.

                ## Restore *all* the **Data** and Restart

                - Restart it.

                ### Check the Rows, and Check Them all Again now before the Next Release

                Underlined Heading
                ------------------
                """);
        assertThat(findings(fixed(plan))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Rollback plan | Rollback Plan",
                "rollback plan | Rollback Plan",
                "1. detection | 1. Detection",
                "step 2: verify the Fix | Step 2: Verify the Fix",
                "Rollback using Helm | Rollback Using Helm",
                "Verify that It Works | Verify That It Works",
                "Rollback \u2014 plan B | Rollback \u2014 Plan B",
                "Rollback\u2014plan B | Rollback\u2014Plan B",
                "Live -> next Release | Live -> Next Release",
                "Live \u2192 next Release | Live \u2192 Next Release",
                "\uD83D\uDEA8rollback Plan | \uD83D\uDEA8Rollback Plan",
                "Restart \\*every\\* node | Restart \\*every\\* Node",
                "Restart &amp; verify | Restart &amp; Verify",
                "Restart&nbsp;nodes | Restart&nbsp;Nodes",
                "Why It won't Start | Why It Won't Start",
                "Why It won\u2019t Start | Why It Won\u2019t Start",
                "The users' Guide | The Users' Guide",
                "The 5\" disk | The 5\" Disk",
                "Say \"no more errors\" and leave | Say \"no more errors\" and Leave",
                "Brackets ( are open | Brackets ( are Open",
                "Restart the service and the node | Restart the Service and the Node",
                "Undo It with git revert and verify | Undo It with git revert and Verify",
                "docker exec: enter a Container | docker exec: Enter a Container",
                "Restore version v2.4.0 | Restore Version v2.4.0",
                "The back-up and the plan | The back-up and the Plan",
                "Restart the rest of the nodes | Restart the Rest of the Nodes",
            })
    void capitalizesTheWrongWords(String heading, String fixed) {
        assertThat(fixed("## " + heading + "\n")).isEqualTo("## " + fixed + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Styles differ
                "Rollback Plan for the Team",
                "Roll Back with the Flag, Then Verify",
                "Roll Back With The Flag",
                "Traffic Between and between Regions",
                "Rollback is Done, now Rest",
                "the Plan",
                "Roll It Back when It Fails",
                // Capitals
                "ROLLBACK PLAN",
                "DO NOT Restart",
                // Compounds
                "Follow-up Actions",
                "The on-call Rota",
                "Set read/write Modes",
                "Client\u2013server Links",
                "Restart checkout-service and eu-west-a",
                // Names
                "checkout",
                "kubectl Basics",
                "Using kubectl on macOS, and nginx",
                "Why gRPC Fails on iOS",
                "The kubelet's Log",
                "vtctldclient and rabbitmqctl Basics",
                "Drop the pglogical Nodes",
                "Undo It with git revert",
                "argocd app rollback",
                "argocd admin cluster generate-spec",
                "Roll Back checkout v2.4.1",
                "router 4.1.0 to 4.2.0",
                // Code, paths, refs, versions
                "Restart `all the nodes` Now",
                "`foo`-based Rollback",
                "See example.com and users.xml",
                "Edit /etc/hosts and src/main/app",
                "Set feature_flag and max.size=3",
                "Use --force and #alerts",
                "Upgrade k8s to v1.30 within 15min",
                "3.2 of 5.0",
                "kubectl -n shop rollout undo deploy/checkout",
                "Run helm rollback checkout 41",
                "Reset to origin/main",
                "2.4.1 to 2.4.0",
                "libfoo: 1.2 \u2192 1.3",
                // Links, quotations, brackets, placeholders
                "See [the whole guide](https://example.com)",
                "See <https://example.com/rollback>",
                "Press <kbd>enter</kbd><br>Twice",
                "The \"split brain\" and 'split brain' Case",
                "The \u201Csplit brain\u201D and \u2018split brain\u2019 Case",
                "\u201Esplit brain\u201C and \u00ABsplit brain\u00BB",
                "Rollback ((only) if needed)",
                "Restart the Server(s)",
                "Deploy <service> to <your region>",
                "Deploy $service and ${NAME:-the last one}",
                "Deploy {{ service name }} {#some anchor}",
                "Version [VERSION: not provided]",
                // Not words
                ":rotating_light: :tada: Detection",
                "**r**ollback Plan",
                "Caf\u00E9 \u00E9tat na\u00EFve",
                "\u56DE\u6EDArollback\u6307\u5357",
                "\u041E\u0442\u043A\u0430\u0442 \u0432\u0435\u0440\u0441\u0438\u0438 Prod",
                "("
            })
    void acceptsAHeading(String heading) {
        assertThat(findings("# " + heading)).isEmpty();
    }

    @Test
    void acceptsAWordThatIsCodeElsewhereLetterForLetter() {
        String heading = "# Restart checkout Now\n\n";
        assertThat(findings(heading + "- Run `checkout`.\n")).isEmpty();
        assertThat(findings(heading + "| a | b |\n|---|---|\n| `checkout` | c |\n"))
                .isEmpty();
        assertThat(findings(heading + "Run `checkout --all`.\n")).hasSize(1);
        assertThat(findings(heading + "Run `Checkout`.\n")).hasSize(1);
        assertThat(findings(heading + "```sh\ncheckout\n```\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir setzen die Version zur\u00FCck und pr\u00FCfen das Ergebnis. | 0",
                "Volver a la versi\u00F3n anterior con el script y revisar los datos. | 0",
                "\u6062\u590D\u5230\u4E0A\u4E00\u4E2A\u7248\u672C\uFF0C\u7136\u540E\u68C0\u67E5\u3002 | 0",
                "Drain queue | 1",
                "Ask Jos\u00E9 to restart it if the caf\u00E9 is down, et cetera. | 1"
            })
    void acceptsEveryHeadingOfADocumentInAnotherLanguage(String prose, int findings) {
        assertThat(findings("# Rollback plan\n\n" + prose + "\n")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "Proc\u00E9dure de repli du service d\u00E9fini, 0",
        "Plan zur R\u00FCckkehr, 0",
        "Plan for the caf\u00E9, 1"
    })
    void acceptsAHeadingInAnotherLanguage(String heading, int findings) {
        assertThat(findings("# " + heading + " steps\n\nThe text is of the usual kind.\n"))
                .hasSize(findings);
    }

    @Test
    void skipsHeadingsInCodeAndHeadingsOfSeveralLines() {
        assertThat(findings("```sh\n# restart all nodes\n```\n\n    # restart all nodes\n"))
                .isEmpty();
        assertThat(findings("title: the plan\ndate: some day\n---\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Use concise bullets, 0",
        "Headings in sentence case; not in Title Case, 0",
        "Sentence case in bullets; Title Case in headings, 1",
        "Title-case headings, 1",
    })
    void appliesOnlyIfTheTemplateAsksForTitleCase(String formatting, int findings) {
        Template template = Plans.template("## Steps\n\n- a\n\nFormatting rules:\n\n- " + formatting + "\n");
        assertThat(Plans.report(template, RULE, "# Rollback plan\n")).hasSize(findings);
    }

    @Test
    void fixesTheBadExampleOfItsPageToTheGoodOne() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/rules/header-not-title-case.md"));
        String[] parts = page.split("~~~~~(?:markdown)?\n");
        assertThat(fixed(parts[1])).isEqualTo(parts[3]);
    }

    @Tag("hostile")
    @Test
    void checksManyHeadingsAndALongOneInLinearTime() {
        String plan =
                "# Rollback plan\n\nThe text of it, with `code`.\n\n".repeat(5_000) + "# A " + "plan ".repeat(50_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(findings(plan)).hasSize(5_001));
    }
}
