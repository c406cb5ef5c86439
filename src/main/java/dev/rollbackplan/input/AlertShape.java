package dev.rollbackplan.input;

import static java.util.Map.entry;

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

    boolean fits(Node alert) {
        for (String sign : signs) {
            if (Pointer.of(sign).in(alert).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
