package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that secrets are redacted wherever they come in. */
class RedactionTest {

    private static final String TOKEN = "ghp_" + "16C7e42F292c6912E771" + "0c838347Ae178B4a";

    private static final String NOTE = """

            Each [REDACTED:...] stands for a secret of the kind named, which was taken out. Invent no value for it: \
            where a command needs it, let the command read it from where it is kept.
            """;

    @TempDir
    private Path folder;

    @Test
    void redactsAnOptionAndExplainsTheMarkerInThePrompt() {
        Run run = Run.of("--incident", "Deploy with " + TOKEN + " failed", "--version", "v1");

        String prompt = Run.of("--incident", "Deploy with [TOKEN] failed", "--version", "v1")
                .out()
                .replace("[TOKEN]", "[REDACTED:github-token]");
        int end = prompt.indexOf("\nNot provided: ");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        prompt.substring(0, end) + NOTE + prompt.substring(end),
                        "rollback-plan: redacted in INCIDENT: 1 github-token\n"));
    }

    @Test
    void noRedactLeavesSecretsInAndCountsThem() {
        Run run = Run.of("--no-redact", "--incident", "Deploy with " + TOKEN + " failed");

        assertThat(run.out()).contains("\n**Incident summary:** Deploy with " + TOKEN + " failed\n");
        assertThat(run.err()).isEqualTo("rollback-plan: secrets left in INCIDENT: 1 github-token\n");
    }

    @Test
    void redactsSecretsOfTheEnvironment() {
        Map<String, String> environment = Map.of(
                "DEPLOY_TOKEN",
                "open sesame",
                "SHORT_KEY",
                "abc12",
                "ROLLBACK_PLAN_VAR_INCIDENT",
                "said open sesame abc12");

        Run run = Run.of(environment);

        assertThat(run.out()).contains("\n**Incident summary:** said [REDACTED:environment] abc12\n");
        assertThat(run.err()).isEqualTo("rollback-plan: redacted in INCIDENT: 1 environment\n");
    }

    @Test
    void doesNotTakeTheVariableOfAnArgumentForASecret() throws IOException {
        String template = file("keys.md", "---\nargument_hint: SORT_KEY=<column>\n---\nSort by $SORT_KEY.\n");

        assertThat(Run.of(Map.of("ROLLBACK_PLAN_VAR_SORT_KEY", "created"), "-t", template))
                .isEqualTo(new Run(0, "Sort by created.\n", ""));
    }

    @Test
    void doesNotRedactAChoiceOfTheTemplate() throws IOException {
        String template = file("stage.md", "---\nargument_hint: STAGE=\"staging|production\"\n---\nOn $STAGE.\n");

        assertThat(Run.of(Map.of("STAGE_KEY", "production"), "-t", template, "--stage", "production"))
                .isEqualTo(new Run(0, "On production.\n", ""));
    }

    @Test
    void redactsSecretsInMessages() {
        assertThat(Run.of(TOKEN, "--incident", "x", "--db-impact", TOKEN))
                .isEqualTo(refused(
                        "\"[REDACTED:github-token]\" is neither an option nor NAME=value",
                        "DB_IMPACT must be one of yes, no, but is \"[REDACTED:github-token]\""));
    }

    /** The cut is within the token. Each half alone looks like a word. */
    @Test
    void redactsASecretAcrossTheCutOfALongFile() throws IOException {
        String filler = "x".repeat(490) + " ";
        for (int offset = 0; offset < 70; offset++) {
            String text = " ".repeat(offset) + filler + TOKEN + " " + filler + " ".repeat(3000) + filler + TOKEN + " "
                    + filler;
            String file = file("long.log", text);

            Run run = Run.of("--incident", "x", "--context", file, "--context-limit", "1K");

            assertThat(run.out())
                    .as("offset %d", offset)
                    .doesNotContain(TOKEN.substring(0, 8))
                    .doesNotContain(TOKEN.substring(TOKEN.length() - 8));
        }
    }

    @Test
    void redactsFilesAndContexts() throws IOException {
        String log = file("log", "a\nDB_PASSWORD=hunter2!x\nb\n");

        Run value = Run.of("--from-file", "INCIDENT=" + log);
        Run context = Run.of("--incident", "x", "--context", log);

        assertThat(value.out())
                .contains("\na\nDB_PASSWORD=[REDACTED:password]\nb\n```\n")
                .contains(NOTE);
        assertThat(value.err()).isEqualTo("rollback-plan: redacted in INCIDENT: 1 password\n");
        assertThat(context.out())
                .contains("\na\nDB_PASSWORD=[REDACTED:password]\nb\n```\n")
                .contains(NOTE);
        assertThat(context.err()).isEqualTo("rollback-plan: redacted in " + log + ": 1 password\n");
    }

    @Test
    void redactsAndCleansFileNames() throws IOException {
        String log = file("\u001b[31m" + TOKEN + "\u202e.log", "a\n");
        String shown = folder + "/[REDACTED:github-token].log";
        Path record = folder.resolve("record.json");

        Run run = Run.of("--incident", "x", "--context", log, "--explain", "--record", record.toString());
        Run value = Run.of("--from-file", "INCIDENT=" + log, "--explain");
        Run left = Run.of("--incident", "x", "--context", log, "--no-redact", "--record", record.toString());

        assertThat(run.out()).contains("\n# Context: `" + shown + "`\n").contains(NOTE);
        assertThat(run.err()).contains("\ncontext: " + shown + " (2 bytes)\n");
        assertThat(value.err()).contains("--from-file INCIDENT=" + shown + "\n");
        assertThat(left.out()).contains("\n# Context: `" + shown + "`\n");
        assertThat(Run.of("--incident", "x", "-o", folder + "/" + TOKEN + "/plan.md"))
                .isEqualTo(Run.stopped(
                        3,
                        "cannot write " + folder + "/[REDACTED:github-token]/plan.md: there is no folder " + folder
                                + "/[REDACTED:github-token]"));
        assertThat(record).content().contains("\"name\": \"" + shown + "\"").doesNotContain(TOKEN);
    }

    /** Invisible characters in a secret could hide its shape. */
    @Test
    void removesInvisibleCharactersBeforeRedaction() {
        Run run = Run.of("--incident", TOKEN.substring(0, 9) + "\u200b\u001b[1m" + TOKEN.substring(9));

        assertThat(run.out()).contains("\n**Incident summary:** [REDACTED:github-token]\n");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
