package dev.rollbackplan.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the help page, which contains the arguments of the template. */
class TemplateHelpTest {

    @Test
    void showsTheOptionsOfTheProgramAndOfTheTemplate(@TempDir Path folder) throws IOException {
        Path template = Files.writeString(folder.resolve("own.md"), """
                ---
                title: Own %s @file
                argument_hint: CONTEXT=<changes> [OUTPUT="file"] STAGE=<staging|production> [N=3]
                ---
                # On $STAGE

                $CONTEXT $OUTPUT $N
                """);
        assertThat(Run.of("-t", template.toString(), "--help")).isEqualTo(new Run(0, """
                        Usage: rollback-plan [OPTIONS] [NAME=value...]
                           or: rollback-plan COMMAND [OPTIONS]
                        Prints a prompt that asks an LLM for a rollback plan. Pipe it into any LLM's
                        command-line tool.
                              NAME=value             The value of an argument of the template.
                          -t, --template=NAME|FILE   The template: a name, or a file if it contains a
                                                       slash or ends in .md. Default: the one that
                                                       ROLLBACK_PLAN_TEMPLATE names, otherwise
                                                       rollback-strategy.
                              --from-file=NAME=FILE  Read the value of an argument from FILE (- for
                                                       standard input). Repeatable.
                              --values=FILE          Read the values of several arguments from a JSON
                                                       or YAML object of NAME: value (- for standard
                                                       input).
                              --from-alert=FILE      Fill in arguments from the JSON of an alert (- for
                                                       standard input); of several, from the gravest
                                                       one that fires.
                              --pointer=NAME=POINTER Where the value of an argument is in that JSON, as
                                                       a JSON Pointer (RFC 6901). Repeatable.
                              --from-ci              Fill in arguments from the CI job in which the
                                                       program runs.
                              --ask                  Ask for missing arguments on the terminal.
                              --context=FILE         Append FILE, such as a log or a runbook, as data
                                                       (- for standard input; gzip is read too).
                                                       Repeatable.
                              --context-limit=SIZE   Maximum size of a --context file in the prompt. Of
                                                       a larger one, the beginning and the end are
                                                       kept. Default: 256K.
                          -o, --output=FILE          Write the prompt to FILE, not to standard output;
                                                       a failed run leaves FILE unchanged.
                              --no-redact            Do not redact secrets.
                              --explain              Print the source of each value and the size of the
                                                       prompt to standard error.
                              --record=FILE          Write a JSON record of the run to FILE: sources,
                                                       digests and findings, but no values.
                              --strict               Fail if there is a warning.
                          -h, --help                 Show this help and exit.
                              --version              Used alone: show the program's version and exit.

                        Arguments of the template "Own %s @file":
                              --stage=staging|production
                                                     staging|production (required)
                              --n=TEXT               e.g. 3

                        Commands (each has its own --help):
                          check       Checks whether plans that an LLM wrote follow the rules of their
                                        prompt.
                          rules       Lists the rules for plans and prompts, or explains one with
                                        examples.
                          templates   Lists the templates that can be used by name, or shows one with
                                        its arguments and findings.
                          completion  Prints a completion script. To load it, put  eval
                                        "$(rollback-plan completion bash)"  into ~/.bashrc, or the same
                                        with zsh into ~/.zshrc.

                        Exit status:
                          0   success, possibly with warnings
                          1   errors were found, or warnings with --strict, or more warnings than
                                --max-warnings
                          2   wrong usage or input: a wrong option, a missing argument, an unreadable
                                or malformed file
                          3   the run failed: the output could not be written, or the program has a bug

                        Give CONTEXT as CONTEXT=value only: --context is one of the program's own
                        options.
                        Give OUTPUT as OUTPUT=value only: --output is one of the program's own options.
                        """, ""));
    }
}
