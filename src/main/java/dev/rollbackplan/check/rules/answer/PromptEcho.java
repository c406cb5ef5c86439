package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.TemplatePattern;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reports a plan that repeats bullets of the prompt instead of answering them. */
public final class PromptEcho implements Rule<Plan> {

    /** Minimum number of repeated bullets. Fewer may be repeated by chance. */
    private static final int LEAST = 3;

    /** Minimum number of words of a bullet that is compared. A shorter one may be repeated by chance. */
    private static final int FEWEST_WORDS = 3;

    @Override
    public String id() {
        return "prompt-echo";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        PlanContract contract = subject.contract();
        List<TemplatePattern> bullets = new ArrayList<>();
        for (List<String> texts : List.of(contract.bullets(), contract.formattingRules())) {
            for (String text : texts) {
                TemplatePattern bullet = TemplatePattern.of(text);
                if (bullet.words() >= FEWEST_WORDS) {
                    bullets.add(bullet);
                }
            }
        }
        List<TextRange> echoes = new ArrayList<>();
        for (Block block : subject.document().all()) {
            if (block instanceof Block.Item && block.children().size() == 1) {
                Block text = block.children().get(0);
                String key = TemplatePattern.key(text.text());
                // A bullet of the prompt that the plan has several times counts once.
                if (bullets.removeIf(bullet -> bullet.matches(key))) {
                    echoes.add(text.range());
                }
            }
        }
        if (echoes.size() >= LEAST) {
            findings.add(
                    echoes.get(0),
                    echoes.size() + " bullets of the prompt are repeated word for word, the first one here:"
                            + " replace them with answers for this incident");
        }
    }
}
