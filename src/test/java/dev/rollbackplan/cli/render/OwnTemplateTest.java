package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests templates that a user wrote: their options, their folders and their findings. */
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
    void argumentsNamedAsOptionsOfTheProgramAreOperandsOnly() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "OUTPUT=o", "--stage", "staging", "--n", "4"))
                .isEqualTo(new Run(0, "# On staging\n\nc o 4\n", ""));
        assertThat(Run.of("-t", own))
                .isEqualTo(refused(
                        "CONTEXT is missing: give CONTEXT=\"<changes>\"",
                        "STAGE is missing: give --stage \"<staging|production>\" or STAGE=\"<staging|production>\""));
    }

    @Test
    void refusesVersionWithOtherWordsIfTheTemplateHasNoVersion() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "STAGE=staging", "--version"))
                .isEqualTo(
                        refused("--version can't be combined with anything: it prints the program's version, since the"
                                + " template has no argument VERSION"));
    }

    @Test
    void aValueThatIsOnlyNotSuggestedWarns() {
        String warning =
                "STAGE:1:1: warning: the value is none of those that the template suggests for STAGE (staging, production):"
                        + " check it [unlisted-value]\n"
                        + "    prod\n    ^~~~\n";
        String[] line = {"-t", own, "CONTEXT=c", "OUTPUT=o", "STAGE=prod", "N=1"};
        assertThat(Run.of(line)).isEqualTo(new Run(0, "# On prod\n\nc o 1\n", warning));
        assertThat(Run.of("--strict", "-t", own, "CONTEXT=c", "STAGE=prod"))
                .isEqualTo(new Run(
                        1, "", warning + "rollback-plan: no prompt was printed because --strict allows no warnings\n"));
    }

    @Test
    void suggestsTheNearestValue() {
        assertThat(Run.of("-t", own, "CONTEXT=c", "STAGE=stagign").err())
                .contains(" suggests for STAGE (staging, production); did you mean staging? [unlisted-value]\n");
    }

    @Test
    void namesTheRemedyForAnUndeclaredPlaceholderWithoutASimilarName() throws IOException {
        Path template = folder.resolve("undeclared.md");
        Files.writeString(template, "---\nargument_hint: INCIDENT=<x>\n---\n$INCIDENT $ZONE\n");
        assertThat(Run.of("templates", template.toString()).err())
                .contains(
                        " $ZONE is not declared in argument_hint and is printed unchanged: declare it or remove it [");
    }

    @Test
    void reportsAllFindingsOfATemplate() {
        String line = "    $INCIDNT and ${INCIDENT%x} and $ARGUMENTS costs $1 \u00e2\u20ac\u201c \ufffd\n    ";
        String findings = bad + ":2:30: warning: UNUSED is declared but never used: add $UNUSED to the body, or"
                + " remove it from argument_hint [unused-argument]\n"
                + "    argument_hint: INCIDENT=<x> [UNUSED=<y>]\n                                 ^~~~~~\n"
                + bad
                + ":6:1: warning: $INCIDNT is not declared in argument_hint and is printed unchanged;"
                + " did you mean $INCIDENT? [undeclared-placeholder]\n" + line + "^~~~~~~~\n"
                + bad
                + ":6:14: error: \"${INCIDENT%x}\" is a form of placeholder that is not filled in: write $INCIDENT, ${INCIDENT} or"
                + " ${INCIDENT:-default text} [leftover-placeholder]\n" + line + "             ^~~~~~~~~~~~~\n"
                + bad
                + ":6:32: warning: $ARGUMENTS is printed unchanged: use the names that argument_hint declares (INCIDENT,"
                + " UNUSED) [undeclared-placeholder]\n" + line + "                               ^~~~~~~~~~\n"
                + bad
                + ":6:49: warning: $1 is printed unchanged: give the argument a name, declare NAME=<what it is> in"
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
    void strictRefusesATemplateWithWarnings() throws IOException {
        String warns = write("warns.md", "---\nargument_hint: A=<x>\n---\n$A $B\n");
        assertThat(Run.of("templates", warns).status()).isZero();
        assertThat(Run.of("templates", warns, "--strict").status()).isEqualTo(1);
        assertThat(Run.of("-t", warns, "A=1").status()).isZero();
        assertThat(Run.of("-t", warns, "A=1", "--strict").status()).isEqualTo(1);
    }

    @Test
    void findsTemplatesInTheFoldersOfTheUser() throws IOException {
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
                                + " add a line of three hyphens (---) after its last key\n"
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
                .isEqualTo(refused("WHO is missing: give --who \"<value>\" or WHO=\"<value>\" (every $NAME is required,"
                        + " because the template declares no arguments; an argument_hint can declare optional ones)"));
        assertThat(Run.of(user, "-t", "old", "--arguments", "all of it")).isEqualTo(new Run(0, "Old all of it\n", ""));
        assertThat(Run.of(user, "-t", "broken"))
                .isEqualTo(new Run(
                        2,
                        "",
                        xdg
                                + "/broken.md:1:1: error: the front matter is not closed: add a line of three hyphens (---)"
                                + " after its last key\n    ---\n    ^~~\n"));
    }

    @Test
    void readsTheDefaultTemplateFromAVariable() throws IOException {
        String hi = write("hi.md", "Hi $WHO\n");
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", hi), "--who", "you")).isEqualTo(new Run(0, "Hi you\n", ""));
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", ""), "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", hi), "-t", "rollback-strategy", "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
    }

    @Test
    void readsAValueThatOnlyBeginsAsTheTemplateOption() throws IOException {
        String hi = write("hi.md", "Hi $WHO\n");
        for (String value : List.of("-tls", "-t1 of 2", "--templates are broken", "--templates")) {
            assertThat(Run.of("--who", value, "-t", hi)).isEqualTo(new Run(0, "Hi " + value + "\n", ""));
        }
    }

    @Test
    void refusesVeryManyPlaceholdersAndArguments() throws IOException {
        String many = write("many.md", "---\nargument_hint: A=<x>\n---\n" + "$A ".repeat(1_000));
        assertThat(Run.of("-t", many, "A=b").out()).isEqualTo("b ".repeat(1_000) + "\n");
        for (String placeholder : List.of("$A ", "${A:-", "${A:-x}")) {
            String more = write("more.md", "---\nargument_hint: A=<x>\n---\n" + placeholder.repeat(1_001));
            assertThat(Run.of("-t", more, "A=b"))
                    .isEqualTo(
                            Run.stopped(2, "the template " + more + " has more than 1000 placeholders: remove some"));
        }
    }
}
