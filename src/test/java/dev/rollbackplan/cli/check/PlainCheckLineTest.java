package dev.rollbackplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.cli.args.ParsedArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way says what picocli's way says, or nothing. */
class PlainCheckLineTest {

    private static final List<String> WORDS = List.of(
            "a.md",
            "b.md",
            "-",
            "",
            "--format",
            "json",
            "--format=sarif",
            "--format=",
            "--format=yaml",
            "--strict",
            "--strict=yes",
            "--fix",
            "--",
            "-x",
            "--ignore",
            "chatter",
            "@a",
            "a=b",
            "text");

    @Test
    void agreesWithPicocliOnEveryLineThatItUnderstands() {
        Random random = new Random(7);
        int understood = 0;
        for (int round = 0; round < 20_000; round++) {
            List<String> args = new ArrayList<>();
            int words = random.nextInt(5);
            for (int i = 0; i < words; i++) {
                args.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            Optional<CheckRequest> plain = PlainCheckLine.read(args, PlanRules.ALL);
            if (plain.isPresent()) {
                understood++;
                CheckRequest request = CheckRequestParser.parse(ParsedArgs.parse(CheckCommand.spec(), args), PlanRules.ALL);
                assertThat(plain).as("%s", args).contains(request);
            }
        }
        assertThat(understood).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "-", "--format github plan.md", "a.md b.md --strict --format=json"})
    void understandsWhatIsMostlyWritten(String line) {
        assertThat(PlainCheckLine.read(List.of(line.split(" ")), PlanRules.ALL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--strict", "--format plan.md", "--help", "-x plan.md", "--strict --strict a.md", "a.md --fix"})
    void leavesTheRestToPicocli(String line) {
        assertThat(PlainCheckLine.read(List.of(line.split(" ")), PlanRules.ALL)).isEmpty();
    }
}
