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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a plan in what a model said: behind front matter and its thoughts, in a code block around everything.
 *
 * <p>The code block is found in the text, not by parsing: CommonMark closes it at the first fence in it.
 */
final class PlanExtractor {

    private static final Set<String> MARKDOWN = Set.of("markdown", "md", "mdx", "gfm");

    /** What a code block of anything says that it is. */
    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext");

    /** So many owed sections make a plan of a code block, whatever other headings stand around it. */
    private static final int OWED = 2;

    /** So many headings below the first level make a plan of a code block that doesn't say that it is Markdown. */
    private static final int HEADINGS = 2;

    private final SourceText source;
    private final MarkdownReader reader;
    private final Set<String> owed;

    PlanExtractor(SourceText source, MarkdownReader reader, Set<String> owed) {
        this.source = source;
        this.reader = reader;
        this.owed = owed;
    }

    AnswerEnvelope read() {
        int start = afterFrontMatter(0, source.text().length());
        List<TextRange> strays = new ArrayList<>();
        Optional<TextRange> thoughts = ReasoningBlock.at(source.text(), start);
        if (thoughts.isPresent()) {
            addStray(thoughts.get(), strays);
            start = afterBlanks(thoughts.get().end());
        }
        TextRange rest = new TextRange(start, source.text().length());
        List<FenceLine> fences = FenceLine.in(source, rest);
        Optional<AnswerEnvelope> wrapped = fences.isEmpty() ? Optional.empty() : unwrap(rest, fences, strays);
        return wrapped.isPresent()
                ? wrapped.get()
                : new AnswerEnvelope(rest, Optional.empty(), Optional.empty(), strays);
    }

    private Optional<AnswerEnvelope> unwrap(TextRange rest, List<FenceLine> fences, List<TextRange> strays) {
        FenceLine opening = fences.get(0);
        boolean saysMarkdown = MARKDOWN.contains(opening.info());
        if (opening.indented() || !(saysMarkdown || PLAIN.contains(opening.info()))) {
            return Optional.empty();
        }
        Optional<FenceLine> closing = closing(fences);
        int first = nextLine(opening.range());
        int last = closing.map(fence -> fence.range().start()).orElse(rest.end());
        TextRange before = new TextRange(rest.start(), opening.range().start());
        TextRange behind =
                new TextRange(closing.map(fence -> fence.range().end()).orElse(rest.end()), rest.end());
        if (first >= last) {
            return Optional.empty();
        }
        TextRange plan = new TextRange(afterFrontMatter(first, last), last);
        List<TextRange> said = new ArrayList<>(strays);
        addStray(before, said);
        addStray(behind, said);
        boolean standsAlone = said.size() == strays.size();
        int owedInside = countOwed(plan);
        boolean isSure = owedInside >= OWED;
        if (holdsSections(before, isSure)
                || holdsSections(behind, isSure)
                || (owedInside == 0 && !(saysMarkdown ? holdsHeading(plan) : standsAlone && holdsDocument(plan)))) {
            return Optional.empty();
        }
        return Optional.of(new AnswerEnvelope(plan, Optional.of(opening.range()), closing.map(FenceLine::range), said));
    }

    /**
     * The fence that closes the first one. A fence without a language may close it or open a block in it: it opens one
     * where the next fence has no language either, and no heading stands between.
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

    private boolean holdsSections(TextRange part, boolean onlyOwed) {
        MarkdownDocument document = reader.read(source, part);
        return document.blocks().stream().anyMatch(block -> isRequired(block) || (!onlyOwed && isHeading(block)));
    }

    private int countOwed(TextRange part) {
        return (int) reader.read(source, part).blocks().stream()
                .filter(this::isRequired)
                .count();
    }

    private boolean holdsHeading(TextRange part) {
        return reader.read(source, part).blocks().stream().anyMatch(Block.Heading.class::isInstance);
    }

    private boolean holdsDocument(TextRange part) {
        int headings = 0;
        for (Block block : reader.read(source, part).blocks()) {
            headings += block instanceof Block.Heading heading && heading.level() > 1 ? 1 : 0;
            if (headings >= HEADINGS && block instanceof Block.ItemList) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block is a heading that begins with its mark: a line above a ruler is more often talk. */
    private boolean isHeading(Block block) {
        return block instanceof Block.Heading
                && source.text().charAt(block.range().start()) == '#';
    }

    private boolean isRequired(Block block) {
        boolean isTitle = block instanceof Block.Heading || BoldLine.of(block).isPresent();
        return isTitle
                && owed.contains(SectionTitle.of(SectionTitle.shown(block)).key());
    }

    private void addStray(TextRange part, List<TextRange> strays) {
        int start = part.start();
        int end = part.end();
        while (start < end && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            strays.add(new TextRange(start, end));
        }
    }

    /** Returns the position after front matter that begins at a line's start and ends before a limit, or that start. */
    private int afterFrontMatter(int lineStart, int limit) {
        return FrontMatterLines.at(source, source.lineAt(lineStart))
                .filter(lines -> lines.end() <= limit && lines.hasOnlyKeys())
                .map(FrontMatterLines::end)
                .orElse(lineStart);
    }

    /** The beginning of the first line with something on it. */
    private int afterBlanks(int position) {
        int at = position;
        while (at < source.text().length()
                && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        int lineStart = source.lineStart(source.lineAt(at));
        return Math.max(position, lineStart);
    }

    private int nextLine(TextRange line) {
        int number = source.lineAt(line.start());
        return number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
    }
}
