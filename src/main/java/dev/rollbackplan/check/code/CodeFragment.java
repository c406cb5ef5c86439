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

/** A code block or a code span of a document, without fences, delimiters and the markers of the blocks that hold it. */
public final class CodeFragment {

    /** What is in it. */
    public enum Kind {
        /** A block that says that it is for a shell. */
        SHELL,
        /** A block that shows what was typed and what came out. */
        SESSION,
        /** A block that says another language. */
        LANGUAGE,
        /** A block that says nothing, or that it is text. */
        TEXT,
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

    /** All of a document's that isn't empty, blocks and spans, in the order of the source. */
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

    /** A span that goes over a line's end has no one place for its text. */
    private static void span(SourceText source, Inline inline, List<CodeFragment> all) {
        int start = source.text().indexOf(inline.text(), inline.range().start());
        TextRange range = new TextRange(
                Math.max(0, start), Math.max(0, start) + inline.text().length());
        if (start >= 0 && inline.range().contains(range)) {
            all.add(new CodeFragment(Kind.SPAN, "", inline.range(), source, List.of(range)));
        }
    }

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

    /** The first word of the block's info string, in lower case; maybe empty. */
    public String language() {
        return language;
    }

    /** Where the block's first line stands, or the whole span. */
    public TextRange opening() {
        return block;
    }

    /** Its lines, with LF between them. */
    public String text() {
        return text;
    }

    public int lineCount() {
        return starts.length;
    }

    /** The stretch of {@link #text} that is a line, 0-based, without its end. */
    public TextRange line(int index) {
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return new TextRange(starts[index], end);
    }

    public String lineText(int index) {
        TextRange line = line(index);
        return text.substring(line.start(), line.end());
    }

    /** The index of the line that holds a position of {@link #text}. */
    public int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a stretch of {@link #text} stands in the source. */
    public TextRange place(TextRange range) {
        return new TextRange(place(range.start()), place(range.end()));
    }

    private int place(int position) {
        int line = lineAt(position);
        return places[line] + position - starts[line];
    }
}
