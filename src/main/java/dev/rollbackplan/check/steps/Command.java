package dev.rollbackplan.check.steps;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A command of a plan. Programs such as {@code sudo}, {@code env} and {@code xargs} before it are left out. A command that another one
 * carries, as in {@code ssh host 'df -h'} or {@code psql -c "SELECT 1"}, is a command of its own after its carrier.
 *
 * @param language the language that it is written in
 * @param words its words in order, at least one: for a shell command the program and its arguments, without assignments and
 *     redirections; for an SQL statement its names, strings and signs, without comments
 * @param overwritten the files that its output replaces
 * @param hereDocument the here-document or here-string on its standard input
 * @param pipedFrom the command whose output is its standard input
 * @param carrier the command that runs it: {@code ssh}, {@code kubectl exec}, {@code psql}
 * @param range its range in the source, from the first to the last word
 * @param instruction whether the plan tells its reader to run it; not if it is denied, described, rejected, or meant for later
 * @param safeguards what its step states about it
 */
public record Command(
        Language language,
        List<Word> words,
        List<Word> overwritten,
        Optional<Word> hereDocument,
        Optional<Command> pipedFrom,
        Optional<Command> carrier,
        TextRange range,
        boolean instruction,
        Set<Safeguard> safeguards) {

    /** The languages of commands. */
    public enum Language {
        SHELL,
        SQL,
        /** The configuration language of Terraform: one attribute or block header. */
        HCL,
        /** JavaScript for the shell of MongoDB: one statement. */
        MONGO,
        /** A request: its method and its path. */
        HTTP
    }

    public Command {
        words = List.copyOf(words);
        overwritten = List.copyOf(overwritten);
        safeguards = Set.copyOf(safeguards);
    }

    /** Returns the first word: the name of the program without its folder, or the verb of a statement in upper case. */
    public String program() {
        String first = words.get(0).value();
        if (language != Language.SHELL) {
            return first.toUpperCase(Locale.ROOT);
        }
        String name = first.substring(first.lastIndexOf('/') + 1);
        return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
    }

    /** Returns the words after the first. */
    public List<Word> arguments() {
        return words.subList(1, words.size());
    }

    /**
     * Returns whether it is known to change nothing. A program that runs another command changes nothing by itself; that command does.
     */
    public boolean isReadOnly() {
        return ReadOnlyCommands.contains(this);
    }

    /** Returns whether an option such as {@code --dry-run} or {@code --help} keeps it from changing anything. */
    public boolean isDryRun() {
        return ReadOnlyCommands.isDryRun(this);
    }

    /** Returns whether it has an option with one of some names, with or without a value: {@code "-n", "--namespace"}. */
    public boolean hasOption(String... names) {
        for (Word word : arguments()) {
            for (String name : names) {
                if (word.isOption() && word.name().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the first value of an option, from {@code --name=value}, {@code --name value} or {@code -nvalue}. */
    public Optional<Word> option(String... names) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            for (String name : names) {
                if (word.value().equals(name) && i + 1 < words.size()) {
                    return Optional.of(words.get(i + 1));
                }
                boolean isShort = name.length() == 2 && name.charAt(1) != '-';
                int start = word.value().startsWith(name + "=") ? name.length() + 1 : isShort ? 2 : -1;
                if (start > 0 && word.value().startsWith(name) && word.value().length() > start) {
                    return Optional.of(new Word(word.value().substring(start), word.range(), word.quoted()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the index of the word after a sequence of subcommands, such as {@code "rds", "delete-db-instance"}; -1 if the command has
     * another one. Options before and between them are skipped, with their values.
     */
    public int afterSubcommands(String... subcommands) {
        int found = 0;
        boolean afterOption = false;
        for (int i = 1; i < words.size() && found < subcommands.length; i++) {
            Word word = words.get(i);
            if (word.value().equals(subcommands[found])) {
                found++;
                afterOption = false;
            } else if (word.isOption()) {
                afterOption = word.value().indexOf('=') < 0;
            } else if (afterOption) {
                afterOption = false;
            } else {
                return -1;
            }
            if (found == subcommands.length) {
                return i + 1;
            }
        }
        return found == subcommands.length ? 1 : -1;
    }
}
