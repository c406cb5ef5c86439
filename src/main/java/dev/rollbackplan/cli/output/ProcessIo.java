package dev.rollbackplan.cli.output;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run touches of the process around it.
 *
 * @param environment the environment's variables
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal the device of the controlling terminal, where there is one
 * @param styledOut whether standard output is a terminal
 * @param styledErr whether standard error is a terminal
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
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        styledOut &= !plain;
        styledErr &= !plain;
    }
}
