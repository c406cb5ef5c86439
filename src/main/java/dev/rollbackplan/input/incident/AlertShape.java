package dev.rollbackplan.input.incident;

import static java.util.Map.entry;

import dev.rollbackplan.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * The shape of one program's alerts, and where they have the facts.
 *
 * @param name the name of the program in messages
 * @param required the JSON pointers that all find a value in such an alert
 * @param phrases for each fact, the phrases with JSON pointers as keys; the first that applies is used
 * @see Phrase
 * @see AlertLookup
 */
record AlertShape(String name, List<String> required, Map<Fact, List<String>> phrases) {

    private static final String RESOLVED =
            "the alert is already resolved: check that a rollback is still needed before you act on the plan";

    static final AlertShape GITHUB_DEPLOYMENT = new AlertShape(
            "GitHub deployment_status",
            List.of("/deployment_status"),
            Map.ofEntries(
                    entry(
                            Fact.TITLE,
                            List.of(
                                    "Deployment to \"{/deployment_status/environment}\" is in state"
                                            + " \"{/deployment_status/state}\"",
                                    "Deployment is in state \"{/deployment_status/state}\"")),
                    entry(Fact.ENVIRONMENT, List.of("{/deployment_status/environment}", "{/deployment/environment}")),
                    entry(Fact.DESCRIPTION, List.of("{/deployment_status/description}")),
                    entry(Fact.STARTED, List.of("{/deployment_status/created_at}")),
                    entry(Fact.LINK, List.of("{/deployment_status/log_url}", "{/deployment_status/target_url}")),
                    entry(Fact.REF, List.of("{/deployment/ref}")),
                    entry(Fact.COMMIT, List.of("{/deployment/sha}")),
                    entry(Fact.REPOSITORY, List.of("{/repository/full_name}")),
                    entry(
                            Fact.RESOLVED,
                            List.of("{/deployment_status/state=success}the deployment succeeded:"
                                    + " check that a rollback is needed"))));

    static final AlertShape GITHUB_RUN = new AlertShape(
            "GitHub workflow_run",
            List.of("/workflow_run"),
            Map.ofEntries(
                    entry(
                            Fact.TITLE,
                            List.of(
                                    "Workflow \"{/workflow_run/name}\" ended with conclusion"
                                            + " \"{/workflow_run/conclusion}\"",
                                    "Workflow \"{/workflow_run/name}\" has not ended: it is in state"
                                            + " \"{/workflow_run/status}\"")),
                    entry(Fact.STARTED, List.of("{/workflow_run/run_started_at}")),
                    entry(Fact.LINK, List.of("{/workflow_run/html_url}")),
                    entry(Fact.COMMIT, List.of("{/workflow_run/head_sha}")),
                    entry(Fact.REPOSITORY, List.of("{/repository/full_name}")),
                    entry(
                            Fact.RESOLVED,
                            List.of("{/workflow_run/conclusion=success}the workflow run succeeded:"
                                    + " check that a rollback is needed"))));

    /** All known shapes; the first that fits is used. */
    static final List<AlertShape> ALL = List.of(
            new AlertShape("Grafana", List.of("/commonLabels", "/alerts", "/orgId"), grouped()),
            new AlertShape("Alertmanager", List.of("/commonLabels", "/alerts"), grouped()),
            new AlertShape(
                    "PagerDuty",
                    List.of("/event/event_type"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/event/data/title}")),
                            entry(Fact.SEVERITY, List.of("{/event/data/priority/summary}", "{/event/data/urgency}")),
                            entry(Fact.SERVICE, List.of("{/event/data/service/summary}")),
                            entry(Fact.STARTED, List.of("{/event/data/created_at}")),
                            entry(Fact.LINK, List.of("{/event/data/html_url}")),
                            entry(
                                    Fact.RESOLVED,
                                    List.of(
                                            "{/event/event_type=incident.resolved}" + RESOLVED,
                                            "{/event/data/status=resolved}" + RESOLVED)))),
            sentryEvent("/data/event"),
            sentryEvent("/data/error"),
            new AlertShape(
                    "Sentry",
                    List.of("/data/issue"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/data/issue/title}")),
                            entry(Fact.SEVERITY, List.of("{/data/issue/level}")),
                            entry(Fact.SERVICE, List.of("{/data/issue/project/slug}")),
                            entry(Fact.SUMMARY, List.of("In {/data/issue/culprit}")),
                            entry(Fact.STARTED, List.of("{/data/issue/firstSeen}")),
                            entry(Fact.LINK, List.of("{/data/issue/web_url}", "{/data/issue/permalink}")),
                            entry(
                                    Fact.RESOLVED,
                                    List.of(
                                            "{/action=resolved}" + RESOLVED,
                                            "{/data/issue/status=resolved}" + RESOLVED)))),
            new AlertShape(
                    "Sentry",
                    List.of("/data/metric_alert"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/data/description_title}", "{/data/metric_alert/title}")),
                            entry(Fact.SEVERITY, List.of("{/action!resolved}{/action}")),
                            entry(Fact.DESCRIPTION, List.of("{/data/description_text}")),
                            entry(Fact.STARTED, List.of("{/data/metric_alert/date_started}")),
                            entry(Fact.LINK, List.of("{/data/web_url}")),
                            entry(Fact.RESOLVED, List.of("{/action=resolved}" + RESOLVED)))),
            new AlertShape(
                    "Opsgenie",
                    List.of("/alert/alertId"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/alert/message}")),
                            entry(Fact.SEVERITY, List.of("{/alert/priority}")),
                            entry(Fact.DESCRIPTION, List.of("{/alert/description}")),
                            entry(Fact.STARTED, List.of("{/alert/createdAt}")),
                            entry(
                                    Fact.RESOLVED,
                                    List.of("{/action=Close}" + RESOLVED, "{/action=Delete}" + RESOLVED)))),
            GITHUB_DEPLOYMENT,
            GITHUB_RUN);

    /** Returns whether an alert has this shape. */
    boolean fits(JsonValue alert) {
        return required.stream().allMatch(alert::has);
    }

    /** Returns the phrases for Alertmanager's notifications, with the fields that Grafana adds. */
    private static Map<Fact, List<String>> grouped() {
        return Map.ofEntries(
                entry(Fact.TITLE, List.of("{/commonLabels/alertname}", "{/alerts/*/labels/alertname}", "{/title}")),
                entry(Fact.SEVERITY, eachLabel("severity")),
                entry(Fact.SERVICE, eachLabel("service")),
                entry(Fact.ENVIRONMENT, eachLabel("environment")),
                entry(
                        Fact.GROUP,
                        List.of(
                                "{/truncatedAlerts!0}The notification groups {/alerts} alerts, and leaves out"
                                        + " {/truncatedAlerts} more; the details below are those of one of them",
                                "{/alerts!1}{/alerts!0}The notification groups {/alerts} alerts;"
                                        + " the details below are those of one of them")),
                entry(Fact.SUMMARY, eachAnnotation("summary")),
                entry(
                        Fact.DESCRIPTION,
                        List.of(
                                "{/commonAnnotations/description}",
                                "{/alerts/*/annotations/description}",
                                "{/message}")),
                entry(Fact.STARTED, List.of("{/alerts/*/startsAt}")),
                entry(
                        Fact.LINK,
                        List.of(
                                "{/alerts/*/panelURL}",
                                "{/alerts/*/dashboardURL}",
                                "{/alerts/*/generatorURL}",
                                "{/externalURL}")),
                entry(Fact.RUNBOOK, eachAnnotation("runbook_url")),
                entry(Fact.RESOLVED, List.of("{/status=resolved}" + RESOLVED, "{/state=ok}" + RESOLVED)));
    }

    private static List<String> eachLabel(String label) {
        return List.of("{/commonLabels/" + label + "}", "{/alerts/*/labels/" + label + "}");
    }

    private static List<String> eachAnnotation(String annotation) {
        return List.of("{/commonAnnotations/" + annotation + "}", "{/alerts/*/annotations/" + annotation + "}");
    }

    /** Returns the shape of an issue alert or an error webhook, which have the same fields in another object. */
    private static AlertShape sentryEvent(String event) {
        return new AlertShape(
                "Sentry",
                List.of(event),
                Map.ofEntries(
                        entry(Fact.TITLE, List.of("{" + event + "/title}", "{" + event + "/message}")),
                        entry(Fact.SEVERITY, List.of("{" + event + "/level}")),
                        entry(Fact.ENVIRONMENT, List.of("{" + event + "/environment}")),
                        entry(Fact.SUMMARY, List.of("In {" + event + "/culprit}")),
                        entry(Fact.STARTED, List.of("{" + event + "/datetime}")),
                        entry(Fact.LINK, List.of("{" + event + "/web_url}")),
                        entry(Fact.RELEASE, List.of("{" + event + "/release}"))));
    }
}
