package dev.rollbackplan.input.incident;

import java.util.List;

/** The shapes of the alerts of clouds and of programs that monitor them. */
final class CloudShapes {

    static final List<AlertShape> ALL = List.of(
            cloudwatch("CloudWatch", "/Message/AlarmName | /Message/NewStateValue", "/Message"),
            cloudwatch(
                    "CloudWatch",
                    "/Records/0/Sns/Message/AlarmName | /Records/0/Sns/Message/NewStateValue",
                    "/Records/0/Sns/Message"),
            cloudwatch("CloudWatch", "/AlarmName | /NewStateValue & /NewStateReason", ""),
            AlertShape.of("CloudWatch", "/detail/alarmName | /detail-type=CloudWatch Alarm State Change", """
                    TITLE       {/detail/alarmName}
                    STATE       {/detail/state/value}
                    REGION      {/region}
                    DESCRIPTION {/detail/configuration/description}
                    MESSAGE     {/detail/state/reason}
                    STARTED     {/detail/state/value!OK}{/detail/state/timestamp|/time}
                    REPORTED    {/detail/state/timestamp|/time}
                    ENDED       {/detail/state/timestamp|/time}"""),
            AlertShape.of(
                    "Amazon SNS",
                    "/Type=Notification & /Message | /TopicArn & /Message | /TopicArn & /Subject | /Type=Notification & /Subject",
                    """
                    TITLE       {/Subject}
                    DESCRIPTION {/Message}
                    REPORTED    {/Timestamp}"""),
            AlertShape.of(
                    "Azure Monitor",
                    "/schemaId=azureMonitorCommonAlertSchema & /data/essentials | /data/essentials",
                    """
                    TITLE       {%/alertRule}
                    STATE       {%/monitorCondition}
                    SEVERITY    {%/severity}
                    SERVICE     {%/monitoringService}
                    AFFECTED    {%/configurationItems[]} | {%/alertTargetIDs[]}
                    DESCRIPTION {%/description}
                    STARTED     {%/firedDateTime}
                    ENDED       {%/resolvedDateTime}
                    LINK        {%/investigationLink}""".replace("%", "/data/essentials")),
            AlertShape.of(
                    "Google Cloud Monitoring",
                    "/incident/policy_name | /incident/condition_name | /incident/scoping_project_id",
                    """
                    TITLE       {%/policy_name|%/condition_name|%/documentation/subject}
                    STATE       {%/state}
                    SEVERITY    {%/severity|%/policy_user_labels/severity}
                    SERVICE     {%/resource/labels/service_name|%/policy_user_labels/service}
                    ENVIRONMENT {%/policy_user_labels/environment|%/policy_user_labels/env}
                    CLUSTER     {%/resource/labels/cluster_name}
                    REGION      {%/resource/labels/location|%/resource/labels/zone|%/resource/labels/region}
                    NAMESPACE   {%/resource/labels/namespace_name}
                    POD         {%/resource/labels/pod_name}
                    CONTAINER   {%/resource/labels/container_name}
                    INSTANCE    {%/resource/labels/instance_id|%/metric/labels/instance_name}
                    AFFECTED    {%/resource_display_name|%/resource_name|%/resource_id}
                    HEADLINE    Condition: {%/condition_name|%/condition/displayName}
                    SUMMARY     {%/summary}
                    DESCRIPTION {%/documentation/content}
                    STARTED     {%/started_at}
                    ENDED       {%/ended_at}
                    LINK        {%/url}""".replace("%", "/incident")),
            AlertShape.of("New Relic", "/issueUrl | /alertPolicyNames | /alertConditionNames", """
                    TITLE       {/title|/alertConditionNames[]|/alertPolicyNames[]}
                    STATE       {/state}
                    SEVERITY    {/priority}
                    AFFECTED    {/impactedEntities[]|/entitiesData/names[]}
                    SUMMARY     Policy: {/alertPolicyNames[]}
                    HEADLINE    Condition: {/alertConditionNames[]}
                    DESCRIPTION {/alertConditionDescriptions[]}
                    STARTED     {/activatedAt|/createdAt}
                    REPORTED    {/updatedAt}
                    ENDED       {/closedAt|/updatedAt}
                    LINK        {/issueUrl} | {/issuePageUrl}
                    RUNBOOK     {/runbookUrl|/alertRunbookUrls[]}"""));

    private CloudShapes() {}

    /** @param message the pointer to the object that CloudWatch sends */
    private static AlertShape cloudwatch(String name, String signs, String message) {
        return AlertShape.of(
                name, signs, """
                TITLE       {%/AlarmName} | {/Subject}
                STATE       {%/NewStateValue}
                REGION      {%/Region}
                AFFECTED    {#0/name}={#0/value}, {#1/name}={#1/value} | {#0/name}={#0/value} | {#0/value|#0/name}
                SUMMARY     Metric {%/Trigger/Namespace} {%/Trigger/MetricName} | Metric {%/Trigger/MetricName|%/Trigger/Namespace}
                DESCRIPTION {%/AlarmDescription}
                MESSAGE     {%/NewStateReason}
                STARTED     {%/NewStateValue!OK}{%/StateChangeTime}
                REPORTED    {%/StateChangeTime|/Timestamp}
                ENDED       {%/StateChangeTime}""".replace("#", "%/Trigger/Dimensions/").replace("%", message));
    }
}
