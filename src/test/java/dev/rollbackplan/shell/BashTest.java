package dev.rollbackplan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.code.ShellSyntaxChecker.Script;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BashTest {

    private static final String PATH = "/usr/local/bin:/usr/bin:/bin";

    private static final Verdict ACCEPTED = new Verdict.Accepted();

    private final Bash bash = new Bash(Map.of("PATH", PATH));

    @TempDir
    Path folder;

    private static List<Script> scripts(boolean closed, String... texts) {
        return Stream.of(texts).map(text -> new Script(text, closed)).toList();
    }

    @Test
    void returnsTheVerdictsInTheOrderOfTheScripts() {
        String[] texts = {"ls", "if", "echo a\necho (", "ls", "# nothing", "}", "ls \\", "echo \"a"};
        List<Verdict> expected = List.of(
                ACCEPTED,
                new Verdict.Refused(2, "syntax error: unexpected end of file"),
                new Verdict.Refused(2, "syntax error near unexpected token `newline'"),
                ACCEPTED,
                ACCEPTED,
                new Verdict.Refused(1, "syntax error near unexpected token `}'"),
                ACCEPTED,
                new Verdict.Refused(1, "unexpected EOF while looking for matching `\"'"));
        assertThat(bash.parse(scripts(false, texts))).isEqualTo(expected);
        texts[7] = "ls";
        assertThat(bash.parse(scripts(true, texts)).subList(0, 7)).isEqualTo(expected.subList(0, 7));
    }

    /** A script with an open command may continue into the next ones, so that bash gives up far after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "if",
                "}",
                "{ ls",
                "( ls",
                "a=(",
                "[[ a &&",
                "(( 1 +",
                "case x in",
                "for i in a",
                "ls |",
                "f()",
                "ls &&",
                "fi\n}\n{ ls",
                "echo $(ls"
            })
    void returnsTheSameVerdictInAGroupAsAlone(String open) {
        Verdict alone = bash.parse(scripts(false, open)).get(0);
        assertThat(alone).isNotEqualTo(ACCEPTED);
        Verdict done = bash.parse(scripts(false, "done")).get(0);
        assertThat(bash.parse(scripts(true, "ls", open, "(ls)", "a=(b)\nls", open, "done", "ls", "ls")))
                .containsExactly(ACCEPTED, alone, ACCEPTED, ACCEPTED, alone, done, ACCEPTED, ACCEPTED);
    }

    @Test
    void judgesEachOfManyScripts() {
        List<Script> many = new ArrayList<>();
        List<Verdict> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(new Script(i % 4 == 0 ? "ls\n)" : "ls\nid", true));
            expected.add(i % 4 == 0 ? new Verdict.Refused(2, "syntax error near unexpected token `)'") : ACCEPTED);
        }
        assertThat(bash.parse(many)).isEqualTo(expected);
    }

    /** No code of a plan may run, whatever it contains. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "touch CANARY",
                "$(touch CANARY)",
                "`touch CANARY`",
                "a[$(touch CANARY)]=1; echo $((a[$(touch CANARY)]))",
                "(( x[$(touch CANARY)] ))",
                "[[ -v x[$(touch CANARY)] ]]",
                "cat <<EOF\n$(touch CANARY)\nEOF",
                "cat < <(touch CANARY)",
                "alias ls='touch CANARY'\nls",
                "shopt -s expand_aliases\nalias if='touch CANARY'\nif x",
                "trap 'touch CANARY' EXIT ERR DEBUG RETURN\nfi",
                "set +n\ntouch CANARY",
                "set +o noexec; touch CANARY",
                "}\ntouch CANARY\n{",
                "} && touch CANARY; {",
                "\nEOF\ntouch CANARY",
                "PS4='$(touch CANARY)'; set -x; ls",
                "PROMPT_COMMAND='touch CANARY'",
                "eval 'touch CANARY'",
                ". CANARY; source CANARY; exec touch CANARY",
                "coproc touch CANARY",
                "#!/usr/bin/touch CANARY",
                "!touch CANARY\n!!",
                "function /bin/ls() { touch CANARY; }; /bin/ls",
                "() { :;}; touch CANARY",
                "${x:=$(touch CANARY)} ${x@P} $'\\x60touch CANARY\\x60'",
                "echo \0; touch CANARY"
            })
    void runsNothing(String code) throws IOException {
        Path canary = folder.resolve("canary");
        String text = code.replace("CANARY", canary.toString());
        for (boolean closed : new boolean[] {true, false}) {
            bash.parse(scripts(closed, text, text, "echo (", text));
        }
        assertThat(canary).doesNotExist();
    }

    @Test
    void givesBashNoEnvironment() throws IOException {
        Path canary = folder.resolve("canary");
        Path startUp = Files.writeString(folder.resolve("start"), "touch " + canary + "\n");
        Map<String, String> environment = Map.of(
                "PATH",
                PATH,
                "BASH_ENV",
                startUp.toString(),
                "ENV",
                startUp.toString(),
                "SHELLOPTS",
                "xtrace",
                "BASH_FUNC_x%%",
                "() { :; }; touch " + canary);
        assertThat(new Bash(environment).parse(scripts(true, "x", "ls"))).containsExactly(ACCEPTED, ACCEPTED);
        assertThat(canary).doesNotExist();
    }

    @Test
    void findsBashOnlyInAbsoluteFolders() throws IOException {
        Path bait = Files.writeString(folder.resolve("bash"), "#!/bin/sh\ntouch " + folder.resolve("canary") + "\n");
        assertThat(bait.toFile().setExecutable(true)).isTrue();
        String relative =
                Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()).toString();
        Verdict none = new Verdict.Unknown("there is no bash in PATH");
        assertThat(new Bash(Map.of("PATH", relative + ":.:")).parse(scripts(true, "ls", "if")))
                .containsExactly(none, none);
        assertThat(new Bash(Map.of()).parse(scripts(true, "ls"))).containsExactly(none);
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    @Test
    void endsSoonForHostileScripts() {
        String deep = "$(\n".repeat(100_000);
        String wide = "x".repeat(10_000);
        List<Verdict> verdicts = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> bash.parse(scripts(false, deep, wide, "ls")));
        assertThat(verdicts.get(0)).isNotEqualTo(ACCEPTED);
        assertThat(verdicts.get(1)).isEqualTo(new Verdict.Unknown("it has a line of more than 8000 characters"));
    }

    @Test
    void limitsTheNumberOfRuns() {
        List<Script> many = new ArrayList<>();
        for (int i = 0; i < 401; i++) {
            many.add(new Script("if", false));
        }
        List<Verdict> verdicts = bash.parse(many);
        assertThat(verdicts).hasSize(401);
        assertThat(verdicts.get(399)).isEqualTo(new Verdict.Refused(2, "syntax error: unexpected end of file"));
        assertThat(verdicts.get(400)).isEqualTo(new Verdict.Unknown("bash was started 400 times already"));
    }
}
