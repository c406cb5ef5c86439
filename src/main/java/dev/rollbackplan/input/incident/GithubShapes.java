package dev.rollbackplan.input.incident;

import java.util.List;

/** The shapes of the events that GitHub sends about deploys and CI runs. */
final class GithubShapes {

    static final AlertShape DEPLOYMENT_STATUS =
            AlertShape.of("GitHub deployment_status", "/deployment_status", """
            TITLE       Deployment to "{%/environment|/deployment/environment}" is in state "{%/state}" | Deployment is in state "{%/state}" | Deployment to "{%/environment|/deployment/environment}"
            OUTCOME     {%/state}
            ENVIRONMENT {%/environment|/deployment/environment}
            DESCRIPTION {%/description|/deployment/description}
            STARTED     {%/created_at|/deployment/created_at}
            LINK        {%/log_url} | {%/target_url} | {/workflow_run/html_url} | {/check_run/html_url}
            REF         {/deployment/ref}
            BRANCH      {/workflow_run/head_branch}
            COMMIT      {/deployment/sha|/workflow_run/head_sha}
            REPOSITORY  {/repository/full_name}""".replace("%", "/deployment_status"));

    static final AlertShape RUN = run("workflow_run", "Workflow", """
            TITLE       {%/name|/workflow/name|%/display_title|%/path|/workflow/path}
            STARTED     {%/run_started_at|%/created_at}
            LINK        {%/html_url}
            TAG         {%/event=release}{%/head_branch}
            BRANCH      {%/head_branch}
            COMMIT      {%/head_sha}
            REPOSITORY  {/repository/full_name|%/repository/full_name}""");

    /** All shapes, the most specific first: an event about a deployment can have its workflow run too. */
    static final List<AlertShape> ALL = List.of(
            DEPLOYMENT_STATUS,
            run("workflow_job", "Job", """
            TITLE       {%/name|%/id}
            SUMMARY     Workflow "{%/workflow_name}"
            ENVIRONMENT {/deployment/environment}
            NODE        {%/runner_name}
            STARTED     {%/started_at|%/created_at}
            LINK        {%/html_url}
            BRANCH      {%/head_branch}
            COMMIT      {%/head_sha}
            REPOSITORY  {/repository/full_name}"""),
            run("check_run", "Check", """
            TITLE       {%/name|%/app/name|%/id}
            SERVICE     {%/app/name}
            ENVIRONMENT {%/deployment/environment}
            HEADLINE    {%/output/title}
            DESCRIPTION {%/output/summary}
            STARTED     {%/started_at}
            LINK        {%/html_url} | {%/details_url}
            BRANCH      {%/check_suite/head_branch}
            COMMIT      {%/head_sha|%/check_suite/head_sha}
            REPOSITORY  {/repository/full_name}"""),
            run("check_suite", "Check suite", """
            TITLE       {%/app/name|%/app/slug|%/id}
            STARTED     {%/created_at}
            LINK        {%/html_url}
            BRANCH      {%/head_branch}
            COMMIT      {%/head_sha}
            REPOSITORY  {/repository/full_name}"""),
            AlertShape.of(
                    "GitHub deployment", "/deployment/sha | /deployment/ref | /deployment & /repository", """
            TITLE       Deployment to "{%/environment}" was {/action} | Deployment to "{%/environment}" | Deployment of "{%/ref|%/sha}" was {/action} | Deployment of "{%/ref|%/sha}"
            OUTCOME     {/action}
            ENVIRONMENT {%/environment}
            DESCRIPTION {%/description}
            STARTED     {%/created_at}
            LINK        {/workflow_run/html_url}
            REF         {%/ref}
            BRANCH      {/workflow_run/head_branch}
            COMMIT      {%/sha|/workflow_run/head_sha}
            REPOSITORY  {/repository/full_name}""".replace(
                                    "%", "/deployment")),
            RUN);

    private GithubShapes() {}

    /** Returns the shape of an event about something that runs, whose payload has it in a member of the same name. */
    private static AlertShape run(String event, String noun, String table) {
        String name = table.substring(table.indexOf('{') + 1, table.indexOf('}'));
        String title = noun + " \"{" + name + "}\"";
        String ended = " ended with conclusion \"{%/conclusion}\"";
        String running = " has not ended{%/status!completed}: it is in state \"{%/status}\"";
        String titles = String.join(
                " | ",
                title + ended,
                title + running,
                title,
                noun + " without a name" + ended,
                noun + " without a name" + running);
        String outcome = "\nOUTCOME {%/conclusion} | {%/status!completed}{%/status}";
        return AlertShape.of(
                "GitHub " + event,
                "/" + event,
                (table.replace("{" + name + "}", titles) + outcome).replace("%", "/" + event));
    }
}
