package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static dev.rollbackplan.cli.Run.stopped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the messages about templates and outputs that can't be used. */
class UsageOfFilesTest {

    @Test
    void reportsTemplatesThatCannotBeUsed(@TempDir Path folder) {
        assertThat(Run.of("-t", "./nosuch.md")).isEqualTo(stopped(2, "cannot read ./nosuch.md: there is no such file"));
        assertThat(Run.of("-t", folder + "/")).isEqualTo(stopped(2, "cannot read " + folder + ": it is a directory"));
        assertThat(Run.of("-t", "rollback-stratgy"))
                .isEqualTo(stopped(
                        2,
                        "there is no template named \"rollback-stratgy\" (searched the bundled templates);"
                                + " did you mean rollback-strategy?"));
        assertThat(Run.of(Map.of("XDG_CONFIG_HOME", "/no/where", "HOME", "/no/home"), "-t", "nosuch"))
                .isEqualTo(stopped(
                        2,
                        "there is no template named \"nosuch\" (searched /no/where/rollback-plan/templates,"
                                + " /no/home/.codex/prompts, the bundled templates): run 'rollback-plan templates' for a list,"
                                + " or give a file with a slash or .md in its name"));
        assertThat(Run.of("-t", "", "--incident", "x"))
                .isEqualTo(refused("--template has no value: give it one or leave it out"));
    }

    @Test
    void reportsOutputsThatCannotBeWritten(@TempDir Path folder) {
        Path missing = folder.resolve("no/such.md");
        assertThat(Run.of("--incident", "x", "-o", missing.toString()))
                .isEqualTo(stopped(3, "cannot write " + missing + ": there is no folder " + missing.getParent()));
        assertThat(Run.of("--incident", "x", "-o", folder.toString()))
                .isEqualTo(stopped(3, "cannot write " + folder + ": it is a directory"));
        assertThat(Run.of("--incident", "x", "-o", ""))
                .isEqualTo(refused("--output has no value: give it one or leave it out"));
        assertThat(Run.of("--incident", "x", "-o", "-")).isEqualTo(Run.of("--incident", "x"));
    }
}
