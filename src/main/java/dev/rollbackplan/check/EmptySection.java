package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import java.util.List;

/** A heading with no block before the next heading of the same or a higher level. */
final class EmptySection implements Rule<Document> {

    private final Severity severity;

    EmptySection(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "empty-section";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(Document subject, Findings findings) {
        List<Block> blocks = subject.outline().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && isEmpty(heading, blocks, i + 1)) {
                findings.add(heading.range(), "the section is empty: say what belongs here, or leave the heading out");
            }
        }
    }

    private static boolean isEmpty(Block.Heading heading, List<Block> blocks, int next) {
        if (next == blocks.size()) {
            return true;
        }
        return blocks.get(next) instanceof Block.Heading following && following.level() <= heading.level();
    }
}
