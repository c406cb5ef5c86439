package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a run loads no classes that take long to load and that it does not need. */
class LoadedClassesIT {

    /** Jackson's classes take some 35 ms to load. */
    private static final String JACKSON = " com.fasterxml.";

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
        assertThat(loadedClasses(arguments)).noneMatch(line -> line.contains(JACKSON));
    }

    @Test
    void loadsJacksonForJson() {
        assertThat(loadedClasses("check --format=json -")).anyMatch(line -> line.contains(JACKSON));
    }

    /** The first pattern or lambda of a run takes some 10 ms, even from a class archive. */
    @ParameterizedTest
    @ValueSource(
            strings = {" java.util.regex.", " java.lang.invoke.LambdaMetafactory ", " java.util.stream.", " picocli."})
    void theMostCommonRenderUsesNoPatternsLambdasStreamsOrPicocli(String name) {
        assertThat(loadedClasses("--incident=x --version=v1 --target-version=v0 --db-impact=yes --feature-flag=f"))
                .noneMatch(line -> line.contains(name));
    }

    /** Returns the lines of Java's log that name a loaded class, between spaces. */
    private static List<String> loadedClasses(String arguments) {
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
        return log.lines().filter(loaded -> loaded.contains("[class,load] ")).toList();
    }
}
