package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Runs the CI jobs of the README as their CI does, with a model that has one answer. */
class ReadmeJobsIT {

    private static final String LOG = "deploy\tUNKNOWN STEP\tpsql postgres://app:hunter2@db/shop: timeout\n";

    private static final String PLAN = "Sure! Here is the plan.\n\n## 3. Rollback Steps\n";

    @TempDir
    private Path folder;

    private Path bin;

    @BeforeEach
    void fakes() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        fake("gh", "echo \"$@\" >asked; cat log");
        fake("claude", "cat >prompt; cat answer");
        Files.writeString(folder.resolve("log"), LOG);
        Files.writeString(folder.resolve("deploy.log"), LOG);
        Files.writeString(folder.resolve("answer"), PLAN);
    }

    @Test
    void runsTheGithubWorkflow() throws IOException {
        Map<String, Object> workflow = new Yaml().load(block("yaml", "github"));
        Map<String, Object> plan = map(map(workflow.get("jobs")).get("plan"));
        Map<String, Object> step = map(list(plan.get("steps")).get(0));
        Path payload = Files.writeString(folder.resolve("payload.json"), """
                {"action": "completed", "workflow_run": {"name": "deploy", "conclusion": "failure", "head_sha":
                 "0123456789012345678901234567890123456789", "html_url": "https://github.com/shop/checkout/actions/runs/7"}}
                """);

        Executable.Result result = job((String) step.get("run"))
                .with("GITHUB_ACTIONS", "true")
                .with("GITHUB_EVENT_NAME", "workflow_run")
                .with("GITHUB_EVENT_PATH", payload.toString())
                .with("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString())
                .with("RUN", "7")
                .run();

        assertThat(folder.resolve("asked")).hasContent("run view 7 --log-failed\n");
        assertThat(folder.resolve("summary")).hasContent(PLAN);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.text()).contains("::warning file=plan.md,line=1,");
        assertThat(folder.resolve("prompt"))
                .content()
                .contains("https://github.com/shop/checkout/actions/runs/7")
                .contains("\n**Current version:** 0123456789012345678901234567890123456789\n")
                .contains(LOG.replace("hunter2", "[REDACTED:url-password]"));
    }

    @Test
    void runsTheGitlabJob() throws IOException {
        Map<String, Object> jobs = new Yaml().load(block("yaml", "gitlab"));
        List<Object> lines = list(map(jobs.get("deploy")).get("after_script"));
        String script = lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));

        Executable.Result failed = gitlab(script, "failed");
        assertThat(failed.status()).isEqualTo(1);
        assertThat(folder.resolve("check.xml")).content().contains("<testsuite ");
        assertThat(folder.resolve("plan.md")).hasContent(PLAN);
        assertThat(folder.resolve("prompt"))
                .content()
                .contains("Deploy job \"deploy\"")
                .contains("[REDACTED:url-password]");

        Files.delete(folder.resolve("plan.md"));
        assertThat(gitlab(script, "success").status()).isZero();
        assertThat(folder.resolve("plan.md")).doesNotExist();
    }

    @Test
    void runsTheJenkinsStep() throws IOException {
        String script = Pattern.compile("sh '([^']*)'")
                .matcher(block("groovy", "jenkins"))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring("sh '".length(), line.length() - 1))
                .collect(Collectors.joining("\n"));

        Executable.Result result = job(script)
                .with("JENKINS_URL", "https://ci.example.com/")
                .with("JOB_NAME", "deploy")
                .with("BUILD_URL", "https://ci.example.com/job/deploy/7/")
                .run();

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(folder.resolve("check.xml")).content().contains("<testsuite ");
        assertThat(folder.resolve("prompt")).content().contains("https://ci.example.com/job/deploy/7/");
    }

    private Executable.Result gitlab(String script, String status) throws IOException {
        return job(script)
                .with("GITLAB_CI", "true")
                .with("CI_JOB_NAME", "deploy")
                .with("CI_JOB_STATUS", status)
                .run();
    }

    private Executable job(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script"), script + "\n");
        return Executable.of("bash", "-e", file.toString())
                .with("PATH", bin + ":" + Executable.file().getParent() + ":" + System.getenv("PATH"))
                .with("ROLLBACK_PLAN_CACHE", "off")
                .without("GITHUB_ACTIONS")
                .in(folder);
    }

    private void fake(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static String block(String language, String title) throws IOException {
        String fence = "```" + language + " title=" + title + "\n";
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf(fence) + fence.length();
        assertThat(start).isGreaterThan(fence.length());
        return readme.substring(start, readme.indexOf("\n```\n", start));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
