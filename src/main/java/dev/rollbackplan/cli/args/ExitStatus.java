package dev.rollbackplan.cli.args;

import java.util.LinkedHashMap;
import java.util.Map;

/** The program's exit statuses. */
public enum ExitStatus {
    DONE(0, "done; warnings at most"),
    FINDINGS(1, "the check found errors, or warnings under --strict, or more than --max-warnings"),
    INPUT(2, "usage or input: a bad option, a missing argument, an unreadable or malformed file"),
    FAILED(3, "the run itself failed: the output could not be written, or a bug");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** Returns the number with which the process ends. */
    public int code() {
        return code;
    }

    /** Returns the meaning of each number, for the help. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitStatus status : values()) {
            meanings.put(String.valueOf(status.code), status.meaning);
        }
        return meanings;
    }
}
