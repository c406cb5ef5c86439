package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.ReasoningBlock;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/**
 * Reports text of the model to its reader that is not part of the plan. A fix removes complete reasoning, and whole
 * paragraphs of which each sentence is known chat; everything else is only reported.
 */
public final class Chatter implements Rule<Plan> {

    private static final String REMOVE = ", not part of the plan: remove it";
    private static final String KEEP_FACTS = ": remove it, but keep any facts in it that the plan needs";

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
        for (ReasoningBlock reasoning : subject.envelope().reasoning()) {
            report(reasoning, subject.source(), findings);
        }
        reportOutside(subject, findings);
        reportResidue(subject, findings);
        List<Block> blocks = subject.document().blocks();
        if (!blocks.isEmpty() && subject.words().isEnglish()) {
            boolean isReported = blocks.get(0) instanceof Block.Paragraph first
                    && report(first, true, "an introduction to the answer", subject, findings);
            if (!(isReported && blocks.size() == 1) && blocks.get(blocks.size() - 1) instanceof Block.Paragraph last) {
                report(last, false, "an offer to the reader", subject, findings);
            }
        }
    }

    private static void report(ReasoningBlock reasoning, SourceText source, Findings findings) {
        TextRange range = reasoning.range();
        switch (reasoning.kind()) {
            case COMPLETE ->
                findings.add(
                        range,
                        "the model's reasoning is not part of the plan: remove it",
                        RemovedLines.fix(range, source));
            case MIXED ->
                findings.add(
                        range,
                        "the model's reasoning may have a part of the plan in it: remove it, but keep that part");
            case UNCLOSED ->
                findings.add(
                        range,
                        Quote.of(source.slice(range)) + " begins the model's reasoning, which is not closed:"
                                + " remove the reasoning, or this tag if there is none");
            case UNOPENED ->
                findings.add(
                        range,
                        Quote.of(source.slice(range)) + " ends the model's reasoning, which has no beginning:"
                                + " remove the reasoning, or this tag if there is none");
        }
    }

    /** Reports the blocks before and after a wrapped plan. Blocks in a row that can't be removed are one finding. */
    private static void reportOutside(Plan subject, Findings findings) {
        SourceText source = subject.source();
        int planStart = subject.envelope().plan().start();
        int reported = -1;
        for (Block block : subject.envelope().outside()) {
            int side = block.range().start() < planStart ? 0 : 1;
            if (isRemovable(block, source)) {
                findings.add(
                        source.firstLine(block.range()),
                        "text outside the plan is addressed to the person who asked for it: remove it",
                        RemovedLines.fix(block.range(), source));
            } else if (!(block instanceof Block.ThematicBreak) && reported != side) {
                findings.add(
                        source.firstLine(block.range()),
                        "text outside the plan: move into the plan what it needs, and remove the rest");
                reported = side;
            }
        }
    }

    /** Returns whether the fixes of this rule remove a block before or after a wrapped plan. */
    static boolean isRemovable(Block block, SourceText source) {
        return block instanceof Block.Paragraph paragraph
                && ChatParagraph.of(paragraph, source.text()).isOnlyChat();
    }

    /** Reports the chat in the first or the last paragraph. Returns whether there is any. */
    private static boolean report(
            Block.Paragraph paragraph, boolean isFirst, String kind, Plan subject, Findings findings) {
        SourceText source = subject.source();
        ChatParagraph chat = ChatParagraph.of(paragraph, source.text());
        List<TextRange> places = isFirst ? chat.introductions() : chat.offers();
        if (!places.isEmpty() && chat.isOnlyChat()) {
            TextRange line = source.firstLine(paragraph.range());
            findings.add(
                    line,
                    Quote.of(source.slice(line)) + " is " + kind + REMOVE,
                    RemovedLines.fix(paragraph.range(), source));
        } else {
            for (TextRange place : places) {
                findings.add(place, Quote.of(source.slice(source.firstLine(place))) + " is " + kind + KEEP_FACTS);
            }
        }
        return !places.isEmpty();
    }

    private static void reportResidue(Plan subject, Findings findings) {
        for (Block block : subject.document().all()) {
            if (block instanceof Block.HtmlBlock) {
                reportResidue(subject.source().slice(block.range()), block.range(), findings);
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.TEXT || inline.kind() == Inline.Kind.HTML) {
                    reportResidue(inline.text(), inline.range(), findings);
                }
            }
        }
    }

    private static void reportResidue(String text, TextRange place, Findings findings) {
        boolean exact = text.length() == place.length();
        for (TextRange found : InterfaceResidue.in(text)) {
            String mark = text.substring(found.start(), found.end());
            String message = Quote.of(mark) + " is left over from the model's interface: remove it";
            TextRange range = exact ? new TextRange(place.start() + found.start(), place.start() + found.end()) : place;
            if (exact && InterfaceResidue.isMeaningless(mark)) {
                findings.add(range, message, new Fix(range, ""));
            } else {
                findings.add(range, message);
            }
        }
    }
}
