package dev.rollbackplan.cli.args;

import java.util.LinkedHashMap;
import java.util.Map;

/** The program's exit statuses. */
public enum ExitStatus {
    DONE(0, "success, possibly with warnings"),
    FINDINGS(1, "errors were found, or warnings with --strict, or more warnings than --max-warnings"),
    INPUT(2, "wrong usage or input: a wrong option, a missing argument, an unreadable or malformed file"),
    FAILED(3, "the run failed: the output could not be written, or the program has a bug");

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
