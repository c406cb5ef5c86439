package dev.rollbackplan;

import dev.rollbackplan.cli.Program;
import dev.rollbackplan.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** The process: its streams, its environment and its exit status. */
public final class Main {

    private Main() {}

    /** Runs the program on the process's own streams. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream swallows the error when a disk is full.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Surroundings surroundings = new Surroundings(
                System.getenv(),
                out,
                err,
                Boolean.getBoolean("rollback-plan.tty.out"),
                Boolean.getBoolean("rollback-plan.tty.err"));
        // What picocli looks for beyond the language opens every jar.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        int status = Program.run(Arrays.asList(args), surroundings);
        if (status != 0) {
            System.exit(status);
        }
    }
}
