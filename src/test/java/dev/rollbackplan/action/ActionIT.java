package dev.rollbackplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollbackplan.action.Job.Outcome;
import dev.rollbackplan.process.Executable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the steps of the action as a runner does. */
class ActionIT {

    private static final String ERROR = "::error title=rollback-plan::";

    @TempDir
    Path folder;

    private Job job;

    @BeforeEach
    void checkOut() throws IOException {
        job = new Job(folder).input("from-ci", "false");
    }

    @Test
    void rendersForAFailedJob() throws IOException {
        Outcome outcome = job.input("from-ci", "true").input("db-impact", "no").run();

        String prompt = job.program().run("--from-ci", "--db-impact=no").text();
        Path file = Path.of(outcome.outputs().get("prompt"));
        Path record = Path.of(outcome.outputs().get("record"));
        assertThat(outcome.status()).as(outcome.log()).isZero();
        assertThat(prompt).contains("https://github.example/shop/checkout/actions/runs/42", "v2.4.1");
        assertThat(file).startsWith(folder.resolve("temp")).hasContent(prompt);
        assertThat(new ObjectMapper()
                        .readTree(record.toFile())
                        .at("/prompt/sha256")
                        .asText())
                .isEqualTo(InstallIT.digest(file));
        assertThat(Path.of(outcome.outputs().get("executable"))).hasSameBinaryContentAs(Executable.file());
        assertThat(outcome.summary())
                .isEqualTo("### Rollback prompt\n\n%d bytes in `%s`, recorded in `%s`.\n\n```text\n%s```\n"
                        .formatted(Files.size(file), file, record, prompt));
        assertThat(job.words("mvn")).endsWith("-Dmaven.test.skip=true", "package");
    }

    @Test
    void readsFactsFromFiles() throws IOException {
        Files.writeString(job.workspace().resolve("values.json"), "{\"VERSION\": \"v1\"}\n");
        Files.writeString(
                job.workspace().resolve("alert.json"),
                "{\"alert\": {\"alertId\": \"7\", \"message\": \"::error::5xx\"}}\n");
        Outcome outcome = job.input("values", "values.json")
                .input("from-alert", "alert.json")
                .run();
        assertThat(outcome.status()).as(outcome.log()).isZero();
        assertThat(Path.of(outcome.outputs().get("prompt")))
                .hasBinaryContent(job.program()
                        .run("--values=values.json", "--from-alert=alert.json")
                        .out());
        assertThat(WorkflowCommands.in(outcome.log())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n::error::two\n::set-output name=prompt::/etc/passwd\n",
                "$(touch x) `touch x` ${HOME} $IFS",
                "\"; touch x #",
                "--output=/etc/x",
                "one\nprompt=/etc/passwd\nprompt<<EOF\n/etc/passwd\nEOF",
                "````\n# One\n\n```````\n[two](http://x)"
            })
    void treatsAnIncidentAsData(String incident) throws IOException {
        assertIsData(incident);
    }

    @ParameterizedTest
    @Tag("hostile")
    @ValueSource(
            strings = {
                "##[error]one",
                "::stop-commands::one",
                "'; touch x; '",
                "\\\"$(touch x)\\",
                "--help",
                "-",
                "]]>",
                "EOF\ntouch x\nEOF",
                "${{ github.token }}",
                "%0A::error::one",
                "~ * ? [a-z] {1,2} !!",
                "<script>one</script></details>\n<!--",
                "one\r\ntwo\u001b[31m\u202e\u0007",
                "() { :; }; touch x"
            })
    void treatsAHostileIncidentAsData(String incident) throws IOException {
        assertIsData(incident);
    }

    private void assertIsData(String incident) throws IOException {
        Outcome outcome = job.input("incident", incident)
                .input(
                        "arguments",
                        "FEATURE_FLAG=" + incident.lines().findFirst().orElseThrow())
                .run();

        String flag = "FEATURE_FLAG=" + incident.lines().findFirst().orElseThrow();
        String prompt = job.program().run("--incident=" + incident, flag).text();
        assertThat(outcome.status()).as(outcome.log()).isZero();
        assertThat(Path.of(outcome.outputs().get("prompt"))).hasContent(prompt);
        assertThat(WorkflowCommands.in(outcome.log())).isEmpty();
        assertThat(outcome.log()).doesNotContain("You are");
        assertThat(blocks(outcome.summary()))
                .extracting(Node::getClass)
                .isEqualTo(List.of(Heading.class, Paragraph.class, FencedCodeBlock.class));
        assertThat(((FencedCodeBlock) blocks(outcome.summary()).get(2)).getLiteral())
                .isEqualTo(prompt);
        assertThat(files(job.workspace())).containsExactly(".github", "pom.xml", "target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy.log", "-o", "$(touch x)", "`touch x` ; x", "a'b\"c", "::error::x", "\u202eé ?*"})
    void attachesAContextFile(String name) throws IOException {
        Path file = Files.writeString(job.workspace().resolve(name), "::error::one\n````\n# two\n");
        Path runbook = Files.writeString(folder.resolve("run book.md"), "# Three\n");
        Outcome outcome = job.input("incident", "x")
                .input("context", name + "\n\n" + runbook + "\n")
                .input("context-limit", "4K")
                .run();

        assertThat(outcome.status()).as(outcome.log()).isZero();
        assertThat(Path.of(outcome.outputs().get("prompt")))
                .hasBinaryContent(job.program()
                        .run("--incident=x", "--context=" + name, "--context=" + runbook)
                        .out());
        assertThat(WorkflowCommands.in(outcome.log())).isEmpty();
        assertThat(files(job.workspace())).containsExactlyInAnyOrder(".github", "pom.xml", "target", name);
        assertThat(file).hasContent("::error::one\n````\n# two\n");
    }

    @Test
    void readsNothingFromStandardInput() throws IOException {
        Outcome outcome = job.input("incident", "x").input("context", "-").run();
        assertThat(Path.of(outcome.outputs().get("prompt")))
                .hasBinaryContent(
                        job.program().run("--incident=x", "--context=-").out());
    }

    /** The message about a wrong value quotes it. */
    @Test
    void printsNoMessageAsAWorkflowCommand() throws IOException {
        Outcome outcome = job.input("incident", "x")
                .input("db-impact", "\n::error::maybe")
                .run();
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.log()).contains("maybe");
        assertThat(WorkflowCommands.in(outcome.log()))
                .containsExactly(ERROR + "no prompt was rendered (status 2): see the log for the reason");
        assertThat(outcome.summary()).isEmpty();
    }

    @Test
    void omitsAPromptThatIsTooLongForTheSummary() throws IOException {
        Path template = Files.writeString(folder.resolve("long.md"), "$INCIDENT\n\n" + "long line\n\n".repeat(90_909));
        Outcome outcome = job.input("template", template.toString())
                .input("incident", "0123456789")
                .run();
        assertThat(outcome.summary()).endsWith("`.\n\nThe prompt is too long to show here (limit 1,000,000 bytes).\n");
    }

    private static List<Node> blocks(String markdown) {
        List<Node> blocks = new ArrayList<>();
        Node block = Parser.builder().build().parse(markdown).getFirstChild();
        while (block != null) {
            blocks.add(block);
            block = block.getNext();
        }
        return blocks;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
