package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workflows that an event after a deploy started. */
class GithubEventTest {

    private static final String CI = "GitHub Actions";

    private static final String DEPLOYED = "9d8c7b6a5f4e3d2c1b0a99887766554433221100";

    private static final String LINK = "https://github.example.com/shop/checkout/actions/runs/18";

    @TempDir
    Path folder;

    private Path payload;

    @BeforeEach
    void choosePayload() {
        payload = folder.resolve("event.json");
    }

    @Test
    void readsADeploymentStatus() {
        write("""
                {"deployment_status": {"state": "failure", "description": "helm upgrade timed out",
                  "environment": "production", "log_url": "https://github.example.com/shop/checkout/actions/runs/17",
                  "created_at": "2026-03-01T14:02:11Z"},
                 "deployment": {"ref": "v2.4.1", "sha": "%s", "environment": "production"},
                 "repository": {"full_name": "shop/checkout"}}""".formatted(DEPLOYED));
        assertThat(gather("deployment_status"))
                .isEqualTo(CiJobTest.values(
                        CI,
                        CiJobTest.TAG_REMARK,
                        List.of(
                                "INCIDENT=" + """
                                        Deployment to "production" is in state "failure".
                                        helm upgrade timed out.
                                        Since 2026-03-01T14:02:11Z
                                        Source: https://github.example.com/shop/checkout/actions/runs/17""",
                                "VERSION=v2.4.1",
                                "ENVIRONMENT=production",
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + DEPLOYED)));
    }

    @Test
    void doesNotTakeABranchAsVersion() {
        write("""
                {"deployment_status": {"state": "error"}, "deployment": {"ref": "main", "sha": "%s"}}""".formatted(DEPLOYED));
        assertThat(gather("deployment_status"))
                .isEqualTo(CiJobTest.values(
                        CI,
                        CiJobTest.COMMIT_REMARK,
                        List.of(
                                "INCIDENT=Deployment is in state \"error\".",
                                "VERSION=" + DEPLOYED,
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + DEPLOYED)));
    }

    @Test
    void readsAWorkflowRun() {
        write("""
                {"workflow_run": {"name": "Release", "conclusion": "failure", "head_sha": "%s",
                  "html_url": "https://github.example.com/shop/checkout/actions/runs/17"}}""".formatted(DEPLOYED));
        assertThat(gather("workflow_run"))
                .isEqualTo(CiJobTest.values(
                        CI,
                        CiJobTest.COMMIT_REMARK,
                        List.of(
                                "INCIDENT=Workflow \"Release\" ended with conclusion \"failure\":"
                                        + " https://github.example.com/shop/checkout/actions/runs/17",
                                "VERSION=" + DEPLOYED,
                                "REPOSITORY=shop/checkout",
                                "COMMIT=" + DEPLOYED)));
    }

    @Test
    void warnsOfASuccessfulRun() {
        write("{\"workflow_run\": {\"name\": \"Release\", \"conclusion\": \"success\", \"head_sha\": \"%s\"}}"
                .formatted(DEPLOYED));
        CandidateValues values = gather("workflow_run");
        assertThat(values.warnings())
                .containsExactly("--from-ci (GitHub Actions): the deploy or CI run succeeded: check that a rollback is"
                        + " needed before you act on the plan");
        assertThat(values.values())
                .extracting(value -> value.remark().orElse(""))
                .containsExactly(
                        "The deploy or CI run succeeded: check that a rollback is needed before you change anything.",
                        "VERSION is the commit of a deploy that succeeded: another one may have followed, so find out what"
                                + " is live first.",
                        "",
                        "COMMIT is the commit of a deploy that succeeded: another one may have followed, so find out what"
                                + " is live first.");
    }

    @Test
    void readsACheckRun() {
        write("{\"check_run\": {\"name\": \"smoke test\", \"conclusion\": \"failure\"}}");
        assertThat(gather("check_run"))
                .isEqualTo(CiJobTest.values(
                        CI,
                        "",
                        List.of(
                                "INCIDENT=Check \"smoke test\" ended with conclusion \"failure\".",
                                "REPOSITORY=shop/checkout")));
    }

    @Test
    void describesTheEventIfItsPayloadHasNoTitle() {
        write("{\"workflow_run\": {\"head_sha\": \"%s\", \"conclusion\": null}}".formatted(DEPLOYED));
        assertThat(gather("workflow_run").values())
                .extracting(CandidateValue::value)
                .containsExactly(
                        "A workflow_run event started workflow \"Plan\" in GitHub Actions: " + LINK,
                        DEPLOYED,
                        "shop/checkout",
                        DEPLOYED);
    }

    @Test
    void takesTheJobThatADeploymentStartedForTheDeploy() {
        write("{\"deployment\": {\"environment\": \"production\", \"ref\": \"v2.4.1\"}}");
        assertThat(gather("deployment").values().get(0).value())
                .isEqualTo("Deploy job \"plan\" of workflow \"Plan\" failed in GitHub Actions: " + LINK);
    }

    @Test
    void givesNoVersionForARunWithoutAPayload() {
        assertThat(gather("workflow_run"))
                .isEqualTo(warned(
                        ignored("cannot read " + payload + ": there is no such file"),
                        "INCIDENT=A workflow_run event started workflow \"Plan\" in GitHub Actions: " + LINK,
                        "REPOSITORY=shop/checkout"));
    }

    @Test
    void takesTheCommitOfTheJobForADeploymentWithoutAPayload() {
        assertThat(gather("deployment_status"))
                .isEqualTo(warned(
                        ignored("cannot read " + payload + ": there is no such file"),
                        "INCIDENT=A deployment_status event started workflow \"Plan\" in GitHub Actions: " + LINK,
                        "VERSION=" + CiJobTest.SHA,
                        "REPOSITORY=shop/checkout",
                        "COMMIT=" + CiJobTest.SHA));
    }

    @Test
    void warnsOfAnUnusablePayloadWithTheReason() throws IOException {
        write("{\"workflow_run\": {\n  \"name\": Release}}");
        assertThat(gather("workflow_run").warnings())
                .containsExactly(
                        ignored(
                                "this JSON can't be used: a value was expected: text in double quotes, a number, true, false, null, { or [ (line 2, column 11)"));
        write("{\"action\": \"completed\"}");
        assertThat(gather("workflow_run").warnings()).containsExactly(ignored(payload + " has no /workflow_run"));
        Files.write(payload, new byte[] {'{', (byte) 0xFF, '}'});
        assertThat(gather("workflow_run").warnings())
                .containsExactly(ignored("not UTF-8 text: byte 0xFF; save the file as UTF-8 (line 1, column 2)"));
        try (RandomAccessFile file = new RandomAccessFile(payload.toFile(), "rw")) {
            file.setLength((16 << 20) + 1);
        }
        assertThat(gather("workflow_run").warnings())
                .containsExactly(ignored("cannot use " + payload + ": it is larger than 16384 KiB: shorten it"));
        payload = folder;
        assertThat(gather("workflow_run").warnings())
                .containsExactly(ignored("cannot read " + folder + ": it is a directory"));
        payload = Path.of("/dev/zero");
        assertThat(gather("workflow_run").warnings())
                .containsExactly(ignored("cannot read /dev/zero: it is not a regular file"));
        payload = Path.of("");
        assertThat(gather("workflow_run").warnings()).containsExactly(ignored("the variable is not set"));
    }

    private void write(String json) {
        try {
            Files.write(payload, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CandidateValues gather(String event) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_JOB", "plan",
                "GITHUB_WORKFLOW", "Plan",
                "GITHUB_SERVER_URL", "https://github.example.com",
                "GITHUB_REPOSITORY", "shop/checkout",
                "GITHUB_RUN_ID", "18",
                "GITHUB_REF_TYPE", "branch",
                "GITHUB_REF_NAME", "main",
                "GITHUB_SHA", CiJobTest.SHA));
        environment.put("GITHUB_EVENT_NAME", event);
        environment.put("GITHUB_EVENT_PATH", payload.toString());
        return CiJob.gather(environment, CiJobTest.ALL);
    }

    private static CandidateValues warned(String warning, String... given) {
        return new CandidateValues(
                CiJobTest.values(CI, CiJobTest.COMMIT_REMARK, List.of(given)).values(), List.of(warning), List.of());
    }

    private static String ignored(String reason) {
        return "--from-ci (GitHub Actions): the event file that GITHUB_EVENT_PATH names is ignored: " + reason;
    }
}
