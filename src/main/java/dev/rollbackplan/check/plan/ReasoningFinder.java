package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.section.BoldLine;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reasoning in a model's answer, in tags such as {@code <think>}. */
final class ReasoningFinder {

    /**
     * A tag of reasoning in any letter case, maybe with attributes. Groups: 1 the slash of a closing tag, 2 the name, 3
     * the slash of an empty element. Some models write {@code [THINK]}: 4 is the slash of its closing tag.
     */
    private static final Pattern TAG = Pattern.compile("(?i:<(/?)(?:[a-z]{1,20}:)?"
            + "(think(?:ing)?|thoughts?|reasoning|reflections?|deliberation|cot|scratch[ _-]?pad|thought[ _-]process"
            + "|(?:inner|internal)[ _-]?(?:monologue|thoughts?|thinking|reasoning)|chain[ _-]of[ _-]thoughts?)"
            + "(?:\\s[^<>\\n]{0,200}?)?(/?)>)|\\[(/?)THINK]");

    /** Names that are no placeholders, so one tag of this name is reported wherever it is. */
    private static final Set<String> SURE_NAMES = Set.of("think", "thinking", "[think]");

    private ReasoningFinder() {}

    private record Tag(String name, boolean opens, boolean closes, TextRange range) {}

    /** Returns whether a part of a text has a tag of reasoning, even if it is code. */
    static boolean hasTags(String text, TextRange part) {
        return !tags(text, part).isEmpty();
    }

    /**
     * Returns the reasoning in a document, in order, without tags that are marked as code or escaped.
     *
     * @param part the document's range in its source
     */
    static List<ReasoningBlock> in(MarkdownDocument document, TextRange part) {
        String text = document.source().text();
        List<Tag> tags = tags(text, part);
        BitSet code = code(document);
        tags.removeIf(tag -> code.get(tag.range().start()));
        BitSet plan = partsOfPlan(document);
        List<ReasoningBlock> found = new ArrayList<>();
        List<Tag> open = new ArrayList<>();
        Map<String, Integer> openByName = new HashMap<>();
        for (Tag tag : tags) {
            if (tag.closes() && openByName.getOrDefault(tag.name(), 0) > 0) {
                TextRange block = new TextRange(
                        close(tag.name(), open, openByName), tag.range().end());
                while (!found.isEmpty() && found.get(found.size() - 1).range().start() > block.start()) {
                    found.remove(found.size() - 1);
                }
                found.add(new ReasoningBlock(kind(block, text, plan), block));
            } else if (tag.opens()) {
                open.add(tag);
                openByName.merge(tag.name(), 1, Integer::sum);
            } else {
                found.add(new ReasoningBlock(ReasoningBlock.Kind.UNOPENED, tag.range()));
            }
        }
        for (Tag tag : open) {
            if (SURE_NAMES.contains(tag.name()) || beginsLine(text, tag.range())) {
                found.add(new ReasoningBlock(ReasoningBlock.Kind.UNCLOSED, tag.range()));
            }
        }
        found.sort(Comparator.comparingInt(block -> block.range().start()));
        return found;
    }

    /** Removes the last open tag with a name, and the tags after it. Returns where it begins. */
    private static int close(String name, List<Tag> open, Map<String, Integer> openByName) {
        while (true) {
            Tag last = open.remove(open.size() - 1);
            openByName.merge(last.name(), -1, Integer::sum);
            if (last.name().equals(name)) {
                return last.range().start();
            }
        }
    }

    /**
     * Returns the complete reasoning that begins at the first character of a part which is not white space. It is not
     * parsed as Markdown, because a code fence in it may be left open; a tag next to a backtick counts as code.
     */
    static Optional<TextRange> atStart(String text, TextRange part) {
        int start = part.start();
        while (start < part.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher first = TAG.matcher(text).region(start, part.end());
        if (!first.lookingAt() || !tag(first).opens()) {
            return Optional.empty();
        }
        String name = tag(first).name();
        int depth = 0;
        for (Tag tag : tags(text, new TextRange(start, part.end()))) {
            if (tag.name().equals(name) && !isAt(text, tag.range().end(), '`')) {
                depth += tag.opens() ? 1 : tag.closes() ? -1 : 0;
                if (depth == 0) {
                    return Optional.of(new TextRange(start, tag.range().end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns a text with spaces in place of complete reasoning, so that all positions stay the same. */
    static SourceText masked(SourceText source, List<ReasoningBlock> reasoning) {
        if (reasoning.isEmpty()) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.text());
        for (ReasoningBlock block : reasoning) {
            for (int i = block.range().start(); i < block.range().end(); i++) {
                boolean masks = block.kind() == ReasoningBlock.Kind.COMPLETE && "\r\n".indexOf(text.charAt(i)) < 0;
                if (masks) {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return new SourceText(source.name(), text.toString());
    }

    private static List<Tag> tags(String text, TextRange part) {
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        for (int at = part.start(); at < part.end(); at++) {
            // Not find(), which is ten times slower: it tries the pattern at each character.
            boolean mayBegin = text.charAt(at) == '<' || text.charAt(at) == '[';
            if (mayBegin && matcher.region(at, part.end()).lookingAt()) {
                // A character before the tag that escapes it or begins a code span.
                if (!isAt(text, at - 1, '\\') && !isAt(text, at - 1, '`')) {
                    tags.add(tag(matcher));
                }
                at = matcher.end() - 1;
            }
        }
        return tags;
    }

    private static Tag tag(Matcher matcher) {
        TextRange range = new TextRange(matcher.start(), matcher.end());
        if (matcher.group(2) == null) {
            boolean closes = !matcher.group(4).isEmpty();
            return new Tag("[think]", !closes, closes, range);
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        boolean closes = !matcher.group(1).isEmpty();
        return new Tag(name, !closes && matcher.group(3).isEmpty(), closes, range);
    }

    private static boolean isAt(String text, int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    private static ReasoningBlock.Kind kind(TextRange range, String text, BitSet plan) {
        int part = plan.nextSetBit(range.start());
        boolean hasPlan = part >= 0 && part < range.end();
        int lineEnd = text.indexOf('\n', range.start());
        boolean isInLine = lineEnd < 0 || lineEnd >= range.end();
        return !hasPlan && (isInLine || beginsLine(text, range))
                ? ReasoningBlock.Kind.COMPLETE
                : ReasoningBlock.Kind.MIXED;
    }

    /** Returns the offsets at which headings, bold lines and code blocks begin. */
    private static BitSet partsOfPlan(MarkdownDocument document) {
        BitSet starts = new BitSet();
        for (Block block : document.all()) {
            if (block instanceof Block.Heading
                    || block instanceof Block.CodeBlock
                    || BoldLine.of(block).isPresent()) {
                starts.set(block.range().start());
            }
        }
        return starts;
    }

    private static boolean beginsLine(String text, TextRange range) {
        int at = range.start();
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    /** Returns the offsets of code blocks and code spans. */
    private static BitSet code(MarkdownDocument document) {
        BitSet code = new BitSet();
        for (Block block : document.all()) {
            if (block instanceof Block.CodeBlock) {
                code.set(block.range().start(), block.range().end());
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.CODE) {
                    code.set(inline.range().start(), inline.range().end());
                }
            }
        }
        return code;
    }
}
