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

/** The short way says what picocli's way says, or nothing. */
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
    void agreesWithPicocliOnEveryLineThatItUnderstands() {
        Random random = new Random(7);
        int understood = 0;
        for (int round = 0; round < 20_000; round++) {
            ProcessIo around = around(
                    random.nextBoolean()
                            ? Map.of()
                            : Map.of("ROLLBACK_PLAN_VAR_INCIDENT", "e", "ROLLBACK_PLAN_VAR_X", "e"));
            List<String> args = new ArrayList<>();
            int words = random.nextInt(6);
            for (int i = 0; i < words; i++) {
                args.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Optional<RenderRequest> plain = FastRenderArgs.parse(TEMPLATE, args, around);
            if (plain.isPresent()) {
                understood++;
                RenderRequest request =
                        RenderRequestParser.parse(TEMPLATE, ParsedArgs.parse(RenderSpec.of(TEMPLATE), args), around);
                assertThat(plain).as("%s", args).contains(request);
            }
        }
        assertThat(understood).isGreaterThan(500);
    }

    @Test
    void understandsWhatIsMostlyWritten() {
        List<String> args = List.of("--incident", "Checkout 5xx", "--version=v2", "DB_IMPACT=yes");
        ProcessIo around = around(Map.of());

        assertThat(FastRenderArgs.parse(TEMPLATE, args, around)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--incident", "--incident --version", "--incident VERSION=v1", "--incident -x", "--help", "x"})
    void leavesTheRestToPicocli(String line) {
        assertThat(FastRenderArgs.parse(TEMPLATE, List.of(line.split(" ")), around(Map.of())))
                .isEmpty();
    }

    private static ProcessIo around(Map<String, String> environment) {
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
