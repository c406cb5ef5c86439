package dev.rollbackplan.input.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Orders the words for severities that monitoring programs use. */
final class SeverityRank {

    /** The words of each rank, the gravest first. */
    private static final List<Set<String>> WORDS = List.of(
            Set.of(
                    "critical",
                    "crit",
                    "page",
                    "emergency",
                    "emerg",
                    "fatal",
                    "disaster",
                    "blocker",
                    "urgent",
                    "panic",
                    "alert",
                    "highest"),
            Set.of("error", "err", "high", "major", "severe"),
            Set.of("warning", "warn", "medium", "average", "moderate"),
            Set.of("minor", "low", "notice", "ticket"),
            Set.of("info", "informational", "information", "debug", "verbose", "trivial", "lowest", "none"));

    /** Before the minor ones: a severity that is not known may be a grave one. */
    private static final int UNKNOWN = 3;

    private SeverityRank() {}

    /** Returns the rank of a severity; a graver one has a smaller rank. */
    static int of(String severity) {
        String word = severity.strip().toLowerCase(Locale.ROOT);
        int level = level(word);
        if (level >= 0) {
            return level <= 1 ? 0 : level == 2 ? 1 : level == 3 ? 2 : level == 4 ? 4 : 5;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(word)) {
                return i < UNKNOWN ? i : i + 1;
            }
        }
        return UNKNOWN;
    }

    /** Returns the digit of a level, such as {@code P1}, {@code SEV-2}, {@code S3} or {@code 4}; -1 for another word. */
    private static int level(String word) {
        int last = word.length() - 1;
        if (last < 0 || word.charAt(last) < '0' || word.charAt(last) > '9') {
            return -1;
        }
        String prefix = word.substring(0, last);
        while (prefix.endsWith("-") || prefix.endsWith("_") || prefix.endsWith(" ")) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
        return Set.of("", "p", "s", "sev", "severity", "prio", "priority", "level")
                        .contains(prefix)
                ? word.charAt(last) - '0'
                : -1;
    }
}
