package dev.rollbackplan.input.incident;

import static dev.rollbackplan.input.incident.CiJobTest.ALL;
import static dev.rollbackplan.input.incident.CiJobTest.COMMIT_REMARK;
import static dev.rollbackplan.input.incident.CiJobTest.SHA;
import static dev.rollbackplan.input.incident.CiJobTest.TAG_REMARK;
import static dev.rollbackplan.input.incident.CiJobTest.incident;
import static dev.rollbackplan.input.incident.CiJobTest.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.Declared;
import dev.rollbackplan.input.value.CandidateValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unusual values of CI variables. */
class CiValuesTest {

    @Test
    void omitsMissingFacts() {
        assertThat(incident(Map.of("GITHUB_ACTIONS", "true", "GITHUB_JOB", "deploy", "GITHUB_RUN_ID", "17")))
                .contains("Deploy job \"deploy\" failed in GitHub Actions.");
        assertThat(incident(Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKFLOW", "Release", "GITHUB_JOB", " ")))
                .contains("A deploy job of workflow \"Release\" failed in GitHub Actions.");
        assertThat(incident(Map.of("CIRCLECI", "true", "CIRCLE_BUILD_URL", "https://circleci.example.com/12")))
                .contains("A deploy job failed in CircleCI: https://circleci.example.com/12");
    }

    @Test
    void followsTheStateOfTheJob() {
        Map<String, String> gitlab = new HashMap<>(Map.of("GITLAB_CI", "true", "CI_JOB_NAME", "deploy"));
        gitlab.put("CI_JOB_STATUS", "running");
        assertThat(incident(gitlab)).contains("Deploy job \"deploy\" failed in GitLab.");
        gitlab.put("CI_JOB_STATUS", "success");
        assertThat(incident(gitlab)).contains("Deploy job \"deploy\" succeeded in GitLab.");
        assertThat(CiJob.gather(gitlab, ALL).warnings())
                .containsExactly("--from-ci (GitLab): the deploy or CI run succeeded: check that a rollback is needed"
                        + " before you act on the plan");
        gitlab.put("CI_JOB_STATUS", "canceled");
        assertThat(incident(gitlab)).contains("Deploy job \"deploy\" neither failed nor succeeded in GitLab.");
        assertThat(incident(Map.of(
                        "BITBUCKET_BUILD_NUMBER", "88", "BITBUCKET_REPO_FULL_NAME", "a/b", "BITBUCKET_EXIT_CODE", "0")))
                .hasValueSatisfying(text -> assertThat(text).startsWith("A deploy job of repository a/b succeeded in"));
    }

    @Test
    void joinsTheLinesOfAValueAndExpandsNothing() {
        Map<String, String> environment = Map.of(
                "GITLAB_CI", "true",
                "CI_JOB_NAME", "deploy \r\n\t::set-output name=x::y\n\n# Heading\u2028{CI_COMMIT_SHA}",
                "CI_COMMIT_SHA", SHA + "\n");
        assertThat(CiJob.gather(environment, ALL))
                .isEqualTo(values(
                        "GitLab",
                        COMMIT_REMARK,
                        List.of(
                                "INCIDENT=Deploy job \"deploy ::set-output name=x::y # Heading {CI_COMMIT_SHA}\""
                                        + " failed in GitLab.",
                                "VERSION=" + SHA,
                                "COMMIT=" + SHA)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1\n::set-output name=x::y",
                "v1; reboot",
                "$(reboot)",
                "-rf",
                "v1 2",
                "v1\u0007",
                "`id`",
                "v\u00e9"
            })
    void ignoresATagThatIsNoShellWord(String tag) {
        Map<String, String> environment =
                Map.of("GITLAB_CI", "true", "CI_JOB_NAME", "deploy", "CI_COMMIT_TAG", tag, "CI_COMMIT_SHA", SHA);
        CandidateValues expected = values(
                "GitLab",
                COMMIT_REMARK,
                List.of("INCIDENT=Deploy job \"deploy\" failed in GitLab.", "VERSION=" + SHA, "COMMIT=" + SHA));
        String warning = "--from-ci (GitLab): the tag is ignored, because it contains characters other than letters,"
                + " digits and ./+-@_";
        assertThat(CiJob.gather(environment, ALL))
                .isEqualTo(new CandidateValues(expected.values(), List.of(warning), List.of()));
    }

    @Test
    void doesNotWarnOfATagIfTheTemplateHasNoVersion() {
        assertThat(CiJob.gather(Map.of("GITLAB_CI", "true", "CI_COMMIT_TAG", "v1; reboot"), Declared.arguments("X")))
                .isEqualTo(CandidateValues.of(List.of()));
    }

    @Test
    void ignoresACommitThatIsNoHash() {
        Map<String, String> environment =
                Map.of("BUILDKITE", "true", "BUILDKITE_LABEL", "Deploy", "BUILDKITE_COMMIT", "HEAD");
        assertThat(CiJob.gather(environment, ALL))
                .isEqualTo(values(
                        "Buildkite", COMMIT_REMARK, List.of("INCIDENT=Deploy job \"Deploy\" failed in Buildkite.")));
    }

    @Test
    void readsAzureWithABranchAndAnAddressWithoutASlash() {
        Map<String, String> environment = Map.of(
                "TF_BUILD", "True",
                "SYSTEM_TEAMFOUNDATIONSERVERURI", "https://azure.example.com/shop",
                "SYSTEM_TEAMPROJECTID", "6c6f3423",
                "BUILD_BUILDID", "431",
                "BUILD_SOURCEBRANCH", "refs/heads/v2.4.1",
                "BUILD_SOURCEVERSION", SHA);
        assertThat(CiJob.gather(environment, ALL))
                .isEqualTo(values(
                        "Azure Pipelines",
                        COMMIT_REMARK,
                        List.of(
                                "INCIDENT=A deploy job failed in Azure Pipelines:"
                                        + " https://azure.example.com/shop/6c6f3423/_build/results?buildId=431",
                                "VERSION=" + SHA,
                                "COMMIT=" + SHA)));
    }

    @Test
    void givesNoTargetIfItIsTheAttemptedCommit() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "JENKINS_URL",
                "https://jenkins.example.com/",
                "JOB_NAME",
                "release",
                "GIT_COMMIT",
                SHA,
                "GIT_PREVIOUS_SUCCESSFUL_COMMIT",
                SHA));
        List<String> given =
                List.of("INCIDENT=Deploy job \"release\" failed in Jenkins.", "VERSION=" + SHA, "COMMIT=" + SHA);
        assertThat(CiJob.gather(environment, ALL)).isEqualTo(values("Jenkins", COMMIT_REMARK, given));
        environment.put("TAG_NAME", "v2.4.1");
        List<String> tagged =
                List.of("INCIDENT=Deploy job \"release\" failed in Jenkins.", "VERSION=v2.4.1", "COMMIT=" + SHA);
        assertThat(CiJob.gather(environment, ALL)).isEqualTo(values("Jenkins", TAG_REMARK, tagged));
    }
}
