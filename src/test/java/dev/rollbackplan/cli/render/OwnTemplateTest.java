package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of a user's own: their options, where they are found, and what is wrong with them. */
class OwnTemplateTest {

    @TempDir
    Path folder;

    private String own;
    private String bad;

    @BeforeEach
    void writeTemplates() throws IOException {
        own = write("own.md", """
                ---
                title: Own %s @file
                argument_hint: CONTEXT=<changes> [OUTPUT="file"] STAGE=<staging|production> [N=3]
                ---
                # On $STAGE

                $CONTEXT $OUTPUT $N
                """);
        bad = write("bad.md", """
                ---
                argument_hint: INCIDENT=<x> [UNUSED=<y>]
                ---
                # Heading

                $INCIDNT and ${INCIDENT%x} and $ARGUMENTS costs $1 \u00e2\u20ac\u201c \ufffd

                ## Empty Section

                ## Next
                use `$2`, $INCIDENT, $5/day
                """);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void theHelpShowsItsArguments() {
        assertThat(Run.of("-t", own, "--help")).isEqualTo(new Run(0, """
                        Usage: rollback-plan [OPTIONS] [NAME=value...]
                           or: rollback-plan COMMAND [OPTIONS]
                        Prints a prompt that asks an LLM for a rollback plan. Pipe it into any LLM's
                        command-line tool.
                              NAME=value             The value of an argument of the template.
                          -t, --template=NAME|FILE   The template: a name, or a file if it contains a
                                                       slash or ends in .md.
                              --from-file=NAME=FILE  Read the value of an argument from FILE (- for
                                                       standard input). Repeatable.
                              --values=FILE          Read the values of several arguments from a JSON
                                                       or YAML object of NAME: value.
                              --from-alert=FILE      Fill in arguments from the JSON of an alert.
                              --pointer=NAME=POINTER JSON Pointer (RFC 6901) to the value of an
                                                       argument in that alert. Repeatable.
                              --from-ci              Fill in arguments from the CI job in which the
                                                       program runs.
                              --ask                  Ask for missing arguments on the terminal.
                              --context=FILE         Append FILE, such as a log or a runbook, as data
                                                       (- for standard input). Repeatable.
                              --context-limit=SIZE   Maximum size of such a file in the prompt. Of a
                                                       larger one, the beginning and the end are kept.
                                                       Default: 256K.
                          -o, --output=FILE          Write the prompt to FILE instead; a failed run
                                                       leaves FILE unchanged.
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
                          check       Checks plans that an LLM wrote against the rules of their prompt.
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

    @Test
    void namesOfOwnOptionsAreGivenAsOperands() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "OUTPUT=o", "--stage", "staging", "--n", "4"))
                .isEqualTo(new Run(0, "# On staging\n\nc o 4\n", ""));
        assertThat(Run.of("-t", own))
                .isEqualTo(refused(
                        "CONTEXT is missing; give CONTEXT=\"<changes>\"",
                        "STAGE is missing; give --stage \"<staging|production>\" or STAGE=\"<staging|production>\""));
    }

    @Test
    void versionIsTheProgramsOwnWhereTheTemplateHasNone() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "STAGE=staging", "--version"))
                .isEqualTo(
                        refused("--version can't be combined with anything: it prints the program's version, since the"
                                + " template has no argument VERSION"));
    }

    @Test
    void aValueThatIsOnlyNotSuggestedWarns() {
        String warning = "STAGE:1:1: warning: the value is not one that the template suggests for STAGE (staging, production) [unlisted-value]\n"
                + "    prod\n    ^~~~\n";
        String[] line = {"-t", own, "CONTEXT=c", "OUTPUT=o", "STAGE=prod", "N=1"};
        assertThat(Run.of(line)).isEqualTo(new Run(0, "# On prod\n\nc o 1\n", warning));
        assertThat(Run.of("--strict", "-t", own, "CONTEXT=c", "STAGE=prod"))
                .isEqualTo(new Run(
                        1, "", warning + "rollback-plan: no prompt was printed because --strict allows no warnings\n"));
    }

    @Test
    void allThatIsWrongWithATemplateIsTold() {
        String line = "    $INCIDNT and ${INCIDENT%x} and $ARGUMENTS costs $1 \u00e2\u20ac\u201c \ufffd\n    ";
        String findings = bad + ":2:30: warning: UNUSED is declared but never used: add $UNUSED to the body, or"
                + " remove it from argument_hint [unused-argument]\n"
                + "    argument_hint: INCIDENT=<x> [UNUSED=<y>]\n                                 ^~~~~~\n"
                + bad + ":6:1: warning: $INCIDNT is not declared and is printed unchanged; did you mean $INCIDENT?"
                + " [undeclared-placeholder]\n" + line + "^~~~~~~~\n"
                + bad + ":6:14: error: \"${INCIDENT%x}\" is a form of placeholder that is not filled in: write $INCIDENT, ${INCIDENT} or"
                + " ${INCIDENT:-default text} [leftover-placeholder]\n" + line + "             ^~~~~~~~~~~~~\n"
                + bad
                + ":6:32: warning: $ARGUMENTS is printed unchanged: use the names that argument_hint declares (INCIDENT,"
                + " UNUSED) [undeclared-placeholder]\n" + line + "                               ^~~~~~~~~~\n"
                + bad + ":6:49: warning: $1 is printed unchanged: give the argument a name, declare NAME=<what it is> in"
                + " argument_hint, and write $NAME [positional-placeholder]\n" + line
                + "                                                ^~\n"
                + bad
                + ":6:52: warning: \"\u00e2\u20ac\u201c\" is mis-encoded: write \"\u2013\" [mis-encoded-text]\n"
                + line
                + "                                                   ^~~\n"
                + bad
                + ":6:56: warning: a character was lost in decoding (U+FFFD): write it again [mis-encoded-text]\n"
                + line + "                                                       ^\n"
                + bad + ":8:1: warning: the section is empty: write it"
                + " [empty-section]\n    ## Empty Section\n    ^~~~~~~~~~~~~~~~\n";
        assertThat(Run.of("-t", bad, "--incident", "x"))
                .isEqualTo(
                        new Run(1, "", findings + "rollback-plan: no prompt was printed because there are errors\n"));
        assertThat(Run.of("templates", bad))
                .isEqualTo(new Run(
                        1,
                        "name: " + bad + "\nfolder: " + folder + "\n\n"
                                + "ARGUMENT  REQUIRED  CHOICES  DESCRIPTION\n"
                                + "INCIDENT  yes       -        x\n"
                                + "UNUSED    no        -        y\n",
                        findings));
    }

    @Test
    void aTemplateThatOnlyWarnsIsRefusedWhenStrict() throws IOException {
        String warns = write("warns.md", "---\nargument_hint: A=<x>\n---\n$A $B\n");
        assertThat(Run.of("templates", warns).status()).isZero();
        assertThat(Run.of("templates", warns, "--strict").status()).isEqualTo(1);
        assertThat(Run.of("-t", warns, "A=1").status()).isZero();
        assertThat(Run.of("-t", warns, "A=1", "--strict").status()).isEqualTo(1);
    }

    @Test
    void theBundledTemplateIsShownAndSilent() {
        assertThat(Run.of("templates", "rollback-strategy", "--strict")).isEqualTo(new Run(0, """
                name: rollback-strategy
                folder: bundled
                title: Rollback Strategy
                description: Rapid and safe rollback plan for critical issues; triggers, steps, communications, and post-incident root cause analysis.
                persona: implementation-engineer

                ARGUMENT        REQUIRED  CHOICES  DESCRIPTION
                INCIDENT        yes       -        issue summary/link
                VERSION         no        -        live version
                TARGET_VERSION  no        -        last known-good version
                DB_IMPACT       no        yes|no
                FEATURE_FLAG    no        -        name (optional)
                """, ""));
    }

    @Test
    void namesAreFoundInTheUsersFolders() throws IOException {
        write("xdg/rollback-plan/templates/mine.md", "---\ndescription: Mine\n---\nHi $WHO\n");
        write("xdg/rollback-plan/templates/broken.md", "---\ntitle: x\n");
        write("home/.codex/prompts/mine.md", "hidden");
        write("home/.codex/prompts/old.md", "Old $ARGUMENTS\n");
        Files.createDirectories(folder.resolve("home/.codex/prompts/dir.md"));
        Map<String, String> user = Map.of("XDG_CONFIG_HOME", folder + "/xdg", "HOME", folder + "/home");
        String xdg = folder + "/xdg/rollback-plan/templates";
        String codex = folder + "/home/.codex/prompts";
        String gap = " ".repeat(xdg.length() - codex.length());
        assertThat(Run.of(user, "templates"))
                .isEqualTo(new Run(
                        0,
                        "NAME               FOLDER" + " ".repeat(xdg.length() - "FOLDER".length()) + "  DESCRIPTION\n"
                                + "broken             " + xdg + "  can't be used: the front matter is not closed:"
                                + " a line of three hyphens (---) has to follow its last key\n"
                                + "mine               " + xdg + "  Mine\n"
                                + "dir                " + codex + gap + "  can't be used: cannot read " + codex
                                + "/dir.md: it is a directory\n"
                                + "old                " + codex + "\n"
                                + "rollback-strategy  bundled" + " ".repeat(xdg.length() - "bundled".length())
                                + "  Rapid and safe rollback plan for critical issues; triggers, steps, communications,"
                                + " and post-incident root cause analysis.\n",
                        ""));
        assertThat(Run.of(user, "-t", "mine", "--who", "you", "--explain"))
                .isEqualTo(new Run(
                        0,
                        "Hi you\n",
                        "template: mine (" + xdg + ")\nARGUMENT  VALUE  SOURCE\nWHO       you    --who\n"
                                + "prompt: 7 bytes, roughly 1 token\n"));
        assertThat(Run.of(user, "-t", "mine"))
                .isEqualTo(
                        refused(
                                "WHO is missing; give --who \"<value>\" or WHO=\"<value>\" (the template declares no"
                                        + " arguments, so every $NAME in it is required; an argument_hint could say which are optional)"));
        assertThat(Run.of(user, "-t", "old", "--arguments", "all of it")).isEqualTo(new Run(0, "Old all of it\n", ""));
        assertThat(Run.of(user, "-t", "broken"))
                .isEqualTo(new Run(
                        2,
                        "",
                        xdg
                                + "/broken.md:1:1: error: the front matter is not closed: a line of three hyphens (---) has to"
                                + " follow its last key\n    ---\n    ^~~\n"));
    }

    @Test
    void aVariableNamesTheDefaultTemplate() throws IOException {
        String hi = write("hi.md", "Hi $WHO\n");
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", hi), "--who", "you")).isEqualTo(new Run(0, "Hi you\n", ""));
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", ""), "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", hi), "-t", "rollback-strategy", "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
    }

    @Test
    void theTemplateIsNotOverwritten() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "STAGE=staging", "-o", own))
                .isEqualTo(refused("--output is the template itself, which would be overwritten: name another file"));
    }
}
