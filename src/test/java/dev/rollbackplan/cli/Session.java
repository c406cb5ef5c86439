package dev.rollbackplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one run of the program left.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
record Session(int status, String out, String err) {

    static Session run(String... args) {
        return run(Map.of(), args);
    }

    static Session run(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.run(
                List.of(args),
                new Surroundings(
                        environment, InputStream.nullInputStream(), out, err, Path.of("/dev/null/none"), false, false));
        return new Session(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run that is refused: nothing on standard output, and all the problems with where to find help. */
    static Session refused(String... problems) {
        StringBuilder err = new StringBuilder("rollback-plan: ");
        if (problems.length == 1) {
            err.append(problems[0]).append('\n');
        } else {
            err.append(problems.length).append(" problems:\n");
            for (String problem : problems) {
                err.append("  - ").append(problem).append('\n');
            }
        }
        return new Session(2, "", err.append("Try 'rollback-plan --help'.\n").toString());
    }

    static Session stopped(int status, String message) {
        return new Session(status, "", "rollback-plan: " + message + "\n");
    }
}
