package dev.rollbackplan.input.incident;

import java.util.List;

/** The shapes of the alerts of Sentry. */
final class SentryShapes {

    /** The fields of an issue alert and of an error, which are in an object of another name. */
    private static final String EVENT = """
            TITLE       {%/title|%/message|%/metadata/title|%/metadata/value}
            STATE       {/action}
            SEVERITY    {%/level|%/tags@level}
            SERVICE     {%/project_name|%/project_slug}
            ENVIRONMENT {%/environment|%/tags@environment}
            INSTANCE    {%/server_name|%/tags@server_name}
            SUMMARY     In {%/culprit|%/transaction|%/tags@transaction}
            MESSAGE     Rule "{/data/triggered_rule}"
            STARTED     {%/datetime|%/timestamp}
            LINK        {%/web_url} | {%/issue_url}
            RELEASE     {%/release|%/tags@release|%/tags@sentry:release}""";

    static final List<AlertShape> ALL = List.of(
            AlertShape.of("Sentry", "/data/event | /data/triggered_rule", EVENT.replace("%", "/data/event")),
            AlertShape.of("Sentry", "/data/error", EVENT.replace("%", "/data/error")),
            AlertShape.of("Sentry", "/data/issue", """
                    TITLE       {/data/issue/title|/data/issue/metadata/title|/data/issue/metadata/value}
                    STATE       {/action=resolved}resolved | {/data/issue/status|/action}
                    SEVERITY    {/data/issue/level|/data/issue/priority}
                    SERVICE     {/data/issue/project/slug|/data/issue/project/name}
                    SUMMARY     In {/data/issue/culprit}
                    STARTED     {/data/issue/firstSeen}
                    REPORTED    {/data/issue/lastSeen}
                    LINK        {/data/issue/web_url} | {/data/issue/permalink} | {/data/issue/url}"""),
            AlertShape.of("Sentry", "/data/metric_alert | /data/description_title", """
                    TITLE       {/data/description_title|/data/metric_alert/title|/data/metric_alert/alert_rule/name}
                    STATE       {/action=resolved}resolved | firing{/action!resolved}
                    SEVERITY    {/action!resolved}{/action}
                    SERVICE     {/data/metric_alert/projects[]}
                    ENVIRONMENT {/data/metric_alert/alert_rule/environment}
                    DESCRIPTION {/data/description_text}
                    STARTED     {/data/metric_alert/date_started|/data/metric_alert/date_detected|/data/metric_alert/date_created}
                    ENDED       {/data/metric_alert/date_closed}
                    LINK        {/data/web_url}"""),
            AlertShape.of(
                    "Sentry",
                    "/project_slug & /event | /event/event_id | /project_name & /event | /project_slug & /culprit",
                    """
                    TITLE       {/message|/event/title|/event/message|/event/metadata/title|/event/logentry/formatted|/culprit}
                    SEVERITY    {/level|/event/level|/event/tags@level}
                    SERVICE     {/project_slug|/project|/project_name}
                    ENVIRONMENT {/event/environment|/event/tags@environment}
                    INSTANCE    {/event/server_name|/event/tags@server_name}
                    SUMMARY     In {/culprit|/event/culprit}
                    STARTED     {/event/datetime|/event/timestamp|/event/received}
                    LINK        {/url} | {/event/web_url}
                    RELEASE     {/event/release|/event/tags@release|/event/tags@sentry:release}"""));

    private SentryShapes() {}
}
