package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.ProseLength;
import dev.rollbackplan.markdown.Block;
import java.util.List;

/** Reports bullets with too much text to read in an incident. */
public final class LongBullet implements Rule<Plan> {

    /** Maximum number of words of a bullet. */
    private static final int WORDS = 25;

    /** Maximum number of characters of a bullet, in code points. */
    private static final int CHARACTERS = 160;

    @Override
    public String id() {
        return "long-bullet";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (subject.contract().requiresConciseBullets()) {
            check(subject.document().blocks(), findings);
        }
    }

    private static void check(List<Block> blocks, Findings findings) {
        for (Block block : blocks) {
            if (block instanceof Block.Item && !block.children().isEmpty()) {
                check(block.children().get(0), findings);
            }
            if (!(block instanceof Block.Quote)) {
                check(block.children(), findings);
            }
        }
    }

    private static void check(Block first, Findings findings) {
        if (!(first instanceof Block.Paragraph)) {
            return;
        }
        ProseLength prose = ProseLength.of(first);
        if (prose.words() > WORDS) {
            findings.add(first.range(), message(prose.words(), "words", WORDS));
        } else if (prose.characters() > CHARACTERS) {
            findings.add(first.range(), message(prose.characters(), "characters", CHARACTERS));
        }
    }

    private static String message(int count, String unit, int limit) {
        return "the bullet has " + count + " " + unit + ", not counting code (limit " + limit
                + "): shorten or split it";
    }
}
