package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.KnownPrograms.Tool;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;
import java.util.Set;

/** One command line in prose while it is read. */
final class ProseCommand {

    /** Options that no value follows. */
    private static final Set<String> SWITCHES = Set.of("""
            -A -f -i -it -q -v -y --all --atomic --detach --dry-run --force --hard --help --now --quiet --rm --soft
            --verbose --version --wait --watch --yes""".split("\\s+", -1));

    private static final Set<String> OBJECT_TOOLS = Set.of("kubectl", "oc", "flux", "k3s");

    /** What is named by what follows: "the docker image nginx:1.25", "the git commit 3f2a9c1". */
    private static final Set<String> THINGS = Set.of("""
            branch commit config container context deployment function image job lambda namespace network node package
            plugin project release remote repo secret secrets service services stack state submodule tag variable
            volume workflow workspace""".split("\\s+", -1));

    /** What a command's name in a sentence is followed by. */
    private static final Set<String> NOUNS =
            Set.of("command commands error errors job jobs output script scripts step steps task tasks unit units".split(" ", -1));

    /** More words than a command on a line of prose has. */
    private static final int LONGEST = 40;

    /** So many words of a command, none of which proves anything, are a sentence. */
    private static final int LONGEST_PENDING = 6;

    /** As in "manage.py migrate orders 0041". */
    private static final int LONGEST_OBJECT = 3;

    private final CommandTokenizer lexer;
    private final Tool tool;
    private final boolean objects;
    private final boolean introduced;
    private final boolean sudo;
    private int position;
    private int end;
    private boolean proven;
    private String subcommand = "";

    /**
     * Begins to read behind a tool's name.
     *
     * @param introduced whether the word before says that it is to be run
     */
    ProseCommand(CommandTokenizer lexer, TextRange name, boolean sudo, boolean introduced, Tool tool) {
        this.lexer = lexer;
        this.tool = tool;
        this.objects = OBJECT_TOOLS.contains(lexer.text(name));
        this.sudo = sudo;
        this.introduced = introduced;
        this.proven = sudo;
        this.position = name.end();
        this.end = name.end();
    }

    /** Whether it is one, as far as {@link #end()}. */
    boolean read() {
        boolean begun = tool.hasSubcommands() ? readSubcommand() : readFirstArgument();
        if (!begun || isThing()) {
            return false;
        }
        readArguments();
        return proven;
    }

    int end() {
        return end;
    }

    /** A tool without subcommands: its first argument has to be the proof. */
    private boolean readFirstArgument() {
        Optional<TextRange> next = lexer.next(position);
        if (next.isEmpty()) {
            return false;
        }
        String text = lexer.text(next.get());
        ArgumentKind word = ArgumentKind.of(text, false);
        boolean english = tool.isEnglish() && !sudo;
        if (word == ArgumentKind.OPTION) {
            // "make --dry-run the default" is a sentence.
            return !(english && text.startsWith("--"));
        }
        // "Run make rollback VERSION=41"
        if (introduced && word == ArgumentKind.PLAIN && textBehind(next.get()).indexOf('=') > 0) {
            accept(next.get());
            return true;
        }
        boolean assignment = text.indexOf('=') > 0;
        boolean name = IdentifierShape.matches(text) && !assignment && text.indexOf('$') < 0;
        boolean proof = word == ArgumentKind.PROOF && !name;
        if (!proof
                || (english && !assignment && ArgumentKind.of(textBehind(next.get()), false) != ArgumentKind.OPTION)) {
            return false;
        }
        accept(next.get());
        proven = true;
        return true;
    }

    private boolean readSubcommand() {
        boolean named = tool.isNamed();
        for (int i = 0; i < LONGEST; i++) {
            Optional<TextRange> next = lexer.next(position);
            if (next.isEmpty()) {
                return false;
            }
            String text = lexer.text(next.get());
            position = next.get().end();
            if (!named && tool.hasSubcommand(text)) {
                subcommand = text;
                end = position;
                // Such as db:rollback and manage.py: no words of prose.
                boolean telling = text.indexOf(':') > 0 || text.indexOf('.') > 0;
                proven |= telling;
                if (telling || sudo) {
                    readObject();
                } else if (tool.takesName(text)) {
                    readName();
                }
                return true;
            }
            ArgumentKind word = ArgumentKind.of(text, objects);
            boolean optionOrValue = word == ArgumentKind.OPTION || i > 0 || named;
            if (!optionOrValue || word == ArgumentKind.END || (i > 4)) {
                return false;
            }
            named = false;
            proven |= word == ArgumentKind.OPTION;
        }
        return false;
    }

    /** Whether it only says of which kind a name is. */
    private boolean isThing() {
        return !proven
                && !introduced
                && THINGS.contains(subcommand)
                && IdentifierShape.matches(textBehind(new TextRange(end, end)));
    }

    private void readName() {
        Optional<TextRange> next = lexer.next(position);
        String text = next.map(lexer::text).orElse("");
        if (!text.isEmpty() && !NOUNS.contains(text) && isWord(text)) {
            accept(next.orElseThrow());
            proven = true;
        }
    }

    /** What a subcommand that proves itself works on. */
    private void readObject() {
        int at = position;
        for (int i = 0; i < LONGEST_OBJECT; i++) {
            Optional<TextRange> next = lexer.next(at);
            ArgumentKind word = next.map(range -> ArgumentKind.of(lexer.text(range), objects))
                    .orElse(ArgumentKind.END);
            if (word == ArgumentKind.HINT || (word == ArgumentKind.PLAIN && i == 0)) {
                accept(next.orElseThrow());
            } else if (word != ArgumentKind.PLAIN) {
                return;
            }
            at = next.orElseThrow().end();
        }
    }

    private void readArguments() {
        boolean value = false;
        int pending = 0;
        for (int i = 0; i < LONGEST && pending < LONGEST_PENDING; i++) {
            Optional<TextRange> next = lexer.next(position);
            if (next.isEmpty()) {
                return;
            }
            TextRange range = next.get();
            String text = lexer.text(range);
            ArgumentKind word = ArgumentKind.of(text, objects);
            // Such as the "up" of docker compose.
            if (word == ArgumentKind.END && !tool.hasSubcommand(text)) {
                return;
            }
            boolean adjacent = end == position;
            position = range.end();
            if (word == ArgumentKind.OPERATOR && readNextTool(text)) {
                pending = 0;
                value = false;
                continue;
            }
            boolean proof = word == ArgumentKind.OPTION
                    || word == ArgumentKind.PROOF
                    || (word == ArgumentKind.HINT && introduced);
            proven |= proof;
            boolean path = word == ArgumentKind.PLAIN && text.indexOf('/') > 0;
            boolean hint = proven && adjacent && (path || word == ArgumentKind.HINT && !BareCodeScanner.isNumber(text));
            if (proof || hint || (value && word != ArgumentKind.OPERATOR)) {
                end = position;
            }
            pending = end == position ? 0 : pending + 1;
            value = word == ArgumentKind.OPTION && text.indexOf('=') < 0 && !SWITCHES.contains(text);
        }
    }

    /** The tool behind an operator and what it is given first; that proves what stands before as well. */
    private boolean readNextTool(String operator) {
        Optional<TextRange> name = lexer.next(position);
        Optional<Tool> next = name.flatMap(range -> KnownPrograms.find(lexer.text(range)));
        boolean leads = operator.equals("--") ? proven : operator.charAt(0) == '|' || operator.equals("&&");
        if (!leads || next.isEmpty() || next.get().isEnglish()) {
            return false;
        }
        accept(name.orElseThrow());
        proven = true;
        Optional<TextRange> argument = lexer.next(position);
        String text = argument.map(lexer::text).orElse("");
        if (!text.isEmpty()
                && (next.get().hasSubcommand(text)
                        || isWord(text) && !next.get().hasSubcommands())) {
            accept(argument.orElseThrow());
        }
        if (next.get().takesName(text)) {
            readName();
        }
        return true;
    }

    private boolean isWord(String text) {
        ArgumentKind word = ArgumentKind.of(text, objects);
        return word == ArgumentKind.PLAIN || word == ArgumentKind.HINT;
    }

    /** The word behind another one; empty where there is none. */
    private String textBehind(TextRange word) {
        return lexer.next(word.end()).map(lexer::text).orElse("");
    }

    private void accept(TextRange argument) {
        position = argument.end();
        end = argument.end();
    }
}
