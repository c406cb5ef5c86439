package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The prompt's own bullets, given back word for word. */
final class PromptEcho implements Rule<PlanSubject> {

    /** Fewer may be chance. */
    private static final int LEAST = 3;

    @Override
    public String id() {
        return "prompt-echo";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        Contract contract = subject.contract();
        List<PromptBullet> bullets = Stream.concat(contract.bullets().stream(), contract.formattingRules().stream())
                .map(bullet -> PromptBullet.of(bullet, subject.template()))
                .filter(PromptBullet::isTelling)
                .toList();
        List<Range> echoes = new ArrayList<>();
        collect(subject.outline().blocks(), bullets, echoes);
        if (echoes.size() >= LEAST) {
            findings.add(
                    echoes.get(0),
                    echoes.size() + " bullets of the prompt stand in the plan word for word, this one first:"
                            + " answer them for the incident at hand");
        }
    }

    private static void collect(List<Block> blocks, List<PromptBullet> bullets, List<Range> echoes) {
        for (Block block : blocks) {
            if (block instanceof Block.Item && block.children().size() == 1) {
                Block text = block.children().get(0);
                String said = PromptBullet.plain(text.text());
                if (isEcho(said, bullets)) {
                    echoes.add(text.range());
                }
            }
            collect(block.children(), bullets, echoes);
        }
    }

    private static boolean isEcho(String said, List<PromptBullet> bullets) {
        for (PromptBullet bullet : bullets) {
            if (bullet.isSaidBy(said)) {
                return true;
            }
        }
        return false;
    }
}
