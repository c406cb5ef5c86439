package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Words of the model to its reader that belong to no plan. */
final class Chatter implements Rule<PlanSubject> {

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
    public void check(PlanSubject subject, Findings findings) {
        SourceText source = subject.source();
        for (Range stray : subject.envelope().strays()) {
            boolean thoughts = source.text().charAt(stray.start()) == '<' || stray.length() > SHORT;
            report(
                    firstLine(stray, source),
                    stray,
                    thoughts
                            ? "what the model thought or said before or behind the plan begins here: leave it out"
                            : "this is said before or behind the plan: leave it out",
                    source,
                    findings);
        }
        for (Block block : subject.outline().all()) {
            if (block instanceof Block.HtmlBlock) {
                residue(source.slice(block.range()), block.range(), findings);
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.TEXT || inline.kind() == Inline.Kind.HTML) {
                    residue(inline.text(), inline.range(), findings);
                }
            }
        }
        List<Block> blocks = subject.outline().blocks();
        if (!blocks.isEmpty() && new DocumentWords(subject.outline()).isEnglish()) {
            Optional<Block> opening = opening(blocks);
            Optional<Block> closing = closing(blocks)
                    .filter(block -> opening.filter(block::equals).isEmpty());
            opening.ifPresent(block -> report(block, source, "an answer's opening", findings));
            closing.ifPresent(block -> report(block, source, "an offer to the reader of a chat", findings));
        }
    }

    private static Optional<Block> opening(List<Block> blocks) {
        return Optional.of(blocks.get(0))
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> ChatPhrases.opens(SectionTitle.shown(block)));
    }

    private static Optional<Block> closing(List<Block> blocks) {
        return Optional.of(blocks.get(blocks.size() - 1))
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> ChatPhrases.closes(SectionTitle.shown(block)));
    }

    private static void report(Block block, SourceText source, String what, Findings findings) {
        Range line = firstLine(block.range(), source);
        String message = "\"" + shortened(source.slice(line)) + "\" is " + what + ", no part of a plan: leave it out";
        if (block.range().length() <= SHORT) {
            report(line, block.range(), message, source, findings);
        } else {
            findings.add(line, message);
        }
    }

    private static void report(Range line, Range whole, String message, SourceText source, Findings findings) {
        int end = whole.end();
        while (end < source.text().length()
                && Character.isWhitespace(source.text().charAt(end))) {
            end++;
        }
        findings.add(line, message, new Fix(new Range(whole.start(), end), ""));
    }

    private static void residue(String text, Range place, Findings findings) {
        boolean exact = text.length() == place.length();
        for (Range found : ChatResidue.in(text)) {
            String message = "\"" + shortened(text.substring(found.start(), found.end()))
                    + "\" is left over from the model's interface: leave it out";
            if (exact) {
                Range range = new Range(place.start() + found.start(), place.start() + found.end());
                findings.add(range, message, new Fix(range, ""));
            } else {
                findings.add(place, message);
            }
        }
    }

    private static Range firstLine(Range range, SourceText source) {
        int line = source.lineAt(range.start());
        int lineEnd = source.lineStart(line) + source.line(line).length();
        return new Range(range.start(), Math.max(range.start(), Math.min(range.end(), lineEnd)));
    }

    private static String shortened(String text) {
        int limit = 60;
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit)) + "\u2026";
    }
}
