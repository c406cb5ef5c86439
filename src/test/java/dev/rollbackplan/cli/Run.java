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
 * The results of a run of the program with streams in memory.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
public record Run(int status, String out, String err) {

    private static final byte[] NO_INPUT = new byte[0];

    public static Run of(String... args) {
        return of(Map.of(), args);
    }

    public static Run of(Map<String, String> environment, String... args) {
        return run(environment, NO_INPUT, false, args);
    }

    public static Run on(String in, String... args) {
        return on(in.getBytes(StandardCharsets.UTF_8), args);
    }

    public static Run on(byte[] in, String... args) {
        return run(Map.of(), in, false, args);
    }

    static Run onTerminal(String... args) {
        return run(Map.of(), NO_INPUT, true, args);
    }

    /** Returns the results of a run with a wrong command line: all its problems and the hint at the help. */
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

    /** Returns the results of a run that printed nothing but this message. */
    public static Run stopped(int status, String message) {
        return new Run(status, "", "rollback-plan: " + message + "\n");
    }

    /** Runs a check with the rules of a test. Throws the exceptions that the program would report. */
    public static Run check(List<Rule<? super Plan>> rules, String in, String... args) {
        return capture(
                Map.of(),
                in.getBytes(StandardCharsets.UTF_8),
                false,
                io -> new CheckCommand(io, new Output(io), new TemplateStore(Map.of()), rules)
                        .run(List.of(args))
                        .code());
    }

    private static Run run(Map<String, String> environment, byte[] in, boolean terminal, String... args) {
        return capture(environment, in, terminal, io -> Program.run(List.of(args), io));
    }

    private static Run capture(
            Map<String, String> environment, byte[] in, boolean terminal, ToIntFunction<ProcessIo> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessIo io = new ProcessIo(
                environment, new ByteArrayInputStream(in), out, err, Path.of("/dev/null/none"), terminal, terminal);
        int status = program.applyAsInt(io);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
