package dev.rollbackplan.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.client.RecordingModel.Request;
import dev.rollbackplan.process.Executable;
import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipes prompts into a real LLM client, compares its requests with them, and checks its answers. */
@Tag("client")
class CodexClientIT {

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
    private static final String SEED = RESOURCES.resolve("templates/seed.md").toString();
    private static final Path GOOD_PLAN = RESOURCES.resolve("plans/good/terse.md");
    private static final Path BAD_PLAN = RESOURCES.resolve("reports/bad-plan.md");
    private static final String INCIDENT = "Checkout \u2013 5xx since 14:02, see `api`, $HOME and @prompt.md";

    @TempDir
    Path folder;

    @Test
    void sendsThePromptOfTheSeedUnchanged() throws IOException {
        assertSentUnchanged("--template", SEED, "--incident", INCIDENT, "--version", "v2.4.1", "--db-impact", "yes");
    }

    @Test
    void sendsThePromptOfTheBundledTemplateUnchanged() throws IOException {
        assertSentUnchanged("--incident", INCIDENT + "\n\n  - one\n/two\n\ttab  ", "--version", "v2.4.1");
    }

    @Test
    void sendsAMegabyteOfContextUnchanged() throws IOException {
        String log = log(1_000_000);

        assertSentUnchanged("--incident", INCIDENT, "--context", "deploy.log", "--context-limit", "2M");
        assertThat(folder.resolve("prompt.md")).content().contains(log);
    }

    /** Seen in Codex 0.116 and 0.169. */
    @Test
    void aPromptThatIsTooLongForCodexFailsThePipe() throws IOException {
        log(Codex.LONGEST_PROMPT);
        try (RecordingModel model = RecordingModel.thatAnswers("");
                ProxyTrap proxy = ProxyTrap.open()) {
            Result result = Codex.in(folder, model.address())
                    .ask(proxy, "--incident", INCIDENT, "--context", "deploy.log", "--context-limit", "2M");
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.err()).contains("Input exceeds the maximum length of " + Codex.LONGEST_PROMPT);
            assertThat(model.requests()).isEmpty();
            assertThat(folder.resolve("plan.md")).isEmptyFile();
        }
    }

    @Test
    void aGoodAnswerPassesTheCheck() throws IOException {
        assertThat(check(GOOD_PLAN))
                .usingRecursiveComparison()
                .isEqualTo(new Result(0, "1 plan: nothing to report\n".getBytes(StandardCharsets.UTF_8), ""));
    }

    @Test
    void aBadAnswerFailsTheCheck() throws IOException {
        String report = Files.readString(RESOURCES.resolve("reports/bad-plan.txt"))
                .replace("src/test/resources/reports/bad-plan.md", "plan.md");
        assertThat(check(BAD_PLAN))
                .usingRecursiveComparison()
                .isEqualTo(new Result(1, report.getBytes(StandardCharsets.UTF_8), ""));
    }

    /** Without this, a proxy that gets no requests would prove nothing. */
    @Test
    void theProxyNoticesARequestToAnotherHost() throws IOException {
        try (ProxyTrap proxy = ProxyTrap.open()) {
            Result result = Codex.in(folder, "http://model.invalid/v1").ask(proxy, "--incident", INCIDENT);
            assertThat(result.status()).isEqualTo(1);
            assertThat(proxy.caught()).contains("POST http://model.invalid/v1/responses HTTP/1.1");
        }
    }

    /** Writes a log and returns it. The size is in bytes. */
    private String log(int size) throws IOException {
        StringBuilder log = new StringBuilder();
        for (int line = 0; log.length() < size; line++) {
            log.append("2026-01-01T14:02 api ").append(line).append(" ```5xx``` on /checkout  \n");
        }
        log.setLength(size - 1);
        log.append('\n');
        Files.writeString(folder.resolve("deploy.log"), log);
        return log.toString();
    }

    private void assertSentUnchanged(String... arguments) throws IOException {
        Request request = ask(GOOD_PLAN, arguments);
        byte[] printed = Files.readAllBytes(folder.resolve("prompt.md"));
        assertThat(request.prompt().getBytes(StandardCharsets.UTF_8)).isEqualTo(printed);
    }

    /** Checks a plan that Codex wrote as the model's answer. */
    private Result check(Path answer) throws IOException {
        ask(answer, "--incident", INCIDENT);
        assertThat(folder.resolve("plan.md")).hasSameBinaryContentAs(answer);
        return Executable.built().in(folder).run("check", "plan.md");
    }

    /** Runs Codex with a model that gives this answer, and returns the only request. */
    private Request ask(Path answer, String... arguments) throws IOException {
        try (RecordingModel model = RecordingModel.thatAnswers(Files.readString(answer));
                ProxyTrap proxy = ProxyTrap.open()) {
            Result result = Codex.in(folder, model.address()).ask(proxy, arguments);
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(proxy.caught()).isEmpty();
            assertThat(model.requests()).extracting(Request::line).containsExactly("POST /v1/responses");
            return model.requests().get(0);
        }
    }
}
