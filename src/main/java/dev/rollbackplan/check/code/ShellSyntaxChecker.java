package dev.rollbackplan.check.code;

import java.util.List;

/** Says of shell code whether a shell would take it; nothing of it is ever run. */
public interface ShellSyntaxChecker {

    /** Takes everything; for whoever has no use for the answer. */
    ShellSyntaxChecker LENIENT = scripts ->
            scripts.stream().map(script -> (Verdict) new Verdict.Accepted()).toList();

    /** The verdicts on some scripts, one each, in their order. */
    List<Verdict> parse(List<Script> scripts);

    /**
     * Some shell code.
     *
     * @param text its lines, each but maybe the last with LF behind it
     * @param closed whether its quotes and here-documents are known to end in it, so that no script behind it is drawn
     *     into them
     */
    record Script(String text, boolean closed) {}

    /** What a shell says of a script. */
    sealed interface Verdict {

        record Accepted() implements Verdict {}

        /**
         * A syntax error.
         *
         * @param line the script's line, 1-based, where the shell gave up
         * @param reason the shell's own words, on one line
         */
        record Refused(int line, String reason) implements Verdict {}

        /**
         * No answer.
         *
         * @param reason why, as the end of a sentence
         */
        record Unknown(String reason) implements Verdict {}
    }
}
