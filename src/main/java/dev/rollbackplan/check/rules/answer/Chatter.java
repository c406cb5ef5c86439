package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.ReasoningBlock;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Words of the model to its reader that belong to no plan. */
public final class Chatter implements Rule<Plan> {

    /** A longer paragraph may say more than chatter, and is no one's to delete unread. */
    private static final int SHORT = 300;

    @Override
    public String id() {
        return "chatter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        SourceText source = subject.source();
        for (TextRange stray : subject.envelope().strays()) {
            String message = "this stands before or behind the plan, said to whoever asked for it: leave it out";
            // Taking off a wrapper takes off what stands around it: half of that would break the plan.
            if (subject.envelope().opening().isEmpty() && isRemovable(stray, source)) {
                findings.add(source.firstLine(stray), message, new Fix(withSpaceBehind(stray, source), ""));
            } else {
                findings.add(source.firstLine(stray), message);
            }
        }
        residues(subject, findings);
        List<Block> blocks = subject.document().blocks();
        if (!blocks.isEmpty() && subject.words().isEnglish()) {
            Block first = blocks.get(0);
            Block last = blocks.get(blocks.size() - 1);
            boolean opens = first instanceof Block.Paragraph && ChatPhrases.opens(SectionTitle.shown(first));
            if (opens) {
                TextRange whole = blocks.size() > 1 ? withSpaceBehind(first.range(), source) : first.range();
                report(first, whole, "an answer's opening", source, findings);
            }
            boolean isReported = opens && blocks.size() == 1;
            if (!isReported && last instanceof Block.Paragraph && ChatPhrases.closes(SectionTitle.shown(last))) {
                report(last, last.range(), "an offer to who asked", source, findings);
            }
        }
    }

    /** Whether something said around a plan is surely of no use to anybody else: thoughts, or short and no section. */
    static boolean isRemovable(TextRange stray, SourceText source) {
        String said = source.slice(stray);
        boolean isTalk = stray.length() <= SHORT && !said.startsWith("#") && !said.contains("\n#");
        return isTalk
                || ReasoningBlock.at(source.text(), stray.start())
                        .filter(stray::equals)
                        .isPresent();
    }

    private static void report(Block block, TextRange whole, String what, SourceText source, Findings findings) {
        TextRange line = source.firstLine(block.range());
        String message = Quote.of(shortened(source.slice(line))) + " is " + what + ", no part of a plan: leave it out";
        if (block.range().length() <= SHORT) {
            findings.add(line, message, new Fix(whole, ""));
        } else {
            findings.add(line, message);
        }
    }

    private static TextRange withSpaceBehind(TextRange range, SourceText source) {
        int end = range.end();
        while (end < source.text().length()
                && Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        return new TextRange(range.start(), end);
    }

    private static void residues(Plan subject, Findings findings) {
        for (Block block : subject.document().all()) {
            if (block instanceof Block.HtmlBlock) {
                residue(subject.source().slice(block.range()), block.range(), findings);
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.TEXT || inline.kind() == Inline.Kind.HTML) {
                    residue(inline.text(), inline.range(), findings);
                }
            }
        }
    }

    private static void residue(String text, TextRange place, Findings findings) {
        boolean exact = text.length() == place.length();
        for (TextRange found : InterfaceResidue.in(text)) {
            String message = Quote.of(shortened(text.substring(found.start(), found.end())))
                    + " is left over from the model's interface: leave it out";
            if (exact) {
                TextRange range = new TextRange(place.start() + found.start(), place.start() + found.end());
                findings.add(range, message, new Fix(range, ""));
            } else {
                findings.add(place, message);
            }
        }
    }

    private static String shortened(String text) {
        int limit = 60;
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit)) + "\u2026";
    }
}
