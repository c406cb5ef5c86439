package dev.rollbackplan.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the messages of a render on standard error. */
class ExplainTest {

    @Test
    void printsEachArgumentWithItsValueAndSource() {
        Run run = Run.of("--incident", "Ödeme çöktü", "VERSION=v2.4.1", "--db-impact", "", "--explain");
        int bytes = run.out().getBytes(StandardCharsets.UTF_8).length;
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("""
                template: rollback-strategy (bundled)
                ARGUMENT        VALUE        SOURCE
                INCIDENT        Ödeme çöktü  --incident
                VERSION         v2.4.1       VERSION=
                TARGET_VERSION  -            not provided
                DB_IMPACT       -            not provided
                FEATURE_FLAG    -            not provided
                prompt: %d bytes, roughly 562 tokens
                """.replace("%d", String.valueOf(bytes)));
        assertThat(Run.of("--incident", "Ödeme çöktü", "VERSION=v2.4.1").out()).isEqualTo(run.out());
    }

    @Test
    void countsRemovedCharacters() {
        Run run = Run.of(
                "--incident", "a\u001b[31mb\u001b]0;t\u0007\u202ec\u200b\u0000\udb40\udc41\ud83d", "VERSION=v\u00ad1");
        assertThat(run.out()).contains("**Incident summary:** abc\ufffd\n**Current version:** v1\n");
        assertThat(run.err()).isEqualTo("""
                INCIDENT:1:4: warning: a character was lost in decoding (U+FFFD): write it again [mis-encoded-text]
                    abc\ufffd
                       ^
                rollback-plan: removed from INCIDENT: 2 escape sequences, 1 control character, 1 bidi control, \
                1 zero-width character, 1 tag character
                rollback-plan: replaced by U+FFFD in INCIDENT: 1 lone surrogate
                rollback-plan: removed from VERSION: 1 zero-width character
                """);
    }

    @Test
    void warnsAboutAMisEncodedValue() {
        String warning = """
                INCIDENT:1:4: warning: "\u00e2\u20ac\u201c" is mis-encoded: write "\u2013" [mis-encoded-text]
                    4xx\u00e2\u20ac\u201c5xx
                       ^~~
                """;
        assertThat(Run.of("--incident", "4xx\u00e2\u20ac\u201c5xx").err()).isEqualTo(warning);
        assertThat(Run.of("--incident", "4xx\u00e2\u20ac\u201c5xx", "--strict"))
                .isEqualTo(new Run(
                        1, "", warning + "rollback-plan: no prompt was printed because --strict allows no warnings\n"));
    }

    @Test
    void usesTheSingularForOne(@TempDir Path folder) throws IOException {
        Path template = Files.writeString(folder.resolve("short.md"), "$WORD\n");
        Path context = Files.writeString(folder.resolve("empty.log"), "\n");
        String start = "template: " + template + " (" + folder + ")\n"
                + "ARGUMENT  VALUE  SOURCE\n"
                + "WORD      Stop!  WORD=\n";
        assertThat(Run.of("-t", template.toString(), "WORD=Stop!", "--explain"))
                .isEqualTo(new Run(0, "Stop!\n", start + "prompt: 6 bytes, roughly 1 token\n"));
        assertThat(Run.of("-t", template.toString(), "WORD=Stop!", "--context", context.toString(), "--explain"))
                .isEqualTo(new Run(
                        0,
                        "Stop!\n",
                        "rollback-plan: warning: " + context + " is empty and is left out of the prompt\n"
                                + start
                                + "context: " + context + " (1 byte)\n"
                                + "prompt: 6 bytes, roughly 1 token\n"));
    }

    @Test
    void printsNothingWithoutExplain() {
        assertThat(Run.of("--incident", "x", "--strict").err()).isEmpty();
    }
}
