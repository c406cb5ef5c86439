package dev.rollbackplan.check.code;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A code block or a code span of a document, without its delimiters and without the markers of the blocks around it. */
public final class CodeFragment {

    /** The kinds of code, as far as the info string of a block states them. */
    public enum Kind {
        /** A block of shell commands. */
        SHELL,
        /** A transcript: a block with commands and their output. */
        SESSION,
        /** A block in another language. */
        LANGUAGE,
        /** A block of text, or without an info string. */
        TEXT,
        /** A code span. */
        SPAN
    }

    private static final Set<String> SHELLS = Set.of("sh", "bash", "shell", "zsh", "ksh");
    private static final Set<String> SESSIONS =
            Set.of("console", "terminal", "session", "shell-session", "shellsession", "sh-session", "bash-session");
    private static final Set<String> TEXTS =
            Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md", "log", "output", "mermaid", "email");

    private final Kind kind;
    private final String language;
    private final TextRange block;
    private final String text;
    private final int[] starts;
    private final int[] places;

    private CodeFragment(Kind kind, String language, TextRange block, SourceText source, List<TextRange> lines) {
        this.kind = kind;
        this.language = language;
        this.block = block;
        this.starts = new int[lines.size()];
        this.places = new int[lines.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = joined.length();
            places[i] = lines.get(i).start();
            joined.append(source.text(), lines.get(i).start(), lines.get(i).end());
            joined.append(i + 1 < lines.size() ? "\n" : "");
        }
        this.text = joined.toString();
    }

    /** Returns the code blocks and code spans of a document, without empty ones, in the order of the source. */
    public static List<CodeFragment> of(MarkdownDocument document) {
        List<CodeFragment> all = new ArrayList<>();
        for (Block block : document.all()) {
            if (block instanceof Block.CodeBlock code) {
                List<TextRange> lines = lines(document.source(), code);
                if (!lines.isEmpty()) {
                    String language = language(code.info());
                    all.add(new CodeFragment(
                            kind(language), language, code.lines().get(0), document.source(), lines));
                }
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.CODE) {
                    span(document.source(), inline, all);
                }
            }
        }
        return all;
    }

    /** Adds a code span, unless it contains a line end: then its text has no single place in the source. */
    private static void span(SourceText source, Inline inline, List<CodeFragment> all) {
        int start = source.text().indexOf(inline.text(), inline.range().start());
        TextRange range = new TextRange(
                Math.max(0, start), Math.max(0, start) + inline.text().length());
        if (start >= 0 && inline.range().contains(range)) {
            all.add(new CodeFragment(Kind.SPAN, "", inline.range(), source, List.of(range)));
        }
    }

    /** Returns the ranges of a block's lines of code in the source. */
    private static List<TextRange> lines(SourceText source, Block.CodeBlock block) {
        List<TextRange> places = block.lines();
        int next = block.fenced() ? 1 : 0;
        int last = block.fenced() && block.closed() ? places.size() - 1 : places.size();
        List<TextRange> lines = new ArrayList<>();
        String[] contents = block.literal().split("\n", -1);
        for (int i = 0; i < contents.length - 1 && next < last; i++) {
            TextRange place = places.get(next);
            String slice = source.slice(place);
            boolean blank = contents[i].isBlank();
            if (blank && !slice.isBlank()) {
                lines.add(new TextRange(place.start(), place.start()));
            } else {
                boolean exact = !blank && slice.endsWith(contents[i]);
                lines.add(exact ? new TextRange(place.end() - contents[i].length(), place.end()) : place);
                next++;
            }
        }
        return lines;
    }

    private static String language(String info) {
        String words = info.strip();
        int end = 0;
        while (end < words.length()
                && !Character.isWhitespace(words.charAt(end))
                && "{,:".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Kind kind(String language) {
        if (SHELLS.contains(language)) {
            return Kind.SHELL;
        }
        if (SESSIONS.contains(language)) {
            return Kind.SESSION;
        }
        return TEXTS.contains(language) ? Kind.TEXT : Kind.LANGUAGE;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the first word of the block's info string, in lower case; empty if there is none, and for a code span. */
    public String language() {
        return language;
    }

    /** Returns the range of the block's first line, or of the whole span, in the source. */
    public TextRange opening() {
        return block;
    }

    /** Returns the lines, with LF between them. */
    public String text() {
        return text;
    }

    public int lineCount() {
        return starts.length;
    }

    /** Returns the range of a line, counted from 0, in {@link #text}, without the line end. */
    public TextRange line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return new TextRange(starts[index], end);
    }

    public String lineText(int index) {
        TextRange line = line(index);
        return text.substring(line.start(), line.end());
    }

    /** Returns the number of the line, counted from 0, that contains an offset of {@link #text}. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the range in the source of a range of {@link #text}. */
    public TextRange place(TextRange range) {
        return new TextRange(place(range.start()), place(range.end()));
    }

    private int place(int offset) {
        int line = lineAt(offset);
        return places[line] + offset - starts[line];
    }
}
