package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the record of a run. */
class RecordTest {

    private static final String TEMPLATE =
            "---\nargument_hint: INCIDENT=<what> [STAGE=<staging|production>] [NOTE=<note>]\n---\n\n$INCIDENT $STAGE $NOTE\n";

    @TempDir
    private Path folder;

    @Test
    void containsTheSourcesOfThePromptButNoText() throws IOException {
        Path template = Files.writeString(folder.resolve("own.md"), TEMPLATE);
        Path log = Files.writeString(folder.resolve("log"), "\u001b[1mDB_PASSWORD=hunter2!x\n");
        Path record = folder.resolve("record.json");

        Run run = Run.of(
                Map.of("ROLLBACK_PLAN_VAR_INCIDENT", "theirs", "ROLLBACK_PLAN_VAR_NONE", "x"),
                "-t",
                template.toString(),
                "--incident",
                "mine",
                "--stage",
                "test",
                "--context",
                log.toString(),
                "--record",
                record.toString());

        assertThat(run.status()).isZero();
        String expected = """
                {
                  "version": 1,
                  "tool": {
                    "name": "rollback-plan",
                    "version": "%s"
                  },
                  "template": {
                    "name": "%s",
                    "folder": "%s",
                    "sha256": "%s"
                  },
                  "arguments": [
                    {
                      "name": "INCIDENT",
                      "provided": true,
                      "source": {
                        "kind": "command-line",
                        "label": "--incident"
                      },
                      "passedOver": [
                        {
                          "kind": "environment",
                          "label": "ROLLBACK_PLAN_VAR_INCIDENT"
                        }
                      ],
                      "sha256": "%s",
                      "redacted": {},
                      "removed": {}
                    },
                    {
                      "name": "STAGE",
                      "provided": true,
                      "source": {
                        "kind": "command-line",
                        "label": "--stage"
                      },
                      "passedOver": [],
                      "sha256": "%s",
                      "redacted": {},
                      "removed": {}
                    },
                    {
                      "name": "NOTE",
                      "provided": false
                    }
                  ],
                  "contexts": [
                    {
                      "name": "%s",
                      "bytes": 26,
                      "bytesLeftOut": 0,
                      "sha256": "%s",
                      "redacted": {
                        "password": 1
                      },
                      "removed": {
                        "escape sequence": 1
                      }
                    }
                  ],
                  "redacted": {
                    "password": 1
                  },
                  "removed": {
                    "escape sequence": 1
                  },
                  "findings": [
                    {
                      "path": "STAGE",
                      "rule": "unlisted-value",
                      "severity": "warning",
                      "line": 1,
                      "column": 1,
                      "endLine": 1,
                      "endColumn": 5,
                      "message": "the value is none of those that the template suggests for STAGE (staging, production): check it",
                      "fix": null
                    }
                  ],
                  "warnings": [
                    "the environment variable ROLLBACK_PLAN_VAR_NONE names no argument of the template and is ignored; \
                did you mean ROLLBACK_PLAN_VAR_NOTE?"
                  ],
                  "prompt": {
                    "bytes": %d,
                    "sha256": "%s"
                  }
                }
                """.formatted(
                        Run.of("--version").out().strip().substring("rollback-plan ".length()),
                        template,
                        folder,
                        sha256(TEMPLATE),
                        sha256("mine"),
                        sha256("test"),
                        log,
                        sha256("DB_PASSWORD=[REDACTED:password]\n"),
                        run.out().getBytes(StandardCharsets.UTF_8).length,
                        sha256(run.out()));
        assertThat(record).hasContent(expected);
    }

    @Test
    void hasNoDigestOfASecretThatIsLeftIn() throws IOException {
        Path record = folder.resolve("record.json");

        Run.of("--incident", "password=hunter2!x", "--no-redact", "--record", record.toString());

        assertThat(record).content().contains("""
                      "passedOver": [],
                      "sha256": null,
                      "secretsLeftIn": {
                        "password": 1
                      },
                """);
    }

    @Test
    void redactsSecretsInWarnings() throws IOException {
        Path record = folder.resolve("record.json");
        Path alert = Files.writeString(folder.resolve("a.json"), "{\"a\": \"password=hunter2!x\"}");

        Run.of(
                "--incident",
                "x",
                "--from-alert",
                alert.toString(),
                "--pointer",
                "DB_IMPACT=/a",
                "--no-redact",
                "--record",
                record.toString());

        assertThat(record).content().contains("""
                  "warnings": [
                    "DB_IMPACT must be one of yes, no, but is \\"password=[REDACTED:password]\\" in --from-alert %s (/a): \
                the value is ignored"
                  ],
                """.formatted(alert));
    }

    @Test
    void isTheSameForTheSameInput() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");

        Run one = Run.of("--incident", "x", "--record", first.toString());
        Run two = Run.of("--incident", "x", "--record", second.toString());

        assertThat(one).isEqualTo(two).isEqualTo(Run.of("--incident", "x"));
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void printsNoPromptIfTheRecordCannotBeWritten() {
        assertThat(Run.of("--incident", "x", "--record", folder + "/none/record.json"))
                .isEqualTo(Run.stopped(
                        3, "cannot write " + folder + "/none/record.json: there is no folder " + folder + "/none"));
    }

    @Test
    void refusesToWriteTheRecordAndThePromptIntoOneFile() throws IOException {
        String link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.md"))
                .toString();
        String dotted = folder + "/./later.md";
        String same = "--output " + dotted + " is the file of --record, which would be overwritten: name another file";

        assertThat(Run.of("--incident", "x", "--record", folder + "/later.md", "--output", dotted))
                .isEqualTo(refused(same));
        assertThat(Run.of("--incident", "x", "--record", link, "--output", dotted))
                .isEqualTo(refused(same));
        assertThat(folder.resolve("later.md")).doesNotExist();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
