package dev.rollbackplan.check.code;

import java.util.List;

/** Checks the syntax of shell scripts without running them. */
public interface ShellSyntaxChecker {

    /** Accepts every script, for callers that don't need a verdict. */
    ShellSyntaxChecker LENIENT = scripts ->
            scripts.stream().map(script -> (Verdict) new Verdict.Accepted()).toList();

    /** Returns one verdict for each script, in the order of the scripts. */
    List<Verdict> parse(List<Script> scripts);

    /**
     * A shell script.
     *
     * @param text the lines; each ends with LF, except maybe the last
     * @param closed whether all quotes and here-documents are known to end in the script, so that another script can be
     *     appended
     */
    record Script(String text, boolean closed) {}

    /** The result for one script. */
    sealed interface Verdict {

        /** The syntax is valid. */
        record Accepted() implements Verdict {}

        /**
         * A syntax error.
         *
         * @param line the line of the script, 1-based, at which the shell stopped
         * @param reason the message of the shell, on one line
         */
        record Refused(int line, String reason) implements Verdict {}

        /**
         * The script was not checked.
         *
         * @param reason the reason, as the last clause of a sentence
         */
        record Unknown(String reason) implements Verdict {}
    }
}
