package dev.rollbackplan.input.incident;

import static dev.rollbackplan.input.incident.AlertReaderTest.read;
import static dev.rollbackplan.input.incident.AlertReaderTest.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.value.CandidateValues;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alerts with details that not every alert of their shape has, and an alert of no known shape. */
class AlertDetailsTest {

    @Test
    void givesNothingForAShapeWithoutFacts() {
        for (AlertShape shape : AlertShape.ALL) {
            StringBuilder json = new StringBuilder("{");
            for (String pointer : shape.required()) {
                String[] names = pointer.substring(1).split("/");
                json.append(json.length() > 1 ? "," : "")
                        .append('"')
                        .append(names[0])
                        .append("\":");
                json.append(names.length > 1 ? "{\"" + names[1] + "\":{}}" : "{}");
            }
            assertThat(read(json.append('}').toString())).isEqualTo(CandidateValues.of(List.of()));
        }
    }

    @Test
    void describesTheFirstFiringAlertOfAGroup() {
        String json = """
                {"status": "firing", "commonLabels": {"alertname": "Errors"}, "commonAnnotations": {},
                 "truncatedAlerts": MORE, "alerts": [
                  {"status": "resolved", "annotations": {"summary": "a is slow"}, "startsAt": "2026-03-01T14:00:00Z"},
                  {"status": "firing", "annotations": {"summary": "b is slow"}, "startsAt": "2026-03-01T14:01:00Z"},
                  {"status": "firing", "annotations": {"summary": "c is slow"}, "startsAt": "2026-03-01T14:02:00Z"}]}""";
        String details = """
                b is slow.
                Since 2026-03-01T14:01:00Z.""";
        assertThat(read(json.replace("MORE", "0"))).isEqualTo(values("Alertmanager", """
                        INCIDENT=Errors.
                        The notification groups 3 alerts; the details below are those of one of them.
                        """ + details));
        assertThat(read(json.replace("MORE", "7"))).isEqualTo(values("Alertmanager", """
                        INCIDENT=Errors.
                        The notification groups 3 alerts, and leaves out 7 more; the details below are those of one of\
                         them.
                        """ + details));
    }

    @Test
    void ignoresAnArrayInPlaceOfAText() {
        assertThat(
                        read(
                                "{\"alert\": {\"alertId\": \"1\", \"message\": [\"x\"], \"description\": \"Checkout is down\"}}"))
                .isEqualTo(values("Opsgenie", "INCIDENT=Checkout is down."));
    }

    @Test
    void ignoresAReleaseThatIsNoShellWord() {
        assertThat(read("{\"data\": {\"event\": {\"title\": \"E\", \"release\": \"2.4 $(reboot)\"}}}"))
                .isEqualTo(new CandidateValues(
                        values("Sentry", "INCIDENT=E.").values(),
                        List.of("--from-alert alert.json (Sentry): the release is ignored, because it contains"
                                + " characters other than letters, digits and ./+-@_"),
                        List.of()));
    }

    @Test
    void namesAllKnownShapesIfNoneFits() {
        String problem =
                "alert.json is not an alert of a known shape, because it has none of /commonLabels with /alerts with /orgId"
                        + " (Grafana), /commonLabels with /alerts (Alertmanager), /event/event_type (PagerDuty), /data/event"
                        + " (Sentry), /data/error (Sentry), /data/issue (Sentry), /data/metric_alert (Sentry), /alert/alertId"
                        + " (Opsgenie), /deployment_status (GitHub deployment_status), /workflow_run (GitHub workflow_run):"
                        + " select its values with JSON pointers, such as --pointer INCIDENT=/alert/title";
        assertThat(read("{\"title\": \"Checkout is down\"}"))
                .isEqualTo(new CandidateValues(List.of(), List.of(), List.of(problem)));
    }
}
