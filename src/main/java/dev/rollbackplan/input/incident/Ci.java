package dev.rollbackplan.input.incident;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * A CI system, and where its jobs find the facts.
 *
 * @param name the name in messages
 * @param condition the variable that a job has, with the value that it requires after {@code =}
 * @param phrases for each fact, the phrases with variables as keys; the first that applies is used
 * @see Phrase
 */
record Ci(String name, String condition, Map<Fact, List<String>> phrases) {

    static final String GITHUB = "GitHub Actions";

    /**
     * All known systems, in the order in which they are tried. Jenkins is last, because its variables can remain on machines
     * that run other systems too. GitLab's {@code CI_REPOSITORY_URL} and Buildkite's {@code BUILDKITE_REPO} can contain a
     * token, so they are never read.
     */
    static final List<Ci> ALL = List.of(
            new Ci(
                    GITHUB,
                    "GITHUB_ACTIONS=true",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{GITHUB_JOB}")),
                            entry(Fact.PART_OF, List.of("workflow \"{GITHUB_WORKFLOW}\"")),
                            entry(
                                    Fact.LINK,
                                    List.of("{GITHUB_SERVER_URL}/{GITHUB_REPOSITORY}/actions/runs/{GITHUB_RUN_ID}")),
                            entry(Fact.TAG, List.of("{GITHUB_REF_TYPE=tag}{GITHUB_REF_NAME}")),
                            entry(Fact.COMMIT, List.of("{GITHUB_SHA}")),
                            entry(Fact.REPOSITORY, List.of("{GITHUB_REPOSITORY}")))),
            new Ci(
                    "GitLab",
                    "GITLAB_CI=true",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{CI_JOB_NAME}")),
                            entry(Fact.PART_OF, List.of("project {CI_PROJECT_PATH}")),
                            entry(Fact.ENVIRONMENT, List.of("{CI_ENVIRONMENT_NAME}")),
                            entry(Fact.OUTCOME, List.of("{CI_JOB_STATUS!running}{CI_JOB_STATUS}")),
                            entry(Fact.LINK, List.of("{CI_JOB_URL}")),
                            entry(Fact.TAG, List.of("{CI_COMMIT_TAG}")),
                            entry(Fact.COMMIT, List.of("{CI_COMMIT_SHA}")),
                            entry(Fact.REPOSITORY, List.of("{CI_PROJECT_PATH}")))),
            new Ci(
                    "CircleCI",
                    "CIRCLECI=true",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{CIRCLE_JOB}")),
                            entry(Fact.PART_OF, List.of("project {CIRCLE_PROJECT_USERNAME}/{CIRCLE_PROJECT_REPONAME}")),
                            entry(Fact.LINK, List.of("{CIRCLE_BUILD_URL}")),
                            entry(Fact.TAG, List.of("{CIRCLE_TAG}")),
                            entry(Fact.COMMIT, List.of("{CIRCLE_SHA1}")),
                            entry(Fact.REPOSITORY, List.of("{CIRCLE_PROJECT_USERNAME}/{CIRCLE_PROJECT_REPONAME}")))),
            new Ci(
                    "Azure Pipelines",
                    "TF_BUILD=True",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{SYSTEM_JOBDISPLAYNAME}", "{AGENT_JOBNAME}")),
                            entry(Fact.PART_OF, List.of("pipeline \"{BUILD_DEFINITIONNAME}\"")),
                            entry(Fact.ENVIRONMENT, List.of("{ENVIRONMENT_NAME}")),
                            entry(
                                    Fact.LINK,
                                    List.of(
                                            azureRun("{SYSTEM_TEAMFOUNDATIONSERVERURI}"),
                                            azureRun("{SYSTEM_COLLECTIONURI}"))),
                            entry(Fact.TAG, List.of("{BUILD_SOURCEBRANCH#refs/tags/}")),
                            entry(Fact.COMMIT, List.of("{BUILD_SOURCEVERSION}")),
                            entry(Fact.REPOSITORY, List.of("{BUILD_REPOSITORY_NAME}")))),
            new Ci(
                    "Buildkite",
                    "BUILDKITE=true",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{BUILDKITE_LABEL}")),
                            entry(Fact.PART_OF, List.of("pipeline \"{BUILDKITE_PIPELINE_SLUG}\"")),
                            entry(Fact.LINK, List.of("{BUILDKITE_BUILD_URL}")),
                            entry(Fact.TAG, List.of("{BUILDKITE_TAG}")),
                            entry(Fact.COMMIT, List.of("{BUILDKITE_COMMIT}")))),
            new Ci(
                    "Bitbucket Pipelines",
                    "BITBUCKET_BUILD_NUMBER",
                    Map.ofEntries(
                            entry(Fact.PART_OF, List.of("repository {BITBUCKET_REPO_FULL_NAME}")),
                            entry(Fact.ENVIRONMENT, List.of("{BITBUCKET_DEPLOYMENT_ENVIRONMENT}")),
                            entry(Fact.OUTCOME, List.of("{BITBUCKET_EXIT_CODE=0}success")),
                            entry(
                                    Fact.LINK,
                                    List.of("https://bitbucket.org/{BITBUCKET_REPO_FULL_NAME}/pipelines/results/"
                                            + "{BITBUCKET_BUILD_NUMBER}")),
                            entry(Fact.TAG, List.of("{BITBUCKET_TAG}")),
                            entry(Fact.COMMIT, List.of("{BITBUCKET_COMMIT}")),
                            entry(Fact.REPOSITORY, List.of("{BITBUCKET_REPO_FULL_NAME}")))),
            new Ci(
                    "Jenkins",
                    "JENKINS_URL",
                    Map.ofEntries(
                            entry(Fact.JOB, List.of("{JOB_NAME}")),
                            entry(Fact.LINK, List.of("{BUILD_URL}")),
                            entry(Fact.TAG, List.of("{TAG_NAME}")),
                            entry(Fact.COMMIT, List.of("{GIT_COMMIT}")),
                            entry(Fact.LAST_GOOD, List.of("{GIT_PREVIOUS_SUCCESSFUL_COMMIT}")))));

    /** Returns whether an environment is that of a job of this system. */
    boolean isIn(Lookup environment) {
        return Phrase.fill("{" + condition + "}", environment).isPresent();
    }

    private static String azureRun(String collection) {
        return collection + "/{SYSTEM_TEAMPROJECTID}/_build/results?buildId={BUILD_BUILDID}";
    }
}
