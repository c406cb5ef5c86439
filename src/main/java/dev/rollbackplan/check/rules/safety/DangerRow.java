package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row of the table of dangerous commands.
 *
 * @param programs the names of the programs
 * @param subcommands the words after the program, each a list of alternatives
 * @param conditions what the command's options and arguments must be like
 * @param danger what it does; the effect "-" if it only protects a command from later rows
 * @param example a command that the row recognizes; may be empty if the effect is "-"
 * @param counterExample a command that no row recognizes
 */
record DangerRow(
        List<String> programs,
        List<List<String>> subcommands,
        List<String> conditions,
        Danger danger,
        String example,
        String counterExample) {

    /** Any number of words. */
    private static final String ANY = "**";

    /** Maximum number of words that {@link #ANY} is, options and their values included. */
    private static final int MOST_SKIPPED = 12;

    /** A group of short options, such as {@code -rf}. */
    private static final Pattern GROUP = Pattern.compile("-[A-Za-z]{2,6}");

    DangerRow {
        programs = List.copyOf(programs);
        subcommands = List.copyOf(subcommands);
        conditions = List.copyOf(conditions);
    }

    /** Reads a line of the table. */
    static DangerRow of(String line) {
        String[] cells = line.split(";", -1);
        List<List<String>> words = new ArrayList<>();
        for (String word : words(cells[1])) {
            words.add(List.of(word.split("\\|", -1)));
        }
        String effect = cells[3].strip();
        Danger danger = new Danger(effect.startsWith("?") ? effect.substring(1) : effect, effect.startsWith("?"));
        return new DangerRow(
                List.of(cells[0].strip().split(",", -1)),
                words,
                words(cells[2]),
                danger,
                cells[4].strip(),
                cells[5].strip());
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+", -1));
    }

    /** Returns whether a command of one of the programs is like this row. */
    boolean matches(Command command) {
        int end = matches(command.words(), 1, 0);
        if (end < 0) {
            return false;
        }
        for (String condition : conditions) {
            boolean isMet = condition.equals("+")
                    ? hasOperand(command.words(), end)
                    : condition.startsWith("!") != meets(command.words(), condition.replaceFirst("^!", ""));
            if (!isMet) {
                return false;
            }
        }
        return true;
    }

    /** Returns the index after the words that match the subcommands from one on; -1 if they don't match. */
    private int matches(List<Word> words, int from, int subcommand) {
        if (subcommand == subcommands.size()) {
            return from;
        }
        List<String> alternatives = subcommands.get(subcommand);
        boolean isAny = alternatives.contains(ANY);
        if (isAny && subcommand + 1 == subcommands.size()) {
            return from;
        }
        for (int i = from; i < words.size() && i - from < MOST_SKIPPED; i++) {
            if (isAny) {
                int end = matches(words, i, subcommand + 1);
                if (end >= 0) {
                    return end;
                }
            } else {
                int end = isLike(words.get(i).value(), alternatives) ? matches(words, i + 1, subcommand + 1) : -1;
                boolean isValue = i > 1
                        && words.get(i - 1).isOption()
                        && words.get(i - 1).value().indexOf('=') < 0;
                if (end >= 0 || !words.get(i).isOption() && !isValue) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean isLike(String word, List<String> alternatives) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String alternative : alternatives) {
            boolean isOption = word.startsWith("-");
            boolean isLike = alternative.startsWith("*")
                    ? !isOption && lower.endsWith(alternative.substring(1))
                    : alternative.endsWith("*")
                            ? lower.startsWith(alternative.substring(0, alternative.length() - 1))
                            : lower.equals(alternative.toLowerCase(Locale.ROOT));
            if (isLike) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOperand(List<Word> words, int from) {
        for (Word word : words.subList(Math.min(from, words.size()), words.size())) {
            if (!word.isOption()) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(List<Word> words, String condition) {
        Pattern glob = condition.startsWith("~") ? glob(condition.substring(1)) : GROUP;
        for (Word word : words.subList(1, words.size())) {
            if (condition.startsWith("~") && glob.matcher(word.value()).matches()) {
                return true;
            }
            for (String option : condition.split(",", -1)) {
                boolean isInGroup = option.length() == 2
                        && GROUP.matcher(word.value()).matches()
                        && word.value().indexOf(option.charAt(1)) > 0;
                if (word.isOption() && (word.name().equals(option) || isInGroup)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder("(?s)");
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                case '[', ']' -> regex.append(c);
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString().replace("\\Q-\\E", "-"));
    }
}
