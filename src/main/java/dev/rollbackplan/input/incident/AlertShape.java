package dev.rollbackplan.input.incident;

import static java.util.Map.entry;

import dev.rollbackplan.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * A shape of alerts, and where it holds the facts.
 *
 * @param name how people call the program that sends it
 * @param signs the JSON pointers that tell it: all of them point to something
 * @param phrases the facts by JSON pointer, see {@link Phrase} and {@link AlertLookup}; the first that says something
 *     counts
 */
record AlertShape(String name, List<String> signs, Map<Fact, List<String>> phrases) {

    private static final String OVER =
            "the alert is already resolved; make sure that a rollback is still wanted before you act on the plan";

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
                    entry(Fact.SINCE, List.of("{/deployment_status/created_at}")),
                    entry(Fact.LINK, List.of("{/deployment_status/log_url}", "{/deployment_status/target_url}")),
                    entry(Fact.REF, List.of("{/deployment/ref}")),
                    entry(Fact.COMMIT, List.of("{/deployment/sha}")),
                    entry(Fact.REPOSITORY, List.of("{/repository/full_name}")),
                    entry(
                            Fact.OVER,
                            List.of("{/deployment_status/state=success}the deployment succeeded;"
                                    + " make sure that a rollback is wanted"))));

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
                    entry(Fact.SINCE, List.of("{/workflow_run/run_started_at}")),
                    entry(Fact.LINK, List.of("{/workflow_run/html_url}")),
                    entry(Fact.COMMIT, List.of("{/workflow_run/head_sha}")),
                    entry(Fact.REPOSITORY, List.of("{/repository/full_name}")),
                    entry(
                            Fact.OVER,
                            List.of("{/workflow_run/conclusion=success}the workflow run succeeded;"
                                    + " make sure that a rollback is wanted"))));

    /** All that are known; the first whose signs are there counts. */
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
                            entry(Fact.SINCE, List.of("{/event/data/created_at}")),
                            entry(Fact.LINK, List.of("{/event/data/html_url}")),
                            entry(
                                    Fact.OVER,
                                    List.of(
                                            "{/event/event_type=incident.resolved}" + OVER,
                                            "{/event/data/status=resolved}" + OVER)))),
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
                            entry(Fact.SINCE, List.of("{/data/issue/firstSeen}")),
                            entry(Fact.LINK, List.of("{/data/issue/web_url}", "{/data/issue/permalink}")),
                            entry(
                                    Fact.OVER,
                                    List.of("{/action=resolved}" + OVER, "{/data/issue/status=resolved}" + OVER)))),
            new AlertShape(
                    "Sentry",
                    List.of("/data/metric_alert"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/data/description_title}", "{/data/metric_alert/title}")),
                            entry(Fact.SEVERITY, List.of("{/action!resolved}{/action}")),
                            entry(Fact.DESCRIPTION, List.of("{/data/description_text}")),
                            entry(Fact.SINCE, List.of("{/data/metric_alert/date_started}")),
                            entry(Fact.LINK, List.of("{/data/web_url}")),
                            entry(Fact.OVER, List.of("{/action=resolved}" + OVER)))),
            new AlertShape(
                    "Opsgenie",
                    List.of("/alert/alertId"),
                    Map.ofEntries(
                            entry(Fact.TITLE, List.of("{/alert/message}")),
                            entry(Fact.SEVERITY, List.of("{/alert/priority}")),
                            entry(Fact.DESCRIPTION, List.of("{/alert/description}")),
                            entry(Fact.SINCE, List.of("{/alert/createdAt}")),
                            entry(Fact.OVER, List.of("{/action=Close}" + OVER, "{/action=Delete}" + OVER)))),
            GITHUB_DEPLOYMENT,
            GITHUB_RUN);

    boolean fits(JsonObject alert) {
        return signs.stream().allMatch(alert::has);
    }

    /** The fields of Alertmanager's notifications, and those that Grafana adds to them. */
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
                entry(Fact.SINCE, List.of("{/alerts/*/startsAt}")),
                entry(
                        Fact.LINK,
                        List.of(
                                "{/alerts/*/panelURL}",
                                "{/alerts/*/dashboardURL}",
                                "{/alerts/*/generatorURL}",
                                "{/externalURL}")),
                entry(Fact.RUNBOOK, eachAnnotation("runbook_url")),
                entry(Fact.OVER, List.of("{/status=resolved}" + OVER, "{/state=ok}" + OVER)));
    }

    private static List<String> eachLabel(String label) {
        return List.of("{/commonLabels/" + label + "}", "{/alerts/*/labels/" + label + "}");
    }

    private static List<String> eachAnnotation(String annotation) {
        return List.of("{/commonAnnotations/" + annotation + "}", "{/alerts/*/annotations/" + annotation + "}");
    }

    /** An issue alert, or an error webhook, which has the same fields elsewhere. */
    private static AlertShape sentryEvent(String event) {
        return new AlertShape(
                "Sentry",
                List.of(event),
                Map.ofEntries(
                        entry(Fact.TITLE, List.of("{" + event + "/title}", "{" + event + "/message}")),
                        entry(Fact.SEVERITY, List.of("{" + event + "/level}")),
                        entry(Fact.ENVIRONMENT, List.of("{" + event + "/environment}")),
                        entry(Fact.SUMMARY, List.of("In {" + event + "/culprit}")),
                        entry(Fact.SINCE, List.of("{" + event + "/datetime}")),
                        entry(Fact.LINK, List.of("{" + event + "/web_url}")),
                        entry(Fact.RELEASE, List.of("{" + event + "/release}"))));
    }
}
