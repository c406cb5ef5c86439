package dev.rollbackplan;

import dev.rollbackplan.cli.Program;
import dev.rollbackplan.cli.output.ProcessIo;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** The process: its streams, its environment and its exit status. */
public final class Main {

    private Main() {}

    /** Runs the program on the process's own streams. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream swallows the error when a disk is full.
        int status = run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        // Not System.exit: Java 25 takes 10 ms to look for a logger that might want to know.
        Runtime.getRuntime().halt(status);
    }

    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        // What picocli looks for beyond the language opens every jar.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        ProcessIo surroundings = new ProcessIo(
                System.getenv(),
                in,
                out,
                err,
                Path.of("/dev/tty"),
                Boolean.getBoolean("rollback-plan.tty.out"),
                Boolean.getBoolean("rollback-plan.tty.err"));
        return Program.run(Arrays.asList(args), surroundings);
    }
}
