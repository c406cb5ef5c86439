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

/** Runs the program on the streams and the environment of the process, and sets the exit status. */
public final class Main {

    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream hides the error if the disk is full.
        int status = run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        // Not System.exit, for which Java 25 spends 10 ms to look for a logger.
        Runtime.getRuntime().halt(status);
    }

    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        // Without these, picocli looks for optional classes, which opens every jar.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        ProcessIo io = new ProcessIo(
                System.getenv(),
                in,
                out,
                err,
                Path.of("/dev/tty"),
                Boolean.getBoolean("rollback-plan.tty.out"),
                Boolean.getBoolean("rollback-plan.tty.err"));
        return Program.run(Arrays.asList(args), io);
    }
}
