package dev.rollbackplan.input.incident;

import dev.rollbackplan.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of the alerts that are known: a row for each shape. Those of Sentry, of clouds and of GitHub are in files of their
 * own.
 */
final class AlertShapes {

    private static final String GROUP = """
            TITLE       {label:alertname} | {annotation:title} | {/title} | {annotation:summary}
            STATE       {alert:/status|alert:/status/state|alert:/state|/status|/state}
            SEVERITY    {label:severity|label:priority|label:level|label:urgency}
            SERVICE     {label:service|label:service_name|label:app|label:application|label:app_kubernetes_io_name}
            APP         {label:app|label:application|label:app_kubernetes_io_name|label:app.kubernetes.io~1name}
            ENVIRONMENT {label:environment|label:env|label:stage|label:deployment_environment}
            CLUSTER     {label:cluster|label:cluster_name|label:k8s_cluster|label:kubernetes_cluster}
            REGION      {label:region|label:zone|label:availability_zone|label:datacenter}
            NAMESPACE   {label:namespace|label:exported_namespace|label:kubernetes_namespace}
            POD         {label:pod|label:pod_name|label:exported_pod}
            CONTAINER   {label:container|label:container_name}
            NODE        {label:node|label:host|label:hostname|label:nodename}
            INSTANCE    {label:instance|label:exported_instance}
            AFFECTED    {label:deployment|label:statefulset|label:daemonset|label:job_name}
            HEADLINE    {annotation:title}
            SUMMARY     {annotation:summary}
            DESCRIPTION {annotation:description} | {annotation:message} | {/message}
            MESSAGE     {annotation:message}
            STARTED     {alert:/startsAt|alert:/activeAt}
            ENDED       {alert:/endsAt}
            LINK        {alert:/panelURL} | {alert:/dashboardURL} | {alert:/generatorURL} | {/externalURL}
            RUNBOOK     {annotation:runbook_url} | {annotation:runbook}""";

    /** All known shapes; the first that fits and has a title is used. */
    static final List<AlertShape> ALL = all();

    private AlertShapes() {}

    /**
     * An alert whose shape is known.
     *
     * @param facts its facts
     */
    record Match(AlertShape shape, Facts facts) {}

    /** Returns the first shape of an alert that finds a title; otherwise the first that it has. */
    static Optional<Match> of(JsonValue alert) {
        Optional<Match> first = Optional.empty();
        for (AlertShape shape : ALL) {
            if (shape.fits(alert)) {
                Match match = new Match(shape, shape.facts(alert));
                if (shape.hasTitle(match.facts())) {
                    return Optional.of(match);
                }
                first = first.or(() -> Optional.of(match));
            }
        }
        return first;
    }

    private static List<AlertShape> all() {
        List<AlertShape> all = new ArrayList<>(groups());
        all.addAll(pagers());
        all.addAll(SentryShapes.ALL);
        all.addAll(CloudShapes.ALL);
        all.addAll(GithubShapes.ALL);
        return List.copyOf(all);
    }

    private static List<AlertShape> groups() {
        return List.of(
                AlertShape.ofGroup(
                        "Grafana", "/alerts & /commonLabels & /orgId | /alerts/0/labels & /orgId", "/alerts", GROUP),
                AlertShape.ofGroup(
                        "Alertmanager",
                        "/alerts & /commonLabels | /alerts/0/labels | /alerts/1/labels | /alerts/0/annotations | /commonLabels & /receiver",
                        "/alerts",
                        GROUP),
                AlertShape.ofGroup(
                        "Prometheus API",
                        "/data/alerts/0/labels | /data/alerts/1/labels | /data/alerts/0/annotations",
                        "/data/alerts",
                        GROUP),
                AlertShape.ofGroup("Alertmanager API", "/data/0/labels | /data/0/annotations", "/data", GROUP),
                AlertShape.ofGroup(
                        "Alertmanager API",
                        "/0/labels | /1/labels | /0/annotations | /0/alerts/0/labels | /0/alerts/0/annotations",
                        "",
                        GROUP));
    }

    private static List<AlertShape> pagers() {
        return List.of(
                AlertShape.of("PagerDuty", "/event/event_type | /event/data & /event/resource_type", """
                        TITLE       {/event/data/title|/event/data/incident/summary|/event/data/incident/title|/event/data/summary}
                        STATE       {/event/event_type=incident.resolved}resolved | {/event/data/status} | {/event/event_type=incident.triggered}triggered | {/event/event_type=incident.acknowledged}acknowledged
                        SEVERITY    {/event/data/priority/summary|/event/data/urgency}
                        SERVICE     {/event/data/service/summary}
                        HEADLINE    {E!incident.triggered}{E!incident.resolved}{E!incident.acknowledged}Event: {E}
                        DESCRIPTION {/event/data/content|/event/data/message|/event/data/body/details}
                        STARTED     {/event/data/created_at}
                        REPORTED    {/event/occurred_at}
                        ENDED       {/event/data/resolved_at|/event/occurred_at}
                        LINK        {/event/data/html_url} | {/event/data/incident/html_url}""".replace(
                                "{E", "{/event/event_type")),
                AlertShape.of(
                        "PagerDuty Events",
                        "/payload/summary | /payload & /event_action | /routing_key & /event_action",
                        """
                        TITLE       {/payload/summary}
                        STATE       {/event_action}
                        SEVERITY    {/payload/severity}
                        SERVICE     {/payload/component|/payload/custom_details/service|/client}
                        APP         {/payload/group}
                        ENVIRONMENT {/payload/custom_details/environment|/payload/custom_details/env}
                        CLUSTER     {/payload/custom_details/cluster}
                        REGION      {/payload/custom_details/region}
                        NAMESPACE   {/payload/custom_details/namespace}
                        INSTANCE    {/payload/source}
                        SUMMARY     Class: {/payload/class}
                        STARTED     {/payload/timestamp}
                        LINK        {/links/0/href} | {/client_url}
                        RUNBOOK     {/payload/custom_details/runbook_url|/payload/custom_details/runbook}"""),
                AlertShape.of("Opsgenie", "/alert/alertId | /alert & /integrationName | /alert/tinyId", """
                        TITLE       {/alert/message|/alert/alias}
                        STATE       {/action=Close}closed | {/action=Delete}deleted | {/action=Create}open | {/action=Acknowledge}acknowledged | {/action}
                        SEVERITY    {/alert/priority}
                        SERVICE     {/alert/details/service}
                        ENVIRONMENT {/alert/details/environment|/alert/details/env}
                        CLUSTER     {/alert/details/cluster}
                        NAMESPACE   {/alert/details/namespace}
                        INSTANCE    {/alert/entity|/alert/details/instance|/alert/details/host}
                        DESCRIPTION {/alert/description}
                        MESSAGE     {/alert/note}
                        STARTED     {/alert/createdAt}
                        REPORTED    {/alert/updatedAt}
                        ENDED       {/alert/updatedAt}
                        LINK        {/alert/details/url} | {/alert/details/link} | {/alert/url}
                        RUNBOOK     {/alert/details/runbook_url|/alert/details/runbook}"""),
                AlertShape.of(
                        "Statuspage", "/incident/incident_updates | /incident & /page | /incident/shortlink", """
                        TITLE       {/incident/name}
                        STATE       {/incident/resolved_at!false}resolved | {/incident/status|/incident/incident_updates/0/status}
                        SEVERITY    {/incident/impact|/incident/impact_override}
                        SERVICE     {/component/name}
                        AFFECTED    {/incident/components/0/name}, {/incident/components/1/name} | {/incident/components/0/name}
                        DESCRIPTION {/incident/incident_updates/0/body}
                        STARTED     {/incident/started_at|/incident/created_at}
                        REPORTED    {/incident/updated_at|/incident/incident_updates/0/created_at}
                        ENDED       {/incident/resolved_at}
                        LINK        {/incident/shortlink}"""));
    }
}
