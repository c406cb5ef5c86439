package dev.rollbackplan.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the parser of the most common command lines with picocli's. */
class FastRenderArgsTest {

    private static final Template TEMPLATE = new TemplateStore(Map.of()).loadDefault();

    private static final List<String> WORDS = List.of(
            "--incident",
            "--incident=x",
            "--version",
            "--version=",
            "--db-impact",
            "yes",
            "no",
            "maybe",
            "v1",
            "",
            "-5xx",
            "--strict",
            "--",
            "-t",
            "INCIDENT=y",
            "VERSION=v2",
            "VERSION=",
            "NOBODY=z",
            "=x",
            "a=b",
            "--target-version=v1");

    @Test
    void agreesWithPicocliOnEveryLineThatItParses() {
        Random random = new Random(7);
        int parsed = 0;
        for (int round = 0; round < 20_000; round++) {
            ProcessIo io = io(
                    random.nextBoolean()
                            ? Map.of()
                            : Map.of("ROLLBACK_PLAN_VAR_INCIDENT", "e", "ROLLBACK_PLAN_VAR_X", "e"));
            List<String> args = new ArrayList<>();
            int words = random.nextInt(6);
            for (int i = 0; i < words; i++) {
                args.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Optional<RenderRequest> fast = FastRenderArgs.parse(TEMPLATE, args, io);
            if (fast.isPresent()) {
                parsed++;
                RenderRequest request =
                        RenderRequestParser.parse(TEMPLATE, ParsedArgs.parse(RenderSpec.of(TEMPLATE), args), io);
                assertThat(fast).as("%s", args).contains(request);
            }
        }
        assertThat(parsed).isGreaterThan(500);
    }

    @Test
    void parsesTheMostCommonLines() {
        List<String> args = List.of("--incident", "Checkout 5xx", "--version=v2", "DB_IMPACT=yes");
        ProcessIo io = io(Map.of());

        assertThat(FastRenderArgs.parse(TEMPLATE, args, io)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--incident", "--incident --version", "--incident VERSION=v1", "--incident -x", "--help", "x"})
    void leavesTheRestToPicocli(String line) {
        assertThat(FastRenderArgs.parse(TEMPLATE, List.of(line.split(" ")), io(Map.of())))
                .isEmpty();
    }

    private static ProcessIo io(Map<String, String> environment) {
        return new ProcessIo(
                environment,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Path.of("/dev/null/none"),
                false,
                false);
    }
}
