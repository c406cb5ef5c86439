package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.PromptBullet;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The prompt's own bullets, given back word for word. */
public final class PromptEcho implements Rule<Plan> {

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
    public void check(Plan subject, Findings findings) {
        PlanContract contract = subject.contract();
        List<String> bullets = new ArrayList<>(contract.bullets());
        bullets.addAll(contract.formattingRules());
        List<PromptBullet> telling = new ArrayList<>();
        for (String bullet : bullets) {
            PromptBullet read = PromptBullet.of(bullet, subject.template());
            if (read.isTelling()) {
                telling.add(read);
            }
        }
        List<TextRange> echoes = new Echoes(telling).in(subject.document().blocks());
        if (echoes.size() >= LEAST) {
            findings.add(
                    echoes.get(0),
                    echoes.size() + " bullets of the prompt stand in the plan word for word, this one first:"
                            + " answer them for the incident at hand");
        }
    }

    /** Looks for the bullets by the word that they begin with, since few items of a plan begin so. */
    private static final class Echoes {
        private final Map<String, List<PromptBullet>> byHead = new HashMap<>();
        private final List<PromptBullet> headless = new ArrayList<>();
        private final List<TextRange> found = new ArrayList<>();

        Echoes(List<PromptBullet> bullets) {
            for (PromptBullet bullet : bullets) {
                String head = bullet.head();
                (head.isEmpty() ? headless : byHead.computeIfAbsent(head, any -> new ArrayList<>())).add(bullet);
            }
        }

        List<TextRange> in(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Item && block.children().size() == 1) {
                    Block text = block.children().get(0);
                    if (isEcho(text.text().strip())) {
                        found.add(text.range());
                    }
                }
                in(block.children());
            }
            return found;
        }

        private boolean isEcho(String said) {
            int end = 0;
            while (end < said.length() && !Character.isWhitespace(said.charAt(end))) {
                end++;
            }
            String head = PromptBullet.plain(said.substring(0, end));
            List<PromptBullet> same = byHead.getOrDefault(head, List.of());
            if (same.isEmpty() && headless.isEmpty()) {
                return false;
            }
            String plain = PromptBullet.plain(said);
            return isSaid(same, plain) || isSaid(headless, plain);
        }

        private static boolean isSaid(List<PromptBullet> bullets, String plain) {
            for (PromptBullet bullet : bullets) {
                if (bullet.isSaidBy(plain)) {
                    return true;
                }
            }
            return false;
        }
    }
}
