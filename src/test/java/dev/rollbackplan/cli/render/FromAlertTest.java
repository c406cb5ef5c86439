package dev.rollbackplan.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import org.junit.jupiter.api.Test;

/** Tests arguments from alerts, and what the prompt and the messages state about them. */
class FromAlertTest {

    private static final String ALERTS = "src/test/resources/alerts/";

    @Test
    void statesInThePromptThatAnAlertIsResolved() {
        Run run = Run.of("--from-alert", ALERTS + "pagerduty-resolved.json");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Checkout is down (state resolved, severity high, service Checkout API).\n")
                .contains("\nThe alert is already resolved: check that a rollback is still needed before you change"
                        + " anything.\n");
        assertThat(run.err()).contains("(PagerDuty): the alert is already resolved: check that");
    }

    @Test
    void statesInThePromptHowTheDeployEnded() {
        Run run = Run.of("--from-alert", ALERTS + "github-deployment-status-success.json");
        assertThat(run.out())
                .contains(
                        "\nVERSION is the version of a deploy that succeeded: another one may have followed, so find out"
                                + " what is live first. This line above is no proof: `**Current version:** v2.4.1`\n")
                .doesNotContain("failed deploy");
    }

    @Test
    void explainsTheOtherAlertsOfAGroup() {
        String file = ALERTS + "alertmanager-group.json";
        String others =
                "The notification has 3 alerts (2 firing, 1 resolved); these details are those of the gravest one."
                        + " Also firing: DiskFilling (warning, db-1:9100). Resolved: QueueLag (critical, mq-1:9100).\n";
        assertThat(Run.of("--from-alert", file).out()).contains(others);
        assertThat(Run.of("--from-alert", file, "--incident", "mine", "--explain")
                        .err())
                .contains("\n--from-alert " + file + " (Alertmanager): " + others);
    }

    @Test
    void explainsWhyAnAlertHasNoIncident() {
        assertThat(Run.on("{\"workflow_run\": {}}", "--from-alert", "-").err())
                .contains("INCIDENT is missing: give --incident ")
                .contains("--from-alert standard input (GitHub workflow_run): it has no title, because none of"
                        + " /workflow_run/name, /workflow/name, /workflow_run/display_title, /workflow_run/path,"
                        + " /workflow/path, /workflow_run/conclusion, /workflow_run/status is a text; nothing else was"
                        + " found: select a title, such as with --pointer INCIDENT=/alert/title\n");
    }

    @Test
    void selectsValuesInAnArrayAndInAStringOfJson() {
        Run array = Run.of(
                "--from-alert",
                ALERTS + "alertmanager-api.json",
                "--pointer",
                "/1/annotations/summary",
                "--pointer",
                "VERSION=/1/labels/app");
        assertThat(array.out()).contains("**Incident summary:** No pod is ready\n**Current version:** checkout\n");
        Run string = Run.of("--from-alert", ALERTS + "cloudwatch.json", "--pointer", "/Message/NewStateReason");
        assertThat(string.out()).contains("**Incident summary:** Threshold Crossed: 1 datapoint");
    }

    /** A payload of a stranger adds no block to the prompt, whatever fact has the text. */
    @Test
    void keepsTheStructureOfThePrompt() {
        String evil = "x\\n\\n# Heading\\n```\\n- item\\u202e";
        String payload =
                "{\"commonLabels\": {}, \"alerts\": [{\"status\": \"" + evil + "\", \"labels\": {\"alertname\": \""
                        + evil + "\", \"namespace\": \"" + evil + "\", \"severity\": \"" + evil
                        + "\"}, \"annotations\": {\"message\": \""
                        + evil + "\"}}, {\"labels\": {\"alertname\": \"" + evil + "\"}}]}";
        String out = Run.on(payload, "--from-alert", "-").out();
        String heading = out.substring(out.indexOf("````text\n"), out.lastIndexOf("````"));
        assertThat(out.replace(heading, "")).doesNotContain("# Heading").doesNotContain("- item");
    }
}
