package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.Declared;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertReaderTest {

    private static final Template ALL = Declared.arguments(
            "INCIDENT", "VERSION", "ENVIRONMENT", "REPOSITORY", "COMMIT", "SERVICE", "SEVERITY", "RUNBOOK");

    private static final String RESOLVED =
            "the alert is already resolved: check that a rollback is still needed before you act on the plan";

    /**
     * An alert of one shape, and the values that are expected from it.
     *
     * @param json its payload, with FIRING in place of its state
     * @param firing the state while the incident lasts
     * @param resolved the state after it; empty if this shape has none
     */
    record Row(
            String shape,
            String json,
            String firing,
            String resolved,
            String warning,
            String versionRemark,
            List<String> given) {

        Row(String shape, String json, String firing, String resolved, List<String> given) {
            this(shape, json, firing, resolved, RESOLVED, "", given);
        }

        @Override
        public String toString() {
            return shape;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "Grafana",
                        """
                        {"receiver": "on-call", "status": "FIRING", "orgId": 1, "state": "alerting",
                         "title": "[FIRING:1] Checkout errors (production)", "message": "**Firing**\\n\\nValue: B=44.2",
                         "commonLabels": {"alertname": "Checkout errors", "service": "checkout"},
                         "commonAnnotations": {},
                         "alerts": [{"status": "FIRING", "startsAt": "2026-03-01T14:02:11.15+01:00",
                           "labels": {"environment": "production"}, "annotations": {},
                           "generatorURL": "https://grafana.example.com/alerting/1/edit",
                           "dashboardURL": "", "panelURL": "https://grafana.example.com/d/abc?viewPanel=4"}],
                         "truncatedAlerts": 0, "externalURL": "https://grafana.example.com/"}""",
                        "firing",
                        "resolved",
                        List.of("INCIDENT=" + """
                                        Checkout errors (service checkout, environment production).
                                        **Firing**

                                        Value: B=44.2.
                                        Since 2026-03-01T14:02:11.15+01:00.
                                        Source: https://grafana.example.com/d/abc?viewPanel=4""", "SERVICE=checkout", "ENVIRONMENT=production")),
                new Row(
                        "Alertmanager",
                        """
                        {"version": "4", "status": "FIRING", "receiver": "on-call", "truncatedAlerts": 0,
                         "groupLabels": {"alertname": "CheckoutErrors"},
                         "commonLabels": {"alertname": "CheckoutErrors", "severity": "critical", "service": "checkout"},
                         "commonAnnotations": {"summary": "5xx above 5 % for 10 minutes",
                           "description": "Checkout answers 12 % of its requests with 5xx.",
                           "runbook_url": "https://runbooks.example.com/checkout"},
                         "externalURL": "https://alertmanager.example.com",
                         "alerts": [{"status": "FIRING", "labels": {"instance": "a"}, "annotations": {},
                           "startsAt": "2026-03-01T14:02:11Z", "endsAt": "0001-01-01T00:00:00Z",
                           "generatorURL": "https://prometheus.example.com/graph?g0.expr=1"}]}""",
                        "firing",
                        "resolved",
                        List.of(
                                "INCIDENT=" + """
                                        CheckoutErrors (severity critical, service checkout).
                                        5xx above 5 % for 10 minutes.
                                        Checkout answers 12 % of its requests with 5xx.
                                        Since 2026-03-01T14:02:11Z.
                                        Source: https://prometheus.example.com/graph?g0.expr=1
                                        Runbook: https://runbooks.example.com/checkout""",
                                "SEVERITY=critical",
                                "SERVICE=checkout",
                                "RUNBOOK=https://runbooks.example.com/checkout")),
                new Row(
                        "PagerDuty",
                        """
                        {"event": {"id": "5ac64822", "event_type": "incident.FIRING", "resource_type": "incident",
                          "data": {"id": "PGR0VU2", "type": "incident", "title": "Checkout is down", "urgency": "high",
                            "status": "triggered", "created_at": "2026-03-01T14:02:11Z", "priority": null,
                            "html_url": "https://pagerduty.example.com/incidents/PGR0VU2",
                            "service": {"id": "PF9KMXH", "summary": "Checkout API"}}}}""",
                        "triggered",
                        "resolved",
                        List.of("INCIDENT=" + """
                                        Checkout is down (severity high, service Checkout API).
                                        Since 2026-03-01T14:02:11Z.
                                        Source: https://pagerduty.example.com/incidents/PGR0VU2""", "SEVERITY=high", "SERVICE=Checkout API")),
                new Row(
                        "Sentry",
                        """
                        {"action": "triggered", "data": {"event": {"title": "TimeoutError: payment timed out",
                          "culprit": "checkout.pay", "web_url": "https://sentry.example.com/issues/1/events/2/",
                          "release": "checkout@2.4.1+7", "environment": "production", "level": "error",
                          "datetime": "2026-03-01T14:02:11.000000Z", "tags": [["release", "checkout@2.4.1+7"]]},
                          "triggered_rule": "Many errors"}}""",
                        "",
                        "",
                        List.of("INCIDENT=" + """
                                        TimeoutError: payment timed out (severity error, environment production).
                                        In checkout.pay.
                                        Since 2026-03-01T14:02:11.000000Z.
                                        Source: https://sentry.example.com/issues/1/events/2/""", "VERSION=2.4.1+7", "SEVERITY=error", "ENVIRONMENT=production")),
                new Row(
                        "Sentry",
                        """
                        {"action": "created", "data": {"error": {"title": "TimeoutError: payment timed out",
                          "web_url": "https://sentry.example.com/issues/1/", "release": null, "environment": null}}}""",
                        "",
                        "",
                        List.of("INCIDENT=TimeoutError: payment timed out: https://sentry.example.com/issues/1/")),
                new Row(
                        "Sentry",
                        """
                        {"action": "FIRING", "data": {"issue": {"title": "TimeoutError: payment timed out",
                          "level": "error", "culprit": "", "permalink": null, "status": "unresolved",
                          "firstSeen": "2026-03-01T14:02:11Z", "project": {"slug": "checkout"},
                          "web_url": "https://sentry.example.com/issues/1/"}}}""",
                        "created",
                        "resolved",
                        List.of("INCIDENT=" + """
                                        TimeoutError: payment timed out (severity error, service checkout).
                                        Since 2026-03-01T14:02:11Z.
                                        Source: https://sentry.example.com/issues/1/""", "SEVERITY=error", "SERVICE=checkout")),
                new Row("Sentry", """
                        {"action": "FIRING", "data": {"description_title": "Too many errors",
                          "description_text": "1000 events in the last 10 minutes",
                          "web_url": "https://sentry.example.com/alerts/3/",
                          "metric_alert": {"title": "Too many errors", "date_started": "2026-03-01T14:02:11Z"}}}""", "warning", "resolved", List.of("INCIDENT=" + """
                                        Too many errors.
                                        1000 events in the last 10 minutes.
                                        Since 2026-03-01T14:02:11Z.
                                        Source: https://sentry.example.com/alerts/3/""")),
                new Row("Opsgenie", """
                        {"action": "FIRING", "source": {"name": "web", "type": "API"}, "integrationName": "Hook",
                         "alert": {"alertId": "052652ac", "message": "Checkout is down", "priority": "P1",
                           "description": "12 % of requests fail.\\nMore in the dashboard", "tinyId": "23",
                           "createdAt": 1772373731104, "entity": ""}}""", "Create", "Close", List.of("INCIDENT=" + """
                                        Checkout is down (severity P1).
                                        12 % of requests fail.
                                        More in the dashboard.
                                        Since 2026-03-01T14:02:11.104Z.""", "SEVERITY=P1")),
                new Row(
                        "GitHub deployment_status",
                        """
                        {"deployment_status": {"state": "FIRING", "environment": "production", "description": null,
                          "target_url": "https://deploys.example.com/4", "log_url": ""},
                         "deployment": {"ref": "2.4.1", "sha": "4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed"},
                         "repository": {"full_name": "shop/checkout"}}""",
                        "failure",
                        "success",
                        "the deployment succeeded: check that a rollback is needed",
                        "VERSION is the version" + Declared.ATTEMPTED,
                        List.of(
                                "INCIDENT=Deployment to \"production\" is in state \"FIRING\":"
                                        + " https://deploys.example.com/4",
                                "VERSION=2.4.1",
                                "ENVIRONMENT=production",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed")),
                new Row(
                        "GitHub workflow_run",
                        """
                        {"action": "completed", "workflow_run": {"name": "Release", "conclusion": "FIRING",
                          "status": "completed", "run_started_at": "2026-03-01T14:02:11Z",
                          "html_url": "https://github.example.com/shop/checkout/actions/runs/17",
                          "head_sha": "4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed"}}""",
                        "failure",
                        "success",
                        "the workflow run succeeded: check that a rollback is needed",
                        "VERSION is the commit" + Declared.ATTEMPTED,
                        List.of(
                                "INCIDENT=" + """
                                        Workflow "Release" ended with conclusion "FIRING".
                                        Since 2026-03-01T14:02:11Z.
                                        Source: https://github.example.com/shop/checkout/actions/runs/17""",
                                "VERSION=4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed",
                                "COMMIT=4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEachShape(Row row) {
        assertThat(read(row.json().replace("FIRING", row.firing()))).isEqualTo(expected(row, row.firing()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void warnsOfAResolvedAlert(Row row) {
        if (!row.resolved().isEmpty()) {
            CandidateValues expected = expected(row, row.resolved());
            assertThat(read(row.json().replace("FIRING", row.resolved())))
                    .isEqualTo(new CandidateValues(
                            expected.values(), List.of(source(row.shape()).label() + ": " + row.warning()), List.of()));
        }
    }

    @Test
    void testsEveryShape() {
        assertThat(rows().map(Row::shape))
                .isEqualTo(AlertShape.ALL.stream().map(AlertShape::name).toList());
    }

    static CandidateValues read(String json) {
        return AlertReader.read("alert.json", json.getBytes(StandardCharsets.UTF_8), ALL, List.of());
    }

    private static CandidateValues expected(Row row, String state) {
        List<String> given = new ArrayList<>(row.given());
        given.replaceAll(text -> text.replace("FIRING", state));
        if (row.json().contains("metric_alert") && !state.equals("resolved")) {
            given.set(0, given.get(0).replace("errors.", "errors (severity " + state + ")."));
            given.add("SEVERITY=" + state);
        }
        return Declared.values(source(row.shape()), row.versionRemark(), given);
    }

    static CandidateValues values(String shape, String... given) {
        return Declared.values(source(shape), "", List.of(given));
    }

    private static ValueSource source(String shape) {
        return new ValueSource(ValueSource.Kind.ALERT, "--from-alert alert.json (" + shape + ")");
    }
}
