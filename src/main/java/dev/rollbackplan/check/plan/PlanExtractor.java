package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.section.BoldLine;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.FrontMatterLines;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the plan in a model's answer: after front matter and reasoning, and inside a code fence around all of it.
 *
 * <p>The code fence is found line by line and not by parsing: CommonMark closes it at the first fence inside.
 */
final class PlanExtractor {

    /** Languages of a code block with Markdown. */
    private static final Set<String> MARKDOWN = Set.of("markdown", "md", "mdx", "gfm");

    /** Languages of a code block that may contain anything. */
    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext");

    /** A code block with this many required sections contains the plan, even if other headings are outside it. */
    private static final int SURE_SECTIONS = 2;

    /** Minimum number of headings below level 1 that a code block of a plain language needs to contain a plan. */
    private static final int PLAIN_HEADINGS = 2;

    private final SourceText source;
    private final MarkdownReader reader;
    private final Set<String> requiredKeys;
    private final List<ReasoningBlock> reasoning = new ArrayList<>();

    /** @param requiredKeys the keys of the required sections' titles, as {@link SectionTitle#key} returns them */
    PlanExtractor(SourceText source, MarkdownReader reader, Set<String> requiredKeys) {
        this.source = source;
        this.reader = reader;
        this.requiredKeys = requiredKeys;
    }

    AnswerEnvelope extract() {
        int start = afterFrontMatter(0, source.text().length());
        TextRange answer = new TextRange(start, source.text().length());
        ReasoningFinder.atStart(source.text(), answer)
                .filter(block -> !hasMissingTitles(block, new TextRange(block.end(), answer.end())))
                .ifPresent(block -> reasoning.add(new ReasoningBlock(ReasoningBlock.Kind.COMPLETE, block)));
        TextRange rest = reasoning.isEmpty()
                ? answer
                : new TextRange(afterBlankLines(reasoning.get(0).range().end()), answer.end());
        List<FenceLine> fences = FenceLine.in(source, rest);
        Optional<AnswerEnvelope> wrapped = fences.isEmpty() ? Optional.empty() : unwrap(rest, fences);
        return wrapped.orElseGet(() -> {
            addReasoning(rest);
            return new AnswerEnvelope(rest, Optional.empty(), Optional.empty(), List.of(), reasoning);
        });
    }

    /**
     * Returns whether reasoning has the title of a required section that the rest of the answer lacks, or titles if the
     * rest has none. Then it may be the plan itself.
     */
    private boolean hasMissingTitles(TextRange block, TextRange rest) {
        Set<String> inside = titles(block);
        Set<String> after = titles(rest);
        inside.removeIf(key -> !after.isEmpty() && (after.contains(key) || !requiredKeys.contains(key)));
        return !inside.isEmpty();
    }

    /** Returns the keys of the lines that look like headings, even if they are in a code block. */
    private Set<String> titles(TextRange part) {
        Set<String> keys = new HashSet<>();
        int last = source.lineAt(part.end());
        for (int line = source.lineAt(part.start()); line <= last; line++) {
            String text = source.line(line).strip();
            if (text.startsWith("#") || text.startsWith("**")) {
                keys.add(SectionTitle.of(text.replaceAll("^#+|\\*\\*", "")).key());
            }
        }
        return keys;
    }

    private void addReasoning(TextRange part) {
        if (!ReasoningFinder.hasTags(source.text(), part)) {
            return;
        }
        reasoning.addAll(ReasoningFinder.in(reader.read(source, part), part));
    }

    /** Returns the envelope of a plan inside the first fence; empty if that fence contains only a part of the plan. */
    private Optional<AnswerEnvelope> unwrap(TextRange rest, List<FenceLine> fences) {
        FenceLine opening = fences.get(0);
        boolean isMarkdown = MARKDOWN.contains(opening.info());
        if (opening.indented() || !(isMarkdown || PLAIN.contains(opening.info()))) {
            return Optional.empty();
        }
        Optional<FenceLine> closing = closing(fences);
        int start = nextLine(opening.range());
        int end = closing.map(fence -> fence.range().start()).orElse(rest.end());
        if (start >= end) {
            return Optional.empty();
        }
        TextRange before = new TextRange(rest.start(), opening.range().start());
        TextRange plan = new TextRange(afterFrontMatter(start, end), end);
        TextRange after =
                new TextRange(closing.map(fence -> fence.range().end()).orElse(rest.end()), rest.end());
        boolean isAlone = source.slice(before).isBlank() && source.slice(after).isBlank();
        List<Block> inside = reader.read(source, plan).blocks();
        long required = inside.stream().filter(this::isRequired).count();
        boolean isSure = required >= SURE_SECTIONS;
        boolean looksLikePlan = isMarkdown ? hasHeading(inside) : isAlone && looksLikeDocument(inside);
        if (hasSections(before, isSure) || hasSections(after, isSure) || (required == 0 && !looksLikePlan)) {
            return Optional.empty();
        }
        addReasoning(before);
        addReasoning(plan);
        addReasoning(after);
        SourceText masked = ReasoningFinder.masked(source, reasoning);
        List<Block> outside = new ArrayList<>(reader.read(masked, before).blocks());
        outside.addAll(reader.read(masked, after).blocks());
        return Optional.of(new AnswerEnvelope(
                plan, Optional.of(opening.range()), closing.map(FenceLine::range), outside, reasoning));
    }

    /**
     * Returns the fence that closes the first one. A fence without a language may close it, or open a block inside: it
     * opens a block if the next fence has no language either, and no heading is between the two.
     */
    private Optional<FenceLine> closing(List<FenceLine> fences) {
        Optional<FenceLine> open = Optional.empty();
        for (int i = 1; i < fences.size(); i++) {
            FenceLine fence = fences.get(i);
            if (open.isPresent()) {
                open = open.filter(inner -> !fence.closes(inner));
            } else if (!fence.closes(fences.get(0)) || fence.indented() || opensBlock(fence, fences, i + 1)) {
                open = Optional.of(fence);
            } else {
                return Optional.of(fence);
            }
        }
        return Optional.empty();
    }

    private boolean opensBlock(FenceLine fence, List<FenceLine> fences, int next) {
        if (next == fences.size() || !fences.get(next).closes(fence)) {
            return false;
        }
        int last = source.lineAt(fences.get(next).range().start());
        for (int line = source.lineAt(fence.range().start()) + 1; line < last; line++) {
            if (source.text().startsWith("## ", source.lineStart(line))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSections(TextRange part, boolean onlyRequired) {
        MarkdownDocument document = reader.read(source, part);
        return document.blocks().stream()
                .anyMatch(block -> isRequired(block) || (!onlyRequired && isAtxHeading(block)));
    }

    private static boolean hasHeading(List<Block> blocks) {
        return blocks.stream().anyMatch(Block.Heading.class::isInstance);
    }

    /** Returns whether a list follows after enough headings. */
    private static boolean looksLikeDocument(List<Block> blocks) {
        int headings = 0;
        for (Block block : blocks) {
            headings += block instanceof Block.Heading heading && heading.level() > 1 ? 1 : 0;
            if (headings >= PLAIN_HEADINGS && block instanceof Block.ItemList) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a block is a heading with a number sign; a line above a thematic break is often no heading. */
    private boolean isAtxHeading(Block block) {
        return block instanceof Block.Heading
                && source.text().charAt(block.range().start()) == '#';
    }

    private boolean isRequired(Block block) {
        boolean isTitle = block instanceof Block.Heading || BoldLine.of(block).isPresent();
        return isTitle
                && requiredKeys.contains(
                        SectionTitle.of(SectionTitle.shown(block)).key());
    }

    /** Returns the position after front matter that begins at a line's start and ends before a limit, or that start. */
    private int afterFrontMatter(int lineStart, int limit) {
        return FrontMatterLines.at(source, source.lineAt(lineStart))
                .filter(lines -> lines.end() <= limit && lines.hasOnlyKeys())
                .map(FrontMatterLines::end)
                .orElse(lineStart);
    }

    /** Returns the start of the first line that is not blank, or a position in that line. */
    private int afterBlankLines(int position) {
        int at = position;
        while (at < source.text().length()
                && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return Math.max(position, source.lineStart(source.lineAt(at)));
    }

    private int nextLine(TextRange line) {
        int number = source.lineAt(line.start());
        return number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
    }
}
