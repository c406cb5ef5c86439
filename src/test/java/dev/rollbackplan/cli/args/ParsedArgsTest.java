package dev.rollbackplan.cli.args;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedArgsTest {

    private static ParsedArgs parse(String... args) {
        var spec = Specs.command("program");
        spec.addPositional(Specs.operands("NAME=value", "Operands."));
        spec.addOption(Specs.flag("Flag.", "-f", "--flag"));
        spec.addOption(Specs.valued("-v", "--valued").build());
        spec.addOption(Specs.repeatable("--repeatable").build());
        return ParsedArgs.parse(spec, List.of(args));
    }

    @Test
    void returnsOptionsAndOperands() {
        ParsedArgs parsed = parse("--flag", "-v", "a", "--repeatable=b", "x", "--repeatable", "", "--", "-y");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.has("-f")).isTrue();
        assertThat(parsed.value("--valued")).contains("a");
        assertThat(parsed.values("--repeatable")).containsExactly("b", "");
        assertThat(parsed.operands()).containsExactly("x", "-y");
        assertThat(parsed.mayLackOperands()).isFalse();
    }

    @Test
    void reportsAllProblemsOfTheOptions() {
        ParsedArgs parsed = parse("--flag=x", "--valued=", "-v", "b", "--flog", "--repeatable");

        assertThat(parsed.problems())
                .containsExactly(
                        "--flag takes no value: leave out \"=x\"",
                        "--valued is given twice: give it once",
                        "--valued has no value: give it one or leave it out",
                        "--repeatable has no value: give it one or leave it out",
                        "there is no option --flog; did you mean --flag?");
        assertThat(parsed.optionsWithProblems()).containsExactlyInAnyOrder("--valued", "--repeatable", "--flag");
        assertThat(parsed.value("--valued")).isEmpty();
    }

    @Test
    void gettersAddNoProblems() {
        ParsedArgs parsed = parse("--valued=a", "--valued=b");

        parsed.value("--valued");
        parsed.values("--valued");

        assertThat(parsed.problems()).containsExactly("--valued is given twice: give it once");
    }

    @Test
    void takesAnOptionInThePlaceOfAValueForAProblemOfBoth() {
        ParsedArgs parsed = parse("--repeatable", "--valued", "a");

        assertThat(parsed.problems())
                .containsExactly("--repeatable has no value: the next word is an option"
                        + " (to use it as the value, write --repeatable=--valued)");
        assertThat(parsed.optionsWithProblems()).containsExactlyInAnyOrder("--repeatable", "--valued");
        assertThat(parsed.operands()).isEmpty();
        assertThat(parsed.mayLackOperands()).isTrue();
    }

    @Test
    void keepsAnAssignmentAfterAnOptionWithAProblem() {
        assertThat(parse("--repeatable", "--valued", "A=a").operands()).containsExactly("A=a");
        assertThat(parse("--unknown", "A=a").operands()).containsExactly("A=a");
    }

    @Test
    void throwsItsProblemsBeforeThoseOfTheCommand() {
        ParsedArgs parsed = parse("--flag=x");

        assertThatThrownBy(() -> parsed.requireNoProblems(List.of("another")))
                .isInstanceOfSatisfying(UsageException.class, e -> {
                    assertThat(e.problems()).containsExactly("--flag takes no value: leave out \"=x\"", "another");
                    assertThat(e.help()).isEqualTo("program --help");
                });
    }
}
