package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the completion scripts in bash and zsh. */
class CompletionIT {

    /** Completes lines as bash does on a tab: finds the function that completes the command, and calls it. */
    private static final String COMPLETE = """
            source "$0"
            # The builtin refuses to work outside a tab.
            compopt() { :; }
            complete_line() {
              read -ra COMP_WORDS <<<"$1"
              [[ $1 != *' ' ]] || COMP_WORDS+=('')
              COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
              COMP_LINE=$1 COMP_POINT=${#1}
              COMPREPLY=()
              local complete
              complete=$(complete -p rollback-plan) && [[ $complete =~ -F\\ ([^\\ ]+) ]]
              "${BASH_REMATCH[1]}" rollback-plan "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
              echo "${COMPREPLY[*]}"
            }
            for line in "$@"; do complete_line "$line"; done
            """;

    @TempDir
    Path folder;

    private Path script(String... arguments) throws IOException {
        Result result = Executable.built()
                .run(Stream.concat(Stream.of("completion"), Arrays.stream(arguments))
                        .toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return Files.write(folder.resolve("completion"), result.out());
    }

    private List<String> bash(Path script, String... lines) {
        Result result = Executable.of("bash", "--norc", "-c", COMPLETE)
                .run(Stream.concat(Stream.of(script.toString()), Arrays.stream(lines))
                        .toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        return result.text().lines().map(String::strip).toList();
    }

    @Test
    void bashCompletesOptionsAndChoices() throws IOException {
        assertThat(bash(
                        script("bash"),
                        "rollback-plan --inc",
                        "rollback-plan --db-impact ",
                        "rollback-plan --db-impact y",
                        "rollback-plan --incident x --db-impact n",
                        "rollback-plan --ta",
                        "rollback-plan templ",
                        "rollback-plan completion --t"))
                .containsExactly("--incident", "yes no", "yes", "no", "--target-version", "templates", "--template");
    }

    @Test
    void bashCompletesOptionsOfAnotherTemplate() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.md"),
                "---\nargument_hint: STAGE=<staging|production> [AREA=eu|us]\n---\n$STAGE $AREA\n");
        assertThat(bash(
                        script("bash", "-t", own.toString()),
                        "rollback-plan --st",
                        "rollback-plan --stage ",
                        "rollback-plan --area "))
                .containsExactly("--strict --stage", "staging production", "eu us");
    }

    @Test
    void zshLoadsTheScript() throws IOException {
        assumeTrue(Executable.isInstalled("zsh"));
        Result result = Executable.of(
                        "zsh",
                        "-f",
                        "-c",
                        "autoload -U compinit && compinit -u -D; source \"$0\"; print ${_comps[rollback-plan]}")
                .run(script("zsh").toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.text()).isEqualTo("_bash_complete -F _complete_rollback-plan -o default\n");
    }
}
