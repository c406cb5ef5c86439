package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the program on inputs made to be slow: twice the input takes less than three times as long, however slow the machine is. */
@Tag("hostile")
class CostTest {

    private static final int SMALLEST = 1 << 11;

    /** In UTF-16 units. */
    private static final int LARGEST = 1 << 13;

    /** The shorter of two times that are compared, in nanoseconds: long enough that the start of a run does not matter. */
    private static final long COMPARABLE = 30_000_000;

    private static final double RATIO = 3;

    /** A pair is measured again so often, each time more runs, since the garbage collector can run in the longer one. */
    private static final int ROUNDS = 5;

    @TempDir
    private static Path folder;

    static Stream<CostShapes.Shape> shapes() {
        return new CostShapes(folder).all().stream();
    }

    /** Lets the JVM compile the program first. */
    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 200; i++) {
            Run.on("## Rollback Steps\n\n- Run `kubectl get pods`\n".repeat(20), "check", "-");
            Run.of("INCIDENT=x", "VERSION=2", "TARGET_VERSION=1");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void twiceTheInputTakesLessThanThreeTimesAsLong(CostShapes.Shape shape) {
        if (time(shape.input().apply(LARGEST), 1) < COMPARABLE) {
            return;
        }
        int size = SMALLEST;
        while (2 * size < LARGEST && time(shape.input().apply(size), 1) < COMPARABLE) {
            size *= 2;
        }
        Runnable once = shape.input().apply(size);
        Runnable twice = shape.input().apply(2 * size);
        double ratio = RATIO;
        for (int round = 1; round <= ROUNDS && ratio >= RATIO; round++) {
            long shorter = time(once, round + 1);
            long longer = time(twice, round);
            ratio = longer < COMPARABLE ? 0 : (double) longer / shorter;
        }
        assertThat(ratio).as("%d and %d units", size, 2 * size).isLessThan(RATIO);
    }

    /** Returns the time of the shortest of some runs, in nanoseconds. */
    private static long time(Runnable run, int runs) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.run();
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
