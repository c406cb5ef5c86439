package dev.rollbackplan.shell;

import dev.rollbackplan.check.code.ShellSyntaxChecker.Script;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the scripts that a shell refuses in fewer runs than there are scripts. None is taken for accepted that was not
 * so in a run of its own or in one of many that was accepted as a whole.
 */
final class JointParsing {

    private final Shell shell;
    private final List<Script> scripts;
    private final List<Verdict> verdicts;

    /** One run of a shell. */
    interface Shell {
        Verdict parse(String code) throws IOException;
    }

    /**
     * For scripts that each end what they begin, as {@link Script#closed} says.
     *
     * @param verdicts one for each, where what is refused is noted
     */
    JointParsing(Shell shell, List<Script> scripts, List<Verdict> verdicts) {
        this.shell = shell;
        this.scripts = List.copyOf(scripts);
        this.verdicts = verdicts;
    }

    /**
     * Judges some scripts, given by their indices. Most plans have nothing to refuse, so that one run answers for all.
     * Else the shell tells the line where it gives up, and what stands behind that script is tried again. What stands
     * before it was read, but is not accepted yet.
     */
    void judge(List<Integer> together) throws IOException {
        List<Integer> before = new ArrayList<>();
        List<Integer> rest = together;
        Verdict verdict = parse(rest);
        while (rest.size() > 1 && verdict instanceof Verdict.Refused refused) {
            int at = indexAt(refused.line(), rest);
            if (!(parse(rest.subList(at, at + 1)) instanceof Verdict.Refused)) {
                break;
            }
            before.addAll(rest.subList(0, at));
            rest = rest.subList(at + 1, rest.size());
            verdict = parse(rest);
        }
        if (!(verdict instanceof Verdict.Accepted)) {
            halve(rest);
        }
        search(before);
    }

    private void search(List<Integer> together) throws IOException {
        if (!(parse(together) instanceof Verdict.Accepted)) {
            halve(together);
        }
    }

    private void halve(List<Integer> together) throws IOException {
        if (together.size() > 1) {
            int middle = together.size() / 2;
            search(together.subList(0, middle));
            search(together.subList(middle, together.size()));
        }
    }

    /** The verdict on all of some scripts, which is noted where it is only one. */
    private Verdict parse(List<Integer> together) throws IOException {
        if (together.isEmpty()) {
            return new Verdict.Accepted();
        }
        if (together.size() == 1) {
            int index = together.get(0);
            verdicts.set(index, shell.parse(scripts.get(index).text() + "\n"));
            return verdicts.get(index);
        }
        StringBuilder all = new StringBuilder();
        for (int index : together) {
            all.append(inBraces(index));
        }
        return shell.parse(all.toString());
    }

    /** What a script leaves open meets a brace that it can't take. */
    private String inBraces(int index) {
        return "{ :\n" + scripts.get(index).text() + "\n\n}\n";
    }

    /** The place among some scripts of the one that holds a line, 1-based, of all of them in braces. */
    private int indexAt(int line, List<Integer> together) {
        int lines = 0;
        for (int i = 0; i < together.size(); i++) {
            String code = inBraces(together.get(i));
            for (int at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) {
                lines++;
            }
            if (line <= lines) {
                return i;
            }
        }
        return together.size() - 1;
    }
}
