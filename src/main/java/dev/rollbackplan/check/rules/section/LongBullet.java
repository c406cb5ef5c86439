package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.ProseWords;
import dev.rollbackplan.markdown.Block;
import java.util.ArrayList;
import java.util.List;

/** Reports the longest bullet of a plan if it has too much text to read in an incident, and counts the other long ones. */
public final class LongBullet implements Rule<Plan> {

    /** Maximum number of words of a bullet, without code, addresses and quotations. */
    private static final int LIMIT = 35;

    @Override
    public String id() {
        return "long-bullet";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (!subject.contract().requiresConciseBullets()) {
            return;
        }
        List<Block> bullets = new ArrayList<>();
        addBullets(subject.document().blocks(), bullets);
        int longest = LIMIT;
        int count = 0;
        Block bullet = null;
        for (Block candidate : bullets) {
            int words = ProseWords.countUnquoted(candidate);
            count += words > LIMIT ? 1 : 0;
            if (words > longest) {
                longest = words;
                bullet = candidate;
            }
        }
        if (bullet != null) {
            findings.add(bullet.range(), message(longest, count - 1));
        }
    }

    /** Adds the first paragraph of each list item that is not in a block quote. */
    private static void addBullets(List<Block> blocks, List<Block> bullets) {
        for (Block block : blocks) {
            if (block instanceof Block.Item
                    && !block.children().isEmpty()
                    && block.children().get(0) instanceof Block.Paragraph first) {
                bullets.add(first);
            }
            if (!(block instanceof Block.Quote)) {
                addBullets(block.children(), bullets);
            }
        }
    }

    private static String message(int words, int others) {
        String more = others == 0
                ? ""
                : others == 1 ? ", and another bullet is too long" : ", and " + others + " other bullets are too long";
        return "the bullet has " + words + " words, without code and quotations (limit " + LIMIT + ")" + more
                + ": shorten or split long bullets";
    }
}
