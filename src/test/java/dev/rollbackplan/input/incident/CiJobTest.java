package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.Declared;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CiJobTest {

    static final Template ALL = Declared.arguments(
            "INCIDENT", "VERSION", "TARGET_VERSION", "ENVIRONMENT", "REPOSITORY", "COMMIT", "SERVICE", "SEVERITY");

    static final String SHA = "4f2a9c1be07d3358a1c6f0e2d9b87a6543210fed";

    static final String EARLIER = "0b1c2d3e4f5061728394a5b6c7d8e9f001122334";

    static final String TAG_REMARK = "VERSION is the version" + Declared.ATTEMPTED;

    static final String COMMIT_REMARK = "VERSION is the commit" + Declared.ATTEMPTED;

    /** The environment of a job in one CI system, and the values that are expected from it. */
    record Row(String name, Map<String, String> environment, List<String> given) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "GitHub Actions",
                        Map.of(
                                "GITHUB_ACTIONS", "true",
                                "GITHUB_JOB", "deploy",
                                "GITHUB_WORKFLOW", "Release",
                                "GITHUB_SERVER_URL", "https://github.example.com",
                                "GITHUB_REPOSITORY", "shop/checkout",
                                "GITHUB_RUN_ID", "17",
                                "GITHUB_REF_TYPE", "tag",
                                "GITHUB_REF_NAME", "v2.4.1",
                                "GITHUB_EVENT_NAME", "push",
                                "GITHUB_SHA", SHA),
                        List.of(
                                "INCIDENT=Deploy job \"deploy\" of workflow \"Release\" failed in GitHub Actions:"
                                        + " https://github.example.com/shop/checkout/actions/runs/17",
                                "VERSION=v2.4.1",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + SHA)),
                new Row(
                        "GitLab",
                        Map.of(
                                "GITLAB_CI", "true",
                                "CI_JOB_NAME", "deploy-prod",
                                "CI_PROJECT_PATH", "shop/checkout",
                                "CI_ENVIRONMENT_NAME", "production",
                                "CI_JOB_URL", "https://gitlab.example.com/shop/checkout/-/jobs/9",
                                "CI_REPOSITORY_URL",
                                        "https://gitlab-ci-token:secret@gitlab.example.com/shop/checkout.git",
                                "CI_COMMIT_TAG", "2.4.1",
                                "CI_COMMIT_SHA", SHA),
                        List.of(
                                "INCIDENT=Deploy job \"deploy-prod\" of project shop/checkout failed in GitLab"
                                        + " (environment production):"
                                        + " https://gitlab.example.com/shop/checkout/-/jobs/9",
                                "VERSION=2.4.1",
                                "ENVIRONMENT=production",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + SHA)),
                new Row(
                        "CircleCI",
                        Map.of(
                                "CIRCLECI", "true",
                                "CIRCLE_JOB", "deploy",
                                "CIRCLE_PROJECT_USERNAME", "shop",
                                "CIRCLE_PROJECT_REPONAME", "checkout",
                                "CIRCLE_BUILD_URL", "https://circleci.example.com/gh/shop/checkout/12",
                                "CIRCLE_TAG", "v2.4.1",
                                "CIRCLE_SHA1", SHA),
                        List.of(
                                "INCIDENT=Deploy job \"deploy\" of project shop/checkout failed in CircleCI:"
                                        + " https://circleci.example.com/gh/shop/checkout/12",
                                "VERSION=v2.4.1",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + SHA)),
                new Row(
                        "Azure Pipelines",
                        Map.of(
                                "TF_BUILD", "True",
                                "SYSTEM_JOBDISPLAYNAME", "Deploy to production",
                                "BUILD_DEFINITIONNAME", "checkout-release",
                                "SYSTEM_TEAMFOUNDATIONSERVERURI", "https://azure.example.com/shop/",
                                "SYSTEM_TEAMPROJECTID", "6c6f3423",
                                "BUILD_BUILDID", "431",
                                "BUILD_SOURCEBRANCH", "refs/tags/v2.4.1",
                                "BUILD_REPOSITORY_NAME", "checkout",
                                "ENVIRONMENT_NAME", "production",
                                "BUILD_SOURCEVERSION", SHA),
                        List.of(
                                "INCIDENT=Deploy job \"Deploy to production\" of pipeline \"checkout-release\" failed in"
                                        + " Azure Pipelines (environment production):"
                                        + " https://azure.example.com/shop/6c6f3423/_build/results?buildId=431",
                                "VERSION=v2.4.1",
                                "ENVIRONMENT=production",
                                "REPOSITORY=checkout",
                                "COMMIT=" + SHA)),
                new Row(
                        "Buildkite",
                        Map.of(
                                "BUILDKITE", "true",
                                "BUILDKITE_LABEL", "Deploy",
                                "BUILDKITE_PIPELINE_SLUG", "checkout",
                                "BUILDKITE_BUILD_URL", "https://buildkite.example.com/shop/checkout/builds/5",
                                "BUILDKITE_TAG", "v2.4.1",
                                "BUILDKITE_COMMIT", SHA),
                        List.of(
                                "INCIDENT=Deploy job \"Deploy\" of pipeline \"checkout\" failed in Buildkite:"
                                        + " https://buildkite.example.com/shop/checkout/builds/5",
                                "VERSION=v2.4.1",
                                "COMMIT=" + SHA)),
                new Row(
                        "Bitbucket Pipelines",
                        Map.of(
                                "BITBUCKET_BUILD_NUMBER", "88",
                                "BITBUCKET_REPO_FULL_NAME", "shop/checkout",
                                "BITBUCKET_DEPLOYMENT_ENVIRONMENT", "production",
                                "BITBUCKET_TAG", "v2.4.1",
                                "BITBUCKET_COMMIT", SHA),
                        List.of(
                                "INCIDENT=A deploy job of repository shop/checkout failed in Bitbucket Pipelines"
                                        + " (environment production):"
                                        + " https://bitbucket.org/shop/checkout/pipelines/results/88",
                                "VERSION=v2.4.1",
                                "ENVIRONMENT=production",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + SHA)),
                new Row(
                        "Jenkins",
                        Map.of(
                                "JENKINS_URL", "https://jenkins.example.com/",
                                "JOB_NAME", "checkout/release",
                                "BUILD_URL", "https://jenkins.example.com/job/checkout/7/",
                                "TAG_NAME", "v2.4.1",
                                "GIT_COMMIT", SHA,
                                "GIT_PREVIOUS_SUCCESSFUL_COMMIT", EARLIER),
                        List.of(
                                "INCIDENT=Deploy job \"checkout/release\" failed in Jenkins:"
                                        + " https://jenkins.example.com/job/checkout/7/",
                                "VERSION=v2.4.1",
                                "TARGET_VERSION=" + EARLIER,
                                "COMMIT=" + SHA)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEachCi(Row row) {
        assertThat(CiJob.gather(row.environment(), ALL)).isEqualTo(values(row.name(), TAG_REMARK, row.given()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesTheCommitAsVersionWithoutATag(Row row) {
        Map<String, String> environment = new HashMap<>(row.environment());
        environment.values().removeIf(value -> value.endsWith("2.4.1"));
        List<String> given = new ArrayList<>(row.given());
        given.replaceAll(text -> text.startsWith("VERSION=") ? "VERSION=" + SHA : text);
        assertThat(CiJob.gather(environment, ALL)).isEqualTo(values(row.name(), COMMIT_REMARK, given));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesNothingIfTheOtherVariablesAreEmpty(Row row) {
        String variable = Ci.ALL
                .get(rows().map(Row::name).toList().indexOf(row.name()))
                .condition()
                .split("=")[0];
        Map<String, String> environment = new HashMap<>();
        row.environment().keySet().forEach(name -> environment.put(name, ""));
        environment.put(variable, row.environment().get(variable));
        assertThat(CiJob.gather(environment, ALL)).isEqualTo(CandidateValues.of(List.of()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesOnlyWhatTheTemplateDeclares(Row row) {
        assertThat(CiJob.gather(row.environment(), Declared.arguments("VERSION")))
                .isEqualTo(values(
                        row.name(),
                        TAG_REMARK,
                        row.given().stream()
                                .filter(given -> given.startsWith("VERSION="))
                                .toList()));
    }

    @Test
    void testsEveryCi() {
        assertThat(rows().map(Row::name))
                .isEqualTo(Ci.ALL.stream().map(Ci::name).toList());
    }

    @Test
    void prefersAnotherCiToVariablesOfJenkins() {
        Map<String, String> environment = Map.of(
                "JENKINS_URL", "https://jenkins.example.com/",
                "JOB_NAME", "old",
                "GITLAB_CI", "true",
                "CI_JOB_NAME", "deploy");
        assertThat(incident(environment)).contains("Deploy job \"deploy\" failed in GitLab.");
    }

    @Test
    void reportsAProblemOutsideCi() {
        String problem = "--from-ci found no CI job, because the environment has none of GITHUB_ACTIONS=true"
                + " (GitHub Actions), GITLAB_CI=true (GitLab), CIRCLECI=true (CircleCI), TF_BUILD=True (Azure Pipelines),"
                + " BUILDKITE=true (Buildkite), BITBUCKET_BUILD_NUMBER (Bitbucket Pipelines), JENKINS_URL (Jenkins):"
                + " leave the option out, or run in the job that failed";
        CandidateValues nothing = new CandidateValues(List.of(), List.of(), List.of(problem));
        assertThat(CiJob.gather(Map.of(), ALL)).isEqualTo(nothing);
        assertThat(CiJob.gather(Map.of("GITHUB_ACTIONS", "false", "JENKINS_URL", " "), ALL))
                .isEqualTo(nothing);
    }

    static Optional<String> incident(Map<String, String> environment) {
        return CiJob.gather(environment, Declared.arguments("INCIDENT")).values().stream()
                .map(CandidateValue::value)
                .findFirst();
    }

    /** Returns values from {@code NAME=value} texts, with the remarks that the names require. */
    static CandidateValues values(String ci, String versionRemark, List<String> given) {
        return Declared.values(new ValueSource(ValueSource.Kind.CI, "--from-ci (" + ci + ")"), versionRemark, given);
    }
}
