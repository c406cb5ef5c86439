package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that is still read. */
final class OpenStep {

    private final SectionRole role;
    private final boolean headed;
    private final int start;
    private final StringBuilder text = new StringBuilder();
    private final List<PlacedCode> code = new ArrayList<>();
    private int end;
    private boolean endsWithCode;

    /** Code with the text around it. */
    private record PlacedCode(CodeFragment fragment, CommandContext context) {}

    /**
     * Begins a step.
     *
     * @param role the role of its section
     * @param headed whether it is the text under a heading of its own
     * @param first the range of its first block
     */
    OpenStep(SectionRole role, boolean headed, TextRange first) {
        this.role = role;
        this.headed = headed;
        this.start = first.start();
        this.end = first.end();
    }

    SectionRole role() {
        return role;
    }

    boolean isHeaded() {
        return headed;
    }

    boolean endsWithCode() {
        return endsWithCode;
    }

    void endWithCode(boolean isCode) {
        endsWithCode = isCode;
    }

    void extend(TextRange block) {
        end = Math.max(end, block.end());
    }

    void add(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph.replace('\n', ' '));
    }

    void add(CodeFragment fragment, CommandContext context) {
        code.add(new PlacedCode(fragment, context));
    }

    /** Returns the text of the last paragraph. */
    String lastLine() {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    /** Returns the whole step, with the commands of its code. */
    Step close(Map<CodeFragment, ShellScript> scripts) {
        String all = text.toString();
        List<Command> commands = new ArrayList<>();
        for (PlacedCode placed : code) {
            Optional<ShellScript> script = Optional.ofNullable(scripts.get(placed.fragment()));
            commands.addAll(CommandReader.read(placed.fragment(), script, placed.context(), all));
        }
        String title = all.lines().findFirst().orElse("");
        return new Step(role, title, all, new TextRange(start, end), commands);
    }
}
