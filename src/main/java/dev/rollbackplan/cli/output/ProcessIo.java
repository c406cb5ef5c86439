package dev.rollbackplan.cli.output;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process's environment and streams, as a run uses them.
 *
 * @param environment the environment variables
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal the device of the controlling terminal, which need not exist
 * @param styledOut whether standard output shows colours: it is a terminal, and neither {@code NO_COLOR} nor a dumb
 *     terminal forbids them
 * @param styledErr whether standard error shows colours, likewise
 */
public record ProcessIo(
        Map<String, String> environment,
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path terminal,
        boolean styledOut,
        boolean styledErr) {

    public ProcessIo {
        environment = Map.copyOf(environment);
        boolean isPlain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        styledOut &= !isPlain;
        styledErr &= !isPlain;
    }
}
