package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts with details that not every alert of their shape has, and alerts of no known shape. */
class AlertDetailsTest {

    private static final String EXAMPLE = ": select a title, such as with --pointer INCIDENT=/alert/title";

    @Test
    void warnsOfAKnownShapeWithoutFacts() {
        assertThat(read("{\"deployment_status\": {}}"))
                .isEqualTo(new CandidateValues(
                        List.of(),
                        List.of("--from-alert alert.json (GitHub deployment_status): it has no title, because none of"
                                + " /deployment_status/environment, /deployment/environment, /deployment_status/state is a"
                                + " text; nothing else was found" + EXAMPLE),
                        List.of()));
    }

    @Test
    void keepsTheFactsOfAnAlertWithoutATitle() {
        CandidateValues read = read("""
                {"alert": {"alertId": "1", "message": ["x"], "priority": "P1", "description": "Checkout is down"}}""");
        assertThat(incident(read)).isEqualTo("""
                Opsgenie alert without a title (severity P1).
                Checkout is down.""");
        assertThat(read.warnings())
                .containsExactly("--from-alert alert.json (Opsgenie): it has no title, because none of /alert/message,"
                        + " /alert/alias is a text; found: severity, description" + EXAMPLE);
    }

    @Test
    void givesNoWarningIfAPointerFindsTheTitle() {
        CandidateValues read = AlertReader.read(
                "alert.json",
                "{\"alert\": {\"alertId\": \"Checkout is down\"}}".getBytes(StandardCharsets.UTF_8),
                AlertPayloadsTest.ALL,
                List.of("/alert/alertId"));
        assertThat(incident(read)).isEqualTo("Checkout is down");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void prefersAShapeWithATitle() {
        assertThat(incident(read("""
                {"deployment_status": {}, "workflow_run": {"name": "Release", "conclusion": "failure"}}"""))).isEqualTo("Workflow \"Release\" ended with conclusion \"failure\".");
    }

    @ParameterizedTest
    @CsvSource({
        "v2.4.1, push, v2.4.1",
        "2.4.1, push, 2.4.1",
        "v2.4.1-rc.1, push, v2.4.1-rc.1",
        "checkout@2.4.1, push, checkout@2.4.1",
        "2026.03.01+7, push, 2026.03.01+7",
        "release-7, release, release-7",
        "v2.4, push, abcdef0123",
        "v2.4.x, push, abcdef0123",
        "main, push, abcdef0123",
        "release/v2.4.1, push, abcdef0123",
        "release-2.4.1, push, abcdef0123",
        "v2.4.1;id, push, abcdef0123",
        "v2.4.1;id, release, abcdef0123",
        "1.2.3a, push, abcdef0123"
    })
    void takesTheHeadBranchAsVersionIfItIsATag(String branch, String event, String version) {
        CandidateValues read = read("""
                {"workflow_run": {"name": "Release", "conclusion": "failure", "head_branch": "%s", "event": "%s",
                  "head_sha": "abcdef0123"}}""".formatted(branch, event));
        assertThat(read.values().stream().filter(value -> value.name().equals("VERSION")))
                .extracting(CandidateValue::value)
                .containsExactly(version);
    }

    @ParameterizedTest
    @CsvSource({
        "1772373731, Since 2026-03-01T14:02:11Z",
        "1772373731.5, Since 2026-03-01T14:02:11Z",
        "1772373731104, Since 2026-03-01T14:02:11.104Z",
        "1772373731104000, Since 2026-03-01T14:02:11.104Z",
        "1772373731104000962, Since 2026-03-01T14:02:11.104Z",
        "2026-03-01T14:02:11.1+01:00, Since 2026-03-01T14:02:11.1+01:00",
        "17, Since 17",
        "0, A.",
        "0001-01-01T00:00:00Z, A.",
        "1.2.3, Since 1.2.3"
    })
    void showsTimes(String time, String line) {
        assertThat(incident(
                        read("{\"alerts\": [{\"labels\": {\"alertname\": \"A\"}, \"startsAt\": \"" + time + "\"}]}")))
                .endsWith(line);
    }

    @Test
    void shortensALongDetail() {
        String label = "\uD83D\uDE00".repeat(150);
        assertThat(incident(read("{\"alerts\": [{\"labels\": {\"alertname\": \"A\", \"pod\": \"" + label + "\"}}]}")))
                .isEqualTo("A (pod " + "\uD83D\uDE00".repeat(100) + "\u2026)");
    }

    @Test
    void ignoresAReleaseThatIsNoShellWord() {
        assertThat(read("{\"data\": {\"event\": {\"title\": \"E\", \"release\": \"2.4 $(reboot)\"}}}")
                        .warnings())
                .containsExactly("--from-alert alert.json (Sentry): the release is ignored, because it contains"
                        + " characters other than letters, digits and ./+-@_");
    }

    @Test
    void namesAllKnownShapesIfNoneFits() {
        String problem =
                "alert.json is not an alert of a known shape (Grafana, Alertmanager, Prometheus API, Alertmanager API,"
                        + " PagerDuty, PagerDuty Events, Opsgenie, Statuspage, Sentry, CloudWatch, Amazon SNS, Azure Monitor,"
                        + " Google Cloud Monitoring, New Relic, GitHub deployment_status, GitHub workflow_job, GitHub check_run,"
                        + " GitHub check_suite, GitHub deployment, GitHub workflow_run): ";
        String example = "; select its values with JSON pointers, such as --pointer INCIDENT=/alert/title";
        assertThat(read("{\"title\": \"Checkout is down\", \"workflow_run\": null, \"" + "n".repeat(99) + "\": 1}")
                        .problems())
                .containsExactly(problem + "its names at the top are title, workflow_run, " + "n".repeat(40) + "\u2026"
                        + example);
        assertThat(read("[]").problems()).containsExactly(problem + "it has no names at the top" + example);
    }

    static CandidateValues read(String json) {
        return AlertReader.read("alert.json", json.getBytes(StandardCharsets.UTF_8), AlertPayloadsTest.ALL, List.of());
    }

    static String incident(CandidateValues values) {
        return values.values().stream()
                .filter(value -> value.name().equals("INCIDENT"))
                .map(CandidateValue::value)
                .findFirst()
                .orElse("");
    }
}
