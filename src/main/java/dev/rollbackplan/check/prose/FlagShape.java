package dev.rollbackplan.check.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a command's long options from dashes in prose. */
final class FlagShape {

    private static final Pattern LONG = Pattern.compile("--(?:\\[no-])?([A-Za-z][A-Za-z0-9_.-]*)(=\\S*)?");

    /** What follows a dash that is typed as two hyphens; "all", "since" and "to" are names of options as well. */
    private static final Set<String> ASIDES = Set.of(
            "a", "an", "and", "but", "he", "i", "if", "it", "not", "or", "so", "that", "the", "they", "this", "we",
            "which", "who", "you");

    private FlagShape() {}

    /** Whether a word is an option such as {@code --dry-run} or {@code --replicas=3}. */
    static boolean matches(String word) {
        Matcher matcher = LONG.matcher(word);
        return matcher.matches() && !word.endsWith("-") && word.length() > 3 && !ASIDES.contains(matcher.group(1));
    }
}
