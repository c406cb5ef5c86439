package dev.rollbackplan.cli;

import dev.rollbackplan.check.PlanSubject;
import dev.rollbackplan.check.Rule;
import dev.rollbackplan.template.TemplateStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of the program on streams in memory. */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return on("", args);
    }

    static Run on(String in, String... args) {
        return on(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run on(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(List.of(args), surroundings(in, out, err, false));
        return new Run(status, text(out), text(err));
    }

    static Run onTerminal(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(List.of(args), surroundings(new byte[0], out, err, true));
        return new Run(status, text(out), text(err));
    }

    /** The check with rules of the test's own; what stops it is thrown. */
    static Run check(List<Rule<? super PlanSubject>> rules, String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = surroundings(in.getBytes(StandardCharsets.UTF_8), out, err, false);
        int status = new CheckCommand(surroundings, new Output(surroundings), new TemplateStore(Map.of()), rules)
                .run(List.of(args))
                .code();
        return new Run(status, text(out), text(err));
    }

    private static Surroundings surroundings(
            byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err, boolean terminal) {
        return new Surroundings(
                Map.of(), new ByteArrayInputStream(in), out, err, Path.of("/dev/null/none"), terminal, terminal);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
