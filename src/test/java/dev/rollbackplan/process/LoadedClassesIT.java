package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run without JSON must not pay for Jackson, whose classes take some 35 ms to load. */
class LoadedClassesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--incident=x --version=v1",
                "--incident=x --strict",
                "check -",
                "check --format=github -",
                "rules"
            })
    void loadsNoJacksonWithoutJson(String arguments) {
        assertThat(jacksonClasses(arguments)).isEmpty();
    }

    @Test
    void loadsJacksonForJson() {
        assertThat(jacksonClasses("check --format=json -")).isNotEmpty();
    }

    private static List<String> jacksonClasses(String arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                Executable.file().toString(),
                "dev.rollbackplan.Main"));
        line.addAll(List.of(arguments.split(" ")));
        String log = Executable.of(line.toArray(String[]::new))
                .reading("# Rollback Plan\n")
                .run()
                .text();
        assertThat(log).contains(" dev.rollbackplan.Main ");
        return log.lines().filter(loaded -> loaded.contains(" com.fasterxml.")).toList();
    }
}
