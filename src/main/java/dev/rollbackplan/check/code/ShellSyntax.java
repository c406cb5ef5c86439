package dev.rollbackplan.check.code;

import dev.rollbackplan.check.code.ShellSyntaxChecker.Script;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import dev.rollbackplan.concurrent.BackgroundTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The syntax of a plan's shell blocks. It is checked in the background: starting a shell takes a tenth of the time of a small
 * check.
 */
public final class ShellSyntax {

    /** Without zsh, whose syntax bash may refuse. */
    private static final Set<String> LANGUAGES = Set.of("sh", "bash", "shell");

    private final List<ShellScript> blocks;
    private final BackgroundTask<List<Verdict>> verdicts;

    private ShellSyntax(List<ShellScript> blocks, ShellSyntaxChecker checker) {
        this.blocks = List.copyOf(blocks);
        this.verdicts = BackgroundTask.start("shell syntax", () -> verdicts(this.blocks, checker));
    }

    /** Begins to check those scripts that are blocks in the language of the shell and not transcripts. */
    public static ShellSyntax check(List<ShellScript> scripts, ShellSyntaxChecker checker) {
        List<ShellScript> blocks = new ArrayList<>();
        for (ShellScript script : scripts) {
            if (LANGUAGES.contains(script.code().language()) && !script.prompted()) {
                blocks.add(script);
            }
        }
        return new ShellSyntax(blocks, checker);
    }

    /** Returns the scripts that are checked, in the order of the source. */
    public List<ShellScript> blocks() {
        return blocks;
    }

    /** Waits for the check and returns one verdict for each of {@link #blocks}. */
    public List<Verdict> verdicts() {
        return verdicts.result();
    }

    /** Checks the masked scripts, and those that are refused also without the mask, which may be the reason. */
    private static List<Verdict> verdicts(List<ShellScript> blocks, ShellSyntaxChecker checker) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Script> masked = new ArrayList<>();
        for (ShellScript block : blocks) {
            masked.add(new Script(block.masked(), block.marks().isClosed()));
        }
        List<Verdict> verdicts = new ArrayList<>(checker.parse(masked));
        List<Integer> doubtful = new ArrayList<>();
        List<Script> unmasked = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            String commands = blocks.get(i).commands();
            if (verdicts.get(i) instanceof Verdict.Refused
                    && !blocks.get(i).masked().equals(commands)) {
                doubtful.add(i);
                unmasked.add(new Script(commands, false));
            }
        }
        List<Verdict> second = unmasked.isEmpty() ? List.of() : checker.parse(unmasked);
        for (int i = 0; i < second.size(); i++) {
            if (!(second.get(i) instanceof Verdict.Refused)) {
                verdicts.set(doubtful.get(i), new Verdict.Accepted());
            }
        }
        return List.copyOf(verdicts);
    }
}
