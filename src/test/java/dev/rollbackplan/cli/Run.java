package dev.rollbackplan.cli;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.cli.check.CheckCommand;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.template.TemplateStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a run of the program on streams in memory left.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
public record Run(int status, String out, String err) {

    private static final byte[] NOTHING = new byte[0];

    public static Run of(String... args) {
        return of(Map.of(), args);
    }

    public static Run of(Map<String, String> environment, String... args) {
        return run(environment, NOTHING, false, args);
    }

    public static Run on(String in, String... args) {
        return on(in.getBytes(StandardCharsets.UTF_8), args);
    }

    public static Run on(byte[] in, String... args) {
        return run(Map.of(), in, false, args);
    }

    static Run onTerminal(String... args) {
        return run(Map.of(), NOTHING, true, args);
    }

    /** A run that is refused: nothing on standard output, and all the problems with where to find help. */
    public static Run refused(String... problems) {
        StringBuilder err = new StringBuilder("rollback-plan: ");
        if (problems.length == 1) {
            err.append(problems[0]).append('\n');
        } else {
            err.append(problems.length).append(" problems:\n");
            for (String problem : problems) {
                err.append("  - ").append(problem).append('\n');
            }
        }
        return new Run(2, "", err.append("Try 'rollback-plan --help'.\n").toString());
    }

    public static Run stopped(int status, String message) {
        return new Run(status, "", "rollback-plan: " + message + "\n");
    }

    /** The check with rules of the test's own; what stops it is thrown. */
    public static Run check(List<Rule<? super Plan>> rules, String in, String... args) {
        return left(
                Map.of(),
                in.getBytes(StandardCharsets.UTF_8),
                false,
                io -> new CheckCommand(io, new Output(io), new TemplateStore(Map.of()), rules)
                        .run(List.of(args))
                        .code());
    }

    private static Run run(Map<String, String> environment, byte[] in, boolean terminal, String... args) {
        return left(environment, in, terminal, io -> Program.run(List.of(args), io));
    }

    private static Run left(
            Map<String, String> environment, byte[] in, boolean terminal, ToIntFunction<ProcessIo> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessIo io = new ProcessIo(
                environment, new ByteArrayInputStream(in), out, err, Path.of("/dev/null/none"), terminal, terminal);
        int status = program.applyAsInt(io);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
