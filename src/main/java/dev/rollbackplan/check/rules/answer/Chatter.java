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

/** Reports text of the model to its reader that is not part of the plan. */
public final class Chatter implements Rule<Plan> {

    /** Maximum length of text that a fix removes, in UTF-16 units. A longer text may contain something useful. */
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
        for (TextRange outside : subject.envelope().outside()) {
            String message = "text outside the plan is addressed to whoever asked for it: remove it";
            // The fixes of a wrapped plan remove the text around it together with the wrapper.
            if (subject.envelope().opening().isEmpty() && isRemovable(outside, source)) {
                findings.add(source.firstLine(outside), message, new Fix(withSpaceAfter(outside, source), ""));
            } else {
                findings.add(source.firstLine(outside), message);
            }
        }
        reportResidue(subject, findings);
        List<Block> blocks = subject.document().blocks();
        if (!blocks.isEmpty() && subject.words().isEnglish()) {
            Block first = blocks.get(0);
            Block last = blocks.get(blocks.size() - 1);
            boolean opens = first instanceof Block.Paragraph && ChatPhrases.opens(SectionTitle.shown(first));
            if (opens) {
                TextRange whole = blocks.size() > 1 ? withSpaceAfter(first.range(), source) : first.range();
                report(first, whole, "an introduction to the answer", source, findings);
            }
            boolean isReported = opens && blocks.size() == 1;
            if (!isReported && last instanceof Block.Paragraph && ChatPhrases.closes(SectionTitle.shown(last))) {
                report(last, last.range(), "an offer to the reader", source, findings);
            }
        }
    }

    /** Returns whether text around a plan can be removed unread: it is the model's reasoning, or short and without headings. */
    static boolean isRemovable(TextRange outside, SourceText source) {
        String text = source.slice(outside);
        boolean isShort = outside.length() <= SHORT && !text.startsWith("#") && !text.contains("\n#");
        return isShort
                || ReasoningBlock.at(source.text(), outside.start())
                        .filter(outside::equals)
                        .isPresent();
    }

    private static void report(Block block, TextRange whole, String kind, SourceText source, Findings findings) {
        TextRange line = source.firstLine(block.range());
        String message = Quote.of(source.slice(line)) + " is " + kind + ", not part of the plan: remove it";
        if (block.range().length() <= SHORT) {
            findings.add(line, message, new Fix(whole, ""));
        } else {
            findings.add(line, message);
        }
    }

    private static TextRange withSpaceAfter(TextRange range, SourceText source) {
        int end = range.end();
        while (end < source.text().length()
                && Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        return new TextRange(range.start(), end);
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
            String message = Quote.of(text.substring(found.start(), found.end()))
                    + " is left over from the model's interface: remove it";
            if (exact) {
                TextRange range = new TextRange(place.start() + found.start(), place.start() + found.end());
                findings.add(range, message, new Fix(range, ""));
            } else {
                findings.add(place, message);
            }
        }
    }
}
