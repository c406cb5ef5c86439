package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.KnownPrograms.Program;
import dev.rollbackplan.check.prose.CommandTokenizer.Argument;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parses a command line in prose. It needs a known program, one of the program's subcommands, and an argument that no
 * ordinary sentence has: a program and a subcommand alone are often a noun, as in "the git push failed".
 */
final class CommandParser {

    /** Words after which a command line is likely. */
    private static final Set<String> INTRODUCTIONS = Set.of("run", "runs", "execute", "invoke", "rerun", "re-run", "$");

    /** Options without a value. */
    private static final Set<String> SWITCHES = Set.of("""
            -A -f -i -it -q -v -y --all --atomic --detach --dry-run --force --hard --help --now --quiet --rm --soft
            --verbose --version --wait --watch --yes""".split("\\s+", -1));

    /** Programs whose arguments may be objects such as {@code deployment/checkout}. */
    private static final Set<String> OBJECT_PROGRAMS = Set.of("kubectl", "oc", "flux", "k3s");

    /** Subcommands that may also name the next word: "the docker image nginx:1.25", "the git commit 3f2a9c1". */
    private static final Set<String> THINGS = Set.of("""
            branch commit config container context deployment function image job lambda namespace network node package
            plugin project release remote repo secret secrets service services stack state submodule tag variable
            volume workflow workspace""".split("\\s+", -1));

    /** Nouns that may follow the name of a command: "the npm run script". */
    private static final Set<String> NOUNS =
            Set.of("command commands error errors job jobs output script scripts step steps task tasks unit units"
                    .split(" ", -1));

    /** Maximum number of arguments. */
    private static final int MOST_ARGUMENTS = 40;

    /** Maximum number of words before the subcommand. */
    private static final int MOST_WORDS_BEFORE_SUBCOMMAND = 5;

    /** Number of words after which an unproven command line is a sentence. */
    private static final int LONGEST_UNPROVEN = 6;

    /** Maximum number of words in the object of a subcommand, as in "manage.py migrate orders 0041". */
    private static final int LONGEST_OBJECT = 3;

    private final CommandTokenizer tokenizer;
    private final Program program;
    private final boolean objects;
    private final boolean introduced;
    private final boolean sudo;
    private int position;
    private int end;
    private boolean proven;
    private String subcommand = "";

    private CommandParser(
            CommandTokenizer tokenizer, Argument name, Program program, boolean introduced, boolean sudo) {
        this.tokenizer = tokenizer;
        this.program = program;
        this.objects = OBJECT_PROGRAMS.contains(name.text());
        this.introduced = introduced;
        this.sudo = sudo;
        this.proven = sudo;
        this.position = name.end();
        this.end = name.end();
    }

    /**
     * Returns the end of the command line that begins with a word; empty if none does.
     *
     * @param text the word
     * @param end the offset of its end
     * @param before the word before it on its line; empty if there is none
     */
    static Optional<Integer> parse(CommandTokenizer tokenizer, String text, int end, String before) {
        boolean sudo = text.equals("sudo");
        Argument name = sudo ? tokenizer.next(end, false) : new Argument(end, text, ArgumentKind.PLAIN);
        Optional<Program> program = KnownPrograms.find(name.text());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        boolean introduced = INTRODUCTIONS.contains(before.toLowerCase(Locale.ROOT));
        CommandParser parser = new CommandParser(tokenizer, name, program.get(), introduced, sudo);
        return parser.read() ? Optional.of(parser.end) : Optional.empty();
    }

    private boolean read() {
        boolean begun = program.hasSubcommands() ? readSubcommand() : readFirstArgument();
        if (!begun || isNounWithName()) {
            return false;
        }
        readArguments();
        return proven;
    }

    /** Reads the first argument of a program without subcommands, which has to be the proof. */
    private boolean readFirstArgument() {
        Argument argument = next();
        boolean english = program.isEnglish() && !sudo;
        if (argument.kind() == ArgumentKind.OPTION) {
            // "make --dry-run the default" is a sentence.
            return !(english && argument.text().startsWith("--"));
        }
        Argument second = tokenizer.next(argument.end(), objects);
        // "Run make rollback VERSION=41"
        if (introduced && argument.kind() == ArgumentKind.PLAIN && isAssignment(second)) {
            accept(argument);
            return true;
        }
        boolean assignment = isAssignment(argument);
        boolean name = IdentifierShape.matches(argument.text())
                && !assignment
                && argument.text().indexOf('$') < 0;
        if (argument.kind() != ArgumentKind.PROOF
                || name
                || (english && !assignment && second.kind() != ArgumentKind.OPTION)) {
            return false;
        }
        accept(argument);
        proven = true;
        return true;
    }

    private static boolean isAssignment(Argument argument) {
        return argument.text().indexOf('=') > 0;
    }

    private boolean readSubcommand() {
        boolean named = program.isNamed();
        for (int i = 0; i <= MOST_WORDS_BEFORE_SUBCOMMAND; i++) {
            Argument argument = next();
            position = argument.end();
            if (!named && program.hasSubcommand(argument.text())) {
                subcommand = argument.text();
                end = position;
                // Subcommands such as db:rollback and manage.py are not words of prose.
                boolean isDistinctive = subcommand.indexOf(':') > 0 || subcommand.indexOf('.') > 0;
                proven |= isDistinctive;
                if (isDistinctive || sudo) {
                    readObject();
                } else if (program.takesName(subcommand)) {
                    readName();
                }
                return true;
            }
            boolean expected = argument.kind() == ArgumentKind.OPTION || i > 0 || named;
            if (!expected || argument.kind() == ArgumentKind.END) {
                return false;
            }
            named = false;
            proven |= argument.kind() == ArgumentKind.OPTION;
        }
        return false;
    }

    /** Returns whether the subcommand is a noun and the next word its name. */
    private boolean isNounWithName() {
        return !proven
                && !introduced
                && THINGS.contains(subcommand)
                && IdentifierShape.matches(tokenizer.next(end, objects).text());
    }

    private void readName() {
        Argument name = next();
        if (name.isWord() && !NOUNS.contains(name.text())) {
            accept(name);
            proven = true;
        }
    }

    /** Reads the object of a subcommand that is itself the proof. */
    private void readObject() {
        Argument argument = next();
        for (int i = 0; i < LONGEST_OBJECT; i++) {
            if (argument.kind() == ArgumentKind.HINT || (argument.kind() == ArgumentKind.PLAIN && i == 0)) {
                accept(argument);
            } else if (argument.kind() != ArgumentKind.PLAIN) {
                return;
            }
            argument = tokenizer.next(argument.end(), objects);
        }
    }

    private void readArguments() {
        boolean valueExpected = false;
        int unproven = 0;
        for (int i = 0; i < MOST_ARGUMENTS && unproven < LONGEST_UNPROVEN; i++) {
            Argument argument = next();
            ArgumentKind kind = argument.kind();
            // A subcommand such as the "up" of "docker compose up" may be a word of prose too.
            if (kind == ArgumentKind.END && !program.hasSubcommand(argument.text())) {
                return;
            }
            boolean adjacent = end == position;
            position = argument.end();
            if (kind == ArgumentKind.OPERATOR && readNextProgram(argument.text())) {
                unproven = 0;
                valueExpected = false;
                continue;
            }
            boolean proof = kind == ArgumentKind.OPTION
                    || kind == ArgumentKind.PROOF
                    || (kind == ArgumentKind.HINT && introduced);
            proven |= proof;
            boolean path = kind == ArgumentKind.PLAIN && argument.text().indexOf('/') > 0;
            boolean name = kind == ArgumentKind.HINT && !WordTokenizer.isNumber(argument.text());
            if (proof || (proven && adjacent && (path || name)) || (valueExpected && kind != ArgumentKind.OPERATOR)) {
                end = position;
            }
            unproven = end == position ? 0 : unproven + 1;
            valueExpected =
                    kind == ArgumentKind.OPTION && !isAssignment(argument) && !SWITCHES.contains(argument.text());
        }
    }

    /** Reads the program after an operator and its first argument. They also prove the command before the operator. */
    private boolean readNextProgram(String operator) {
        Argument name = next();
        Optional<Program> next = KnownPrograms.find(name.text());
        boolean leads = operator.equals("--") ? proven : operator.charAt(0) == '|' || operator.equals("&&");
        if (!leads || next.isEmpty() || (next.get().isEnglish() && !next.get().hasSubcommands())) {
            return false;
        }
        accept(name);
        proven = true;
        Argument argument = next();
        if (next.get().hasSubcommand(argument.text())
                || argument.isWord() && !next.get().hasSubcommands()) {
            accept(argument);
        }
        if (next.get().takesName(argument.text())) {
            readName();
        }
        return true;
    }

    private Argument next() {
        return tokenizer.next(position, objects);
    }

    private void accept(Argument argument) {
        position = argument.end();
        end = argument.end();
    }
}
