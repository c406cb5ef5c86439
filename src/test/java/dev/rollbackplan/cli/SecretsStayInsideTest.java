package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no command, report format or error prints or writes a secret of a plan, a template, a value or a name. */
class SecretsStayInsideTest {

    private static final String TOKEN = "ghp_" + "16C7e42F292c6912E771" + "0c838347Ae178B4a";

    private static final String PASSWORD = "Sword" + "fish!77";

    private static final String VARIABLE = "open" + "-sesame-4711";

    /** Parts of the secrets that a message could quote after it was cut. */
    private static final List<String> PARTS = List.of(
            TOKEN.substring(0, 12),
            TOKEN.substring(28),
            PASSWORD.substring(0, 7),
            PASSWORD.substring(4),
            VARIABLE.substring(0, 8),
            VARIABLE.substring(8));

    private static final String SECRETS = "password=" + PASSWORD + " token " + TOKEN + " and " + VARIABLE;

    /** Each line is a finding or is quoted by one. The secrets are also around the place where an excerpt is cut. */
    private static final String PLAN = "Sure! Here is the plan, " + SECRETS + ":\n"
            + "## 3. Rollback steps with " + SECRETS + "\n\n"
            + "- Run mysql -u root -p" + PASSWORD + " shop now\n"
            + "- Run /opt/" + TOKEN + "/undo --token " + TOKEN + "\n"
            + "- " + "word ".repeat(20) + SECRETS + " word".repeat(30) + "\n\n"
            + "```sh\nexport DB_PASSWORD=\u201c" + PASSWORD + "\u201d; if [ $TOKEN = <" + TOKEN + ">\n"
            + "curl -H 'Authorization: Bearer " + TOKEN + "' " + "x".repeat(90) + " [YOUR_" + TOKEN + "]\n```\n\n"
            + "Let me know if you need more than " + SECRETS + "!\n";

    private static final String TEMPLATE = "---\nargument_hint: A=<" + TOKEN + ">\ntitle: " + SECRETS + "\n---\n"
            + "# the plan with " + SECRETS + "\n\nUse $A, $UNKNOWN_" + PASSWORD + " and [TODO " + SECRETS
            + "].\n\n## empty "
            + SECRETS + "\n";

    private static final String BROKEN = "---\nargument_hint: [A=<" + SECRETS + "\n---\n# x\n";

    private static final Map<String, String> ENVIRONMENT = Map.of("DEPLOY_TOKEN", VARIABLE);

    @TempDir
    private Path folder;

    static Stream<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (String format : List.of("text", "json", "sarif", "github", "junit")) {
            commands.add(List.of("check", "--format", format, "plan.md"));
            commands.add(List.of("check", "--format", format, "--output", "report", "plan.md"));
            commands.add(List.of("check", "--format", format, "plan.md", "latin1.md", "dense.md", "none-" + TOKEN));
        }
        commands.add(List.of("check", "--feedback", "plan.md"));
        commands.add(List.of("check", "--feedback", "plan.md", "latin1.md"));
        commands.add(List.of("check", "--fix", "plan.md"));
        commands.add(List.of("check", "latin1.md"));
        commands.add(List.of("check", "dense.md"));
        commands.add(List.of("check", "--" + TOKEN, "plan.md"));
        commands.add(List.of("check", "--template", "broken.md", "plan.md"));
        commands.add(List.of("templates", "template.md"));
        commands.add(List.of("templates", "broken.md"));
        commands.add(List.of("templates", TOKEN));
        commands.add(List.of("rules", TOKEN));
        commands.add(List.of("completion", TOKEN));
        commands.add(List.of(TOKEN));
        commands.add(List.of("--template", "broken.md", "--a", "x"));
        commands.add(List.of("--incident", SECRETS, "--record", "record.json"));
        commands.add(List.of("--incident", "x", "--db-impact", TOKEN));
        commands.add(List.of("--incident", "x", "--context", "plan.md", "--explain"));
        commands.add(List.of("--incident", "x", "--values", "values.json"));
        commands.add(List.of("--incident", "x", "--from-alert", "values.json"));
        commands.add(List.of("--incident", "x", "--output", "none/" + TOKEN));
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsAndWritesNoSecret(List<String> command) throws IOException {
        file("plan.md", PLAN);
        file("dense.md", (SECRETS + "\n").repeat(5001));
        file("template.md", TEMPLATE);
        file("broken.md", BROKEN);
        file("values.json", "{\"INCIDENT\": \"" + "x".repeat(80) + SECRETS + "\" \"" + TOKEN + "\n}");
        Files.write(
                folder.resolve("latin1.md"), ("x".repeat(80) + SECRETS + "\u00e4 " + SECRETS).getBytes("ISO-8859-1"));
        List<String> args = new ArrayList<>();
        for (String word : command) {
            boolean path =
                    word.endsWith(".md") || word.endsWith(".json") || word.equals("report") || word.startsWith("none");
            args.add(path ? folder.resolve(word).toString() : word);
        }

        Run run = Run.of(ENVIRONMENT, args.toArray(String[]::new));

        assertThat(run.out() + run.err()).as("%s", command).doesNotContain(PARTS);
        assertThat(run.out().isEmpty() && run.err().isEmpty() && !Files.exists(folder.resolve("report")))
                .as("%s prints nothing", command)
                .isFalse();
        for (String written : List.of("report", "record.json")) {
            Path file = folder.resolve(written);
            if (Files.exists(file)) {
                assertThat(Files.readString(file)).doesNotContain(PARTS);
            }
        }
    }

    @Test
    void reportsTheSecretAtItsPlace() {
        String plan = "## Rollback Steps\n\n- On-call SRE: run `export GITHUB_TOKEN=" + TOKEN + "`\n";
        Run run = Run.on(plan, "check", "--ignore", "missing-section,bullets-per-section", "-");
        assertThat(run.out())
                .contains("<stdin>:3:41: error: a secret is in the plan, which many people read ([REDACTED:")
                .contains("read it from a variable or a secret store, and replace the secret [secret-in-plan]\n")
                .doesNotContain(TOKEN);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
