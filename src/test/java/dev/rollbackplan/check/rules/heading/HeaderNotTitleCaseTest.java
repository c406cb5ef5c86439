package dev.rollbackplan.check.rules.heading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Document;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNotTitleCaseTest {

    private static final PlanContract TITLE_CASE =
            new PlanContract(List.of(), List.of(), List.of("Use concise bullets; headers in Title Case"));

    private record Text(SourceText source, MarkdownDocument document, PlanContract contract) implements Document {
        static Text of(String markdown, PlanContract contract) {
            SourceText source = new SourceText("plan.md", markdown);
            return new Text(source, new MarkdownReader().read(source), contract);
        }
    }

    /** One finding as a test compares it. */
    private record Found(Severity severity, String word, String message, Optional<String> repaired) {}

    private static List<Finding> findings(String markdown) {
        return Findings.of(Text.of(markdown, TITLE_CASE), List.of(new HeaderNotTitleCase()));
    }

    private static List<Found> found(String markdown) {
        List<Found> all = new ArrayList<>();
        for (Finding finding : findings(markdown)) {
            String word =
                    markdown.substring(finding.range().start(), finding.range().end());
            Optional<String> repaired = finding.fix().map(fix -> fixed(markdown, List.of(fix)));
            all.add(new Found(finding.severity(), word, finding.message(), repaired));
        }
        return all;
    }

    private static String fixed(String markdown, List<Fix> fixes) {
        List<Fix> backwards = new ArrayList<>(fixes);
        Collections.reverse(backwards);
        StringBuilder text = new StringBuilder(markdown);
        for (Fix fix : backwards) {
            text.replace(fix.range().start(), fix.range().end(), fix.replacement());
        }
        return text.toString();
    }

    private static String allFixed(String markdown) {
        return fixed(
                markdown,
                findings(markdown).stream()
                        .flatMap(finding -> finding.fix().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the styles differ in these
                "Rollback Plan for the Team",
                "Roll Back with the Flag, Then Verify",
                "Roll Back With The Flag",
                "Traffic Between and between Regions",
                "Is It Down? Yes",
                "Clean up the Queue",
                "Clean Up",
                "Rollback vs. Hotfix",
                "Rollback vs Hotfix",
                "Cost per Region via CDN",
                "What to Log In",
                "Restore Everything Before You Retry It",
                "Roll It Back if It Fails",
                "Where Did It Go",
                "Find the app",
                "Find the app (in Time)",
                // compounds
                "Follow-up Actions",
                "Follow-Up Actions",
                "Post-mortem Review",
                "Start/stop Order",
                "Status and/or Alerts",
                "Point-in-time Recovery",
                "CI/CD Pipeline",
                "Client\u2013server Links",
                "Don't Panic",
                "Don\u2019t Panic",
                // numbers and emoji
                "1. Detection",
                "2.1 Detection of Errors",
                "(3) Detection",
                "IV. Detection",
                "iv. Detection",
                "A) Detection",
                "a) Detection",
                "Step 2: Verify",
                "1\uFE0F\u20E3 Detection",
                "\uD83D\uDEA8 Detection \uD83D\uDEA8",
                ":rotating_light: Detection",
                "3 of 5 Nodes Down",
                "Phase 1 - Triage",
                "2024-05-01 \u2014 Outage",
                // opaque words
                "Restart `kubectl` and `nginx -s reload` Now",
                "`kubectl` and Friends",
                "`foo`-based Rollback",
                "Using kubectl on macOS",
                "kubectl Basics",
                "Why gRPC Fails on iOS",
                "The kubelet's Log",
                "Upgrade k8s to v1.30 within 15min",
                "Write with printf",
                "vtctldclient and rabbitmqctl Basics",
                "Drop the pglogical Nodes",
                "Undo It with git revert",
                "kubectl exec: Enter a Container",
                "router 4.1.0 to 4.2.0",
                "gateway v3",
                "proxy-customized 64 to 66",
                "Read https://example.com/a/rollback first-aid.md",
                "See example.com and users.xml",
                "Edit /etc/hosts and src/main/app",
                "Set feature_flag and max.size=3",
                "The \"split brain\" Case",
                "\"Split brain\" and Recovery",
                "The \u201Csplit brain\u201D Case",
                "The 'split brain' Case",
                "\u201Esplit brain\u201C and \u00ABsplit brain\u00BB",
                "Rollback (only if needed)",
                "Rollback ((if) needed)",
                "Restart the Server(s)",
                "Call main() Twice",
                "See [the whole guide](https://example.com)",
                "See <https://example.com/rollback>",
                "Deploy <service> to <your region>",
                "Deploy <e.g. europe> Again",
                "Deploy $service and ${NAME:-the last one}",
                "Deploy {{ service name }} and {#anchor}",
                "Version [VERSION: not provided]",
                "Use --force and -f with #alerts",
                "Restart checkout-service and eu-west-a",
                "Restart billing-invoice-exporter Pods",
                "two-factor-auth Overview",
                "DO NOT Restart",
                "SLA and API Terms",
                "Press <kbd>enter</kbd><br>Twice",
                "Latency in ms, 5 ms at p99",
                "n + 1 Queries",
                // capitals that are no shouting
                "README",
                "BCDFGH",
                "API SLA RTO",
                "SIGTERM",
                "HTTP DNS TLS",
                "DO NOT",
                // other scripts
                "\u56DE\u6EDA\u6307\u5357",
                "Kubernetes \u56DE\u6EDA\u56DE\u6EDA\u56DE\u6EDA\u56DE\u6EDA rollback",
                "\u041E\u0442\u043A\u0430\u0442 \u0432\u0435\u0440\u0441\u0438\u0438 prod",
                "\u00B5s Budgets",
                "Stra\u00DFe \u00C9tat",
                // hardly a heading
                "---",
                "\u2192",
                "\"",
                "(",
                "!"
            })
    void acceptsWhatSomeStyleAccepts(String heading) {
        assertThat(findings("# " + heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Rollback plan | plan | Rollback Plan",
                "rollback | rollback | Rollback",
                "the Plan | the | The Plan",
                "a Plan | a | A Plan",
                "Rollback is Done | is | Rollback Is Done",
                "Pods not Ready | not | Pods Not Ready",
                "Rollback using Helm | using | Rollback Using Helm",
                "Verify that It Works | that | Verify That It Works",
                "Check rows and indexes too Late | rows | Check Rows and Indexes Too Late",
                "Step 2: the Database | the | Step 2: The Database",
                "What? the Database | the | What? The Database",
                "Rollback \u2014 a Plan | a | Rollback \u2014 A Plan",
                "Rollback\u2014the Plan | the | Rollback\u2014The Plan",
                "Rollback \u2013 the Plan | the | Rollback \u2013 The Plan",
                "Rollback - the Plan | the | Rollback - The Plan",
                "Rollback -> the Plan | the | Rollback -> The Plan",
                "Live \u2192 the Old | the | Live \u2192 The Old",
                "1. the Plan | the | 1. The Plan",
                "(3) the Plan | the | (3) The Plan",
                "IV. the Plan | the | IV. The Plan",
                "a) the Plan | the | a) The Plan",
                "1\uFE0F\u20E3 the Plan | the | 1\uFE0F\u20E3 The Plan",
                "\uD83D\uDEA8 the Plan | the | \uD83D\uDEA8 The Plan",
                "\uD83D\uDEA8rollback Plan | rollback | \uD83D\uDEA8Rollback Plan",
                "step 2: Verify | step | Step 2: Verify",
                "on-call Rota | on-call | On-call Rota",
                "Make the three-step Path Safe | three-step | Make the Three-step Path Safe",
                "version 4.1.0 of It | version | Version 4.1.0 of It",
                "steps 1 to 3 | steps | Steps 1 to 3",
                "router 4 Restarts | router | Router 4 Restarts",
                "from v3 to v4 | from | From v3 to v4",
                "router 4.1 Restarts | router | Router 4.1 Restarts",
                "Why docker images Vanish after exec | exec | Why docker images Vanish after Exec",
                "Enable read-only Mode | read-only | Enable Read-only Mode",
                "Fix long-running Jobs | long-running | Fix Long-running Jobs",
                "A step-by-step Guide | step-by-step | A Step-by-step Guide",
                "The pre-GA Check | pre-GA | The Pre-GA Check",
                "Set read/write Modes | read/write | Set Read/write Modes",
                "Restart the server(s) | server | Restart the Server(s)",
                "Keep `a b` and restore *all* the **data** | restore | Keep `a b` and Restore *All* the **Data**",
                "**rollback** Plan | rollback | **Rollback** Plan",
                "**r**ollback Plan | r**ollback | **R**ollback Plan",
                "Restart \\*all\\* nodes | nodes | Restart \\*all\\* Nodes",
                "Restart &amp; verify | verify | Restart &amp; Verify",
                "Restart&nbsp;nodes | nodes | Restart&nbsp;Nodes",
                "Why it won't start | it | Why It Won't Start",
                "Why It won\u2019t Start | won\u2019t | Why It Won\u2019t Start",
                "The api and its urls Changed | api | The API and Its Urls Changed",
                "Informieren in istanbul Now | istanbul | Informieren in Istanbul Now",
                "Budget \u00E9tat Now | \u00E9tat | Budget \u00C9tat Now",
                "Say \"no to it\" and leave | leave | Say \"no to it\" and Leave",
                "The users' guide | users | The Users' Guide",
                "The 5\" disk | disk | The 5\" Disk",
                "Brackets ( are open | are | Brackets ( Are Open",
            })
    void reportsTheFirstWrongWordAndRepairsThemAll(String heading, String word, String repaired) {
        assertThat(found("## " + heading + "\n"))
                .extracting(Found::severity, Found::word, Found::repaired)
                .containsExactly(tuple(Severity.WARNING, word, Optional.of("## " + repaired + "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROLLBACK PLAN | ROLLBACK PLAN | Rollback Plan",
                "1. ROLLBACK OF THE API FOR V2 | ROLLBACK OF THE API FOR | 1. Rollback of the API for V2",
                "STEP 3: THE RECOVERY | STEP 3: THE RECOVERY | Step 3: The Recovery",
                "POST-INCIDENT FOLLOW-UP | POST-INCIDENT FOLLOW-UP | Post-Incident Follow-up",
                "ON-CALL IN-PLACE UPGRADE | ON-CALL IN-PLACE UPGRADE | On-Call In-Place Upgrade",
                "IT IS BROKEN, DON'T PANIC | IT IS BROKEN, DON'T PANIC | It Is Broken, Don't Panic",
                "RESTORE DB `foo bar` | RESTORE DB | Restore DB `foo bar`",
                "**RESTORE** A NODE, PLAN B | RESTORE** A NODE, PLAN B | **Restore** a Node, Plan B",
            })
    void reportsShoutingOnce(String heading, String words, String repaired) {
        assertThat(found("# " + heading))
                .extracting(Found::severity, Found::word, Found::repaired)
                .containsExactly(tuple(Severity.WARNING, words, Optional.of("# " + repaired)));
    }

    @Test
    void namesTheWords() {
        assertThat(found("# Roll back\n\n## Check the rows, and check them all again now\n\n### CLEANUP\n"))
                .extracting(Found::message)
                .containsExactly(
                        "\"back\" is not in Title Case; write \"Back\"",
                        "\"rows\", \"check\", \"them\", \"all\" and \"again\" are not in Title Case;"
                                + " write \"Rows\", \"Check\", \"Them\", \"All\" and \"Again\"",
                        "\"CLEANUP\" is all in capitals; write \"Cleanup\"");
    }

    @Test
    void namesNoMoreWordsThanAPersonReads() {
        String word = "x".repeat(50);
        assertThat(found("# A " + word + " one two three four five six again"))
                .extracting(Found::message)
                .containsExactly("\"" + "x".repeat(40) + "\u2026\", \"one\", \"two\", \"three\" and 4 more words"
                        + " are not in Title Case; write \"X" + "x".repeat(39)
                        + "\u2026\", \"One\", \"Two\", \"Three\" and so on");
    }

    @Test
    void pointsAtTheWordInItsLine() {
        assertThat(findings("Intro\n\n## The *plan*\n"))
                .extracting(finding ->
                        finding.region().line() + ":" + finding.region().column())
                .containsExactly("3:9");
    }

    @Test
    void readsUnderlinedHeadingsOfSeveralLines() {
        assertThat(found("The rollback\nplan\n====\n"))
                .extracting(Found::word, Found::repaired)
                .containsExactly(tuple("rollback", Optional.of("The Rollback\nPlan\n====\n")));
    }

    @Test
    void leavesWordsThatAreCodeElsewhereLetterForLetter() {
        assertThat(findings("# Restart checkout Now\n\n- Run `checkout`.\n")).isEmpty();
        assertThat(findings("# Restart checkout Now\n\n| a | b |\n|---|---|\n| `checkout` | c |\n"))
                .isEmpty();
        assertThat(findings("# Restart checkout Now\n\nRun `checkout --all`.\n"))
                .hasSize(1);
        assertThat(findings("# Restart checkout Now\n\nRun `Checkout`.\n")).hasSize(1);
        assertThat(findings("# Restart checkout Now\n\n```sh\ncheckout\n```\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir setzen die Version zur\u00FCck und pr\u00FCfen das Ergebnis.",
                "Nous devons revenir \u00E0 la version pr\u00E9c\u00E9dente avec le script.",
                "Volver a la versi\u00F3n anterior con el script y revisar los datos.",
                "Terug naar de vorige versie met het script en controleer of het werkt.",
                "Bu s\u00FCr\u00FCm\u00FC geri almak i\u00E7in komutu \u00E7al\u0131\u015Ft\u0131r\u0131n.",
                "\u6062\u590D\u5230\u4E0A\u4E00\u4E2A\u7248\u672C\uFF0C\u7136\u540E\u68C0\u67E5\u3002",
                "\u041E\u0442\u043A\u0430\u0442\u0438\u0442\u0435 \u0432\u0435\u0440\u0441\u0438\u044E."
            })
    void onlyInformsWhereTheDocumentIsNotEnglish(String prose) {
        assertThat(found("# Rollback plan\n\n" + prose + "\n"))
                .containsExactly(new Found(
                        Severity.INFO,
                        "plan",
                        "\"plan\" is not in Title Case; write \"Plan\", if the heading is English; the document is not",
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proc\u00E9dure de repli du service d\u00E9fini par l'astreinte",
                "Plan zur R\u00FCckkehr und pr\u00FCfende Schritte",
            })
    void onlyInformsWhereAHeadingIsNotEnglish(String heading) {
        assertThat(found("# " + heading + "\n\nThe text is of the usual kind.\n"))
                .extracting(Found::severity, Found::repaired)
                .containsExactly(tuple(Severity.INFO, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- Disable feature flag\n- Drain queue\n",
                "Ask Jos\u00E9 and M\u00FCller to restart it if the caf\u00E9 is down.",
                "The die is cast, et cetera: this is the way to go."
            })
    void takesADocumentForEnglishWhereLittleSaysOtherwise(String prose) {
        assertThat(found("# Rollback plan\n\n" + prose + "\n"))
                .extracting(Found::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "Use concise bullets, 0",
        "Headings in sentence case; not in Title Case, 0",
        "Avoid title case in headings, 0",
        "Sentence case in bullets; Title Case in headings, 1",
        "Title-case headings, 1",
    })
    void appliesOnlyWhereTheTemplateAsksForIt(String rule, int findings) {
        PlanContract contract = new PlanContract(List.of(), List.of(), List.of(rule));
        assertThat(Findings.of(Text.of("# Rollback plan", contract), List.of(new HeaderNotTitleCase())))
                .hasSize(findings);
    }

    @Test
    void looksAtNoHeadingInCode() {
        assertThat(findings("```sh\n# restart all nodes\n```\n\n    # restart all nodes\n"))
                .isEmpty();
    }

    @Test
    void repairsInOneGo() {
        String markdown = String.join(
                "\n\n",
                "# rollback plan: the api & a \"quoted text\" of ours",
                "## ROLLBACK OF A NODE, IN-PLACE OR NOT: THE CRWTHS",
                "### 1) restore `data` and **the** rest (as needed) - to a point-in-time copy of it",
                "Underlined text\nof two lines\n---",
                "#### \u00E9tat \uFB01nal \u0142\u00F3d\u017A \u01C6ep now",
                "##### \u0130STANBUL \u0130\u015ELEMLER\u0130",
                "###### ON/OFF SWITCHES AND DON\u2019TS");
        String once = allFixed(markdown);
        assertThat(once).isNotEqualTo(markdown).hasSameSizeAs(markdown);
        assertThat(findings(once)).isEmpty();
    }

    @Test
    void dependsOnNoLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertThat(allFixed("# The initial id of it\n\n## INITIAL STATUS\n\n### Iam and IT in italic\n"))
                    .isEqualTo("# The Initial Id of it\n\n## Initial Status\n\n### Iam and IT in Italic\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ab ",
                "A ",
                "(",
                ")",
                "()",
                "(a",
                "[",
                "{{",
                "<a",
                "\"",
                "\"a ",
                "'",
                " 'a",
                "\u201C",
                " \u2018a",
                "\u201Ea",
                "-",
                "a-",
                "/",
                "a/",
                ":",
                "a: ",
                "`",
                "*",
                "**a",
                "&",
                "&amp;",
                "&a",
                "\\",
                "\\*",
                "$",
                "\uD83D\uDEA8",
                "1",
                "1.",
                "\u4E2D",
                "\u0130",
                "ROLLBACK ",
                "ROLLBACK-",
                "\u2014",
                "<b>",
                "<x>",
                "![a](b)"
            })
    void staysLinear(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            String once = allFixed("# Z " + text + " rollback plan");
            assertThat(findings(once)).isEmpty();
        });
    }

    @Test
    void readsTheDocumentOnceHoweverManyHeadingsAreWrong() {
        String markdown = "# Rollback plan\n\nThe text of it, with `code`.\n\n".repeat(5_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(findings(markdown)).hasSize(5_000));
    }

    @Test
    void acceptsItsOwnGoodExampleAndReportsTheBadOne() throws Exception {
        String page;
        try (var stream = HeaderNotTitleCaseTest.class.getResourceAsStream("/rules/header-not-title-case.md")) {
            page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] parts = page.split("~~~~~(?:markdown)?\n");
        assertThat(findings(parts[1]).stream()
                        .map(finding -> "" + finding.region().line())
                        .collect(joining(" ")))
                .isEqualTo("1 3 7 9 11");
        assertThat(findings(parts[3])).isEmpty();
        assertThat(allFixed(parts[1])).isEqualTo(parts[3]);
    }
}
