package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.report.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the completion script in bash. */
class CompletionTest {

    @TempDir
    private Path folder;

    @Test
    void completesCommands() throws Exception {
        assertThat(completed("rollback-plan", "ch")).containsExactly("check");
        assertThat(completed("rollback-plan", "r")).containsExactly("rules");
    }

    @Test
    void completesFormats() throws Exception {
        assertThat(completed("rollback-plan", "check", "--format", ""))
                .containsExactly("text", "json", "sarif", "github", "junit");
    }

    @Test
    void completesOptionsOfCheck() throws Exception {
        assertThat(completed("rollback-plan", "check", "--f")).contains("--format", "--fix", "--feedback");
    }

    @Test
    void completesRules() throws Exception {
        assertThat(completed("rollback-plan", "check", "--ignore", "bare-"))
                .containsExactlyInAnyOrder("bare-command", "bare-path", "bare-flag", "bare-identifier");
        assertThat(completed("rollback-plan", "rules", "")).containsAll(RuleCatalog.names());
    }

    @Test
    void completesPlansAndShells() throws Exception {
        assertThat(completed("rollback-plan", "check", "--strict", "po")).containsExactly("pom.xml");
        assertThat(completed("rollback-plan", "completion", "")).containsExactly("bash", "zsh");
    }

    private List<String> completed(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("script"), Run.of("completion", "bash").out());
        String line = "source " + script + "\nCOMP_WORDS=(\"$@\")\nCOMP_CWORD=$(($# - 1))\nCOMP_LINE=\"$*\"\n"
                + "COMP_POINT=${#COMP_LINE}\nCOMPREPLY=()\n_complete_rollback-plan \"$1\" \"${COMP_WORDS[COMP_CWORD]}\" \"\"\n"
                + "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        ProcessBuilder builder = new ProcessBuilder("bash", "--norc", "-c", line, "bash");
        builder.command().addAll(List.of(words));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
