package dev.rollbackplan;

import dev.rollbackplan.archive.ArchiveRequest;
import dev.rollbackplan.cli.Program;
import dev.rollbackplan.cli.output.ProcessIo;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs the program on the streams and the environment of the process, and sets the exit status. */
public final class Main {

    /**
     * Property of the launcher: a number to add to each status except 0. Java itself exits with 1 if it can't start, which
     * the launcher must not confuse with the status for findings.
     */
    private static final String STATUS_OFFSET = "rollback-plan.status";

    private Main() {}

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        // Not System.out: a PrintStream hides the error if the disk is full.
        int status = run(
                args,
                System.getenv(),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        // The commonest render must load no class that its archive lacks.
        if (System.getProperty(ArchiveRequest.PROPERTY) != null) {
            ArchiveRequest.startMaking();
        }
        // Not System.exit, for which Java 25 spends 10 ms to look for a logger.
        Runtime.getRuntime().halt(status == 0 ? 0 : status + Integer.getInteger(STATUS_OFFSET, 0));
    }

    static int run(String[] args, Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        // Without these, picocli looks for optional classes, which opens every jar.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.sql.*,java.time.*");
        RepeatMark mark = new RepeatMark();
        ProcessIo io = new ProcessIo(
                environment,
                mark.removedBy(in),
                mark.removedBy(out),
                mark.removedBy(err),
                Path.of("/dev/tty"),
                Boolean.getBoolean("rollback-plan.tty.out"),
                Boolean.getBoolean("rollback-plan.tty.err"));
        int status = Program.run(Arrays.asList(args), io);
        mark.remove();
        return status;
    }
}
