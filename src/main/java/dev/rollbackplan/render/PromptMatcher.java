package dev.rollbackplan.render;

import dev.rollbackplan.render.PromptPart.Delimiter;
import dev.rollbackplan.render.PromptPart.LineRest;
import dev.rollbackplan.render.PromptPart.Literal;
import dev.rollbackplan.render.PromptPart.Slot;
import dev.rollbackplan.render.RenderedPrompt.Passage;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.text.TextRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches a prompt with the parts of its template and reads the values between them. A value ends where the template's next
 * text begins; if that text is in the value too, the shortest value with which all later parts match is taken. An argument has
 * the same value at all its placeholders.
 */
final class PromptMatcher {

    /** Maximum number of positions that are tried. It bounds the time for a line with many placeholders. */
    private static final int MOST_TRIES = 1_000_000;

    /** The end of a line in a code span, with the markers of the blocks around it. */
    private static final String LINE_END = "[ \t]*\n[ \t>]*";

    private final List<PromptPart> parts;
    private final String text;
    private Map<String, Passage> values = new LinkedHashMap<>();

    /** The texts for arguments without a value, by name. */
    private Map<String, String> missing = new HashMap<>();

    private int tries;
    private int furthest;
    private int end;

    /** @param text the prompt, with LF as its line ends */
    PromptMatcher(List<PromptPart> parts, String text) {
        this.parts = parts;
        this.text = text;
    }

    /** Returns whether the prompt has all parts from a position on, 0-based, and then a line end or nothing. */
    boolean matches(int start) {
        return matches(0, start, CodeSpan.NONE);
    }

    Map<String, Passage> values() {
        return values;
    }

    /** Returns the position after the parts. */
    int end() {
        return end;
    }

    /** Returns the first position of the prompt, 0-based, at which the template has another text. */
    int firstDifference() {
        return furthest;
    }

    /**
     * Returns whether the prompt has the parts from an index on.
     *
     * @param span the code span around the position; {@link CodeSpan#NONE} outside one
     */
    private boolean matches(int index, int at, CodeSpan span) {
        if (index == parts.size()) {
            end = at;
            furthest = Math.max(furthest, at);
            return isLineEnd(at);
        }
        PromptPart part = parts.get(index);
        if (part instanceof Slot slot) {
            return matchesSlot(index, slot, at, span);
        }
        if (part == Delimiter.OPENING) {
            CodeSpan code = CodeSpan.at(text, at);
            return code.isPresent() && matches(index + 1, code.contentStart(), code);
        }
        if (part == Delimiter.CLOSING) {
            return at == span.contentEnd() && matches(index + 1, span.end(), CodeSpan.NONE);
        }
        String literal = literal(part, span);
        return startsWith(literal, at) && matches(index + 1, at + literal.length(), span);
    }

    private boolean isLineEnd(int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Returns a text of the template. A code span of several lines may be on one line in the prompt. */
    private String literal(PromptPart part, CodeSpan span) {
        String literal = part instanceof Literal text ? text.text() : ((LineRest) part).text();
        boolean isJoined = span.isPresent()
                && text.substring(span.contentStart(), span.contentEnd()).indexOf('\n') < 0;
        return isJoined ? literal.replaceAll(LINE_END, " ") : literal;
    }

    private boolean startsWith(String literal, int at) {
        int length = 0;
        while (length < literal.length()
                && at + length < text.length()
                && text.charAt(at + length) == literal.charAt(length)) {
            length++;
        }
        furthest = Math.max(furthest, at + length);
        return length == literal.length();
    }

    private boolean matchesSlot(int index, Slot slot, int at, CodeSpan span) {
        Map<String, Passage> valuesBefore = new LinkedHashMap<>(values);
        Map<String, String> missingBefore = new HashMap<>(missing);
        if (slot.context().fencePossible() && !span.isPresent()) {
            String introduction = slot.reference().name() + TemplateFiller.INTRODUCTION + "\n";
            FencedText fenced = FencedText.at(text, at + introduction.length());
            if (text.startsWith(introduction, at) && fenced.isClosed() && bind(slot.reference(), fenced.content())) {
                // The fence replaces the rest of the placeholder's line.
                return matches(index + 2, fenced.end(), span);
            }
        }
        int limit = span.isPresent() ? span.contentEnd() : text.length();
        for (int valueEnd = at; valueEnd <= limit && ++tries < MOST_TRIES; valueEnd++) {
            if (mayEnd(index, valueEnd, span)) {
                if (bind(slot.reference(), passage(slot, at, valueEnd, span)) && matches(index + 1, valueEnd, span)) {
                    return true;
                }
                values = new LinkedHashMap<>(valuesBefore);
                missing = new HashMap<>(missingBefore);
            }
            if (isLineEnd(valueEnd) && !slot.keepsLines()) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether the part after a placeholder may begin at a position. */
    private boolean mayEnd(int index, int at, CodeSpan span) {
        if (index + 1 == parts.size()) {
            return isLineEnd(at);
        }
        PromptPart next = parts.get(index + 1);
        if (next == Delimiter.CLOSING) {
            return at == span.contentEnd();
        }
        return next instanceof Slot || next == Delimiter.OPENING || startsWith(literal(next, span), at);
    }

    private Passage passage(Slot slot, int start, int valueEnd, CodeSpan span) {
        String written = text.substring(start, valueEnd);
        TextRange range = new TextRange(start, valueEnd);
        if (span.isPresent()) {
            boolean escaped = slot.context().escapesPipes();
            return new Passage(escaped ? ValueUnescaper.withoutPipeEscapes(written) : written, range);
        }
        int lineStart = text.lastIndexOf('\n', start - 1) + 1 + slot.marker();
        String before = text.substring(Math.min(lineStart, start), start).stripLeading();
        ValueUnescaper unescaper = new ValueUnescaper(slot.context(), before, slot.after());
        if (!slot.keepsLines()) {
            return new Passage(unescaper.unescape(written), range);
        }
        String separator = "";
        StringBuilder lines = new StringBuilder();
        for (String line : written.split("\n", -1)) {
            boolean isMarked = !separator.isEmpty() && line.startsWith(slot.prefix());
            String content = isMarked ? line.substring(slot.prefix().length()) : line;
            lines.append(separator).append(unescaper.unescape(content));
            separator = "\n";
        }
        return new Passage(lines.toString(), range);
    }

    /** Notes the value at a placeholder and returns whether it is the same as at the placeholders before. */
    private boolean bind(Reference reference, Passage value) {
        String name = reference.name();
        String comparable = comparable(value.text());
        Passage known = values.get(name);
        if (known != null && !comparable(known.text()).equals(comparable)) {
            return false;
        }
        boolean isMissing = value.text().equals(TemplateFiller.notProvided(name))
                || reference.defaultText().filter(value.text()::equals).isPresent();
        if (isMissing) {
            missing.putIfAbsent(name, comparable);
            return true;
        }
        if (missing.containsKey(name) && !comparable.equals(missing.get(name))) {
            return false;
        }
        if (known == null || value.text().indexOf('\n') >= 0) {
            values.put(name, value);
        }
        return true;
    }

    /** Returns the letters and digits of a value: all else can be written differently at different places. */
    private static String comparable(String value) {
        return value.replaceAll("%20|%7C|&[a-z]{2,6};|[^\\p{L}\\p{N}]", "");
    }
}
