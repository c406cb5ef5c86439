package dev.rollbackplan.check.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.steps.Command;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the example and the counter-example of every row of the table. */
class DangerTableTest {

    private final Dangers dangers = new Dangers();

    static List<DangerRow> rows() {
        return DangerTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void recognizesTheExample(DangerRow row) {
        if (row.danger().effect().equals("-")) {
            assertThat(row.example()).isEmpty();
        } else {
            assertThat(dangers.find(command(row.example()))).contains(row.danger());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesNotRecognizeTheCounterExample(DangerRow row) {
        assertThat(dangers.find(command(row.counterExample()))).isEqualTo(Optional.empty());
    }

    @Test
    void statesEachEffectAsAVerb() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.danger().effect()).matches("-|[a-z]+s .*"));
    }

    /** Returns the last command of a line of shell code. */
    private static Command command(String line) {
        List<Command> commands =
                Plans.read("## Steps\n\n```bash\n" + line + "\n```\n").steps().instructions();
        return commands.get(commands.size() - 1);
    }
}
