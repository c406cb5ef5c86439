package dev.rollbackplan.input.incident;

import static dev.rollbackplan.input.incident.AlertDetailsTest.incident;
import static dev.rollbackplan.input.incident.AlertDetailsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notifications with several alerts. */
class AlertGroupTest {

    @ParameterizedTest
    @CsvSource({
        "critical, error",
        "CRITICAL, warning",
        "page, high",
        "P1, P2",
        "SEV1, sev2",
        "Sev-0, S2",
        "disaster, high",
        "fatal, error",
        "high, medium",
        "error, warning",
        "major, minor",
        "P2, P3",
        "warning, custom",
        "custom, low",
        "warning, info",
        "1, 3",
        "priority 2, P4",
        "P3, informational",
        "info, P5"
    })
    void leadsWithTheGravestFiringAlert(String graver, String other) {
        for (List<String> order : List.of(List.of(graver, other), List.of(other, graver))) {
            String json = group(alert("firing", "A " + order.get(0), order.get(0), "i-1"))
                    .replace(
                            "]}",
                            ", " + alert("firing", "A " + order.get(1), order.get(1), "i-2") + ", "
                                    + alert("resolved", "R", "critical", "i-3") + "]}");
            if (SeverityRank.of(graver) == SeverityRank.of(other)) {
                assertThat(incident(read(json))).startsWith("A " + order.get(0) + " (");
                continue;
            }
            assertThat(incident(read(json)))
                    .startsWith("A " + graver + " (state firing, severity " + graver + ", instance i-")
                    .contains("The notification has 3 alerts (2 firing, 1 resolved); these details are those of the"
                            + " gravest one. Also firing: A " + other + " (" + other + ", i-")
                    .endsWith(" Resolved: R (critical, i-3).");
        }
    }

    @Test
    void leadsWithTheGravestResolvedAlertIfNoneFires() {
        assertThat(incident(
                        read(group(alert("resolved", "A", "warning", "a") + ", " + alert("resolved", "B", "P1", "b")))))
                .isEqualTo("""
                        B (state resolved, severity P1, instance b).
                        The notification has 2 alerts (2 resolved); these details are those of the gravest one. Also resolved:\
                         A (warning, a).""");
    }

    @Test
    void readsAlertsInGroups() {
        assertThat(incident(read("""
                [{"labels": {}, "receiver": {"name": "x"}, "alerts": [{"labels": {"alertname": "A", "severity": "info"}}]},
                 {"labels": {}, "alerts": [{"labels": {"alertname": "B", "severity": "error"}, "status": {"state": "active"}}]}]""")))
                .startsWith("B (state active, severity error).\nThe notification has 2 alerts (2 firing);")
                .endsWith("Also firing: A (info).");
    }

    @Test
    void limitsTheListOfAlerts() {
        StringBuilder alerts = new StringBuilder(alert("firing", "A0", "warning", "i"));
        for (int i = 1; i < 10_000; i++) {
            alerts.append(',').append(alert("firing", "A" + i, i == 9_000 ? "critical" : "warning", "i-" + i));
        }
        String json = group(alerts.toString());
        assertThat(incident(read(json)))
                .startsWith("A9000 (")
                .contains("The notification has 10,000 alerts (10,000 firing);")
                .contains("Also firing: A0 (warning, i), A1 (warning, i-1), ")
                .endsWith("A9 (warning, i-9), and 9,989 more.")
                .hasSizeLessThan(600);
    }

    @Test
    void shortensALongNameBetweenCharacters() {
        String name = "x" + "\uD83D\uDE00".repeat(200);
        assertThat(incident(read(group(alert("firing", "A", "P1", "a") + "," + alert("firing", name, "P2", "b")))))
                .endsWith("Also firing: x" + "\uD83D\uDE00".repeat(39) + "\u2026 (P2, b).");
    }

    @Test
    void toleratesItemsOfAWrongType() {
        assertThat(incident(read("""
                {"commonLabels": {"alertname": "A"}, "alerts": [null, 1, "x", [], {"labels": [1]}, {"status": {"a": 1}}]}"""))).startsWith("A.\nThe notification has 6 alerts (6 firing);");
    }

    private static String group(String alerts) {
        return "{\"commonLabels\": {}, \"alerts\": [" + alerts + "]}";
    }

    private static String alert(String status, String name, String severity, String instance) {
        return "{\"status\": \"" + status + "\", \"labels\": {\"alertname\": \"" + name + "\", \"severity\": \""
                + severity + "\", \"instance\": \"" + instance + "\"}}";
    }
}
