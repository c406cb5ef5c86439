package dev.rollbackplan.input;

import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.DecodedText;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.EnumMap;
import java.util.Map;

/** Reads the files that go along with a prompt: of a long one, its beginning and its end. */
public final class ContextFile {

    /** In bytes, unless somebody says otherwise. */
    public static final int DEFAULT_LIMIT = 256 << 10;

    /** In bytes: below, there would be more words about what is left out than there is left. */
    public static final int LEAST_LIMIT = 1 << 10;

    /** In bytes: more than any secret has, so that one that is cut in two is still seen whole. */
    private static final int MARGIN = 16 << 10;

    /** In bytes: how much of what could be kept is given up at most for a cut between two lines. */
    private static final int LINE = 8 << 10;

    private final InputFiles files;
    private final int half;
    private final int limit;

    /** @param limit how many bytes of a file are kept, {@link #LEAST_LIMIT} or more */
    public ContextFile(InputFiles files, int limit) {
        this.files = files;
        this.limit = limit;
        this.half = limit / 2;
    }

    /**
     * Reads one.
     *
     * @param file a path, or {@code -}
     * @throws dev.rollbackplan.text.InputException if it can't be read
     */
    public Context read(String file) {
        try (ReadableByteChannel channel = files.channel(file)) {
            return context(InputFiles.name(file), HeadAndTail.read(channel, half + MARGIN));
        } catch (IOException e) {
            throw InputFiles.unreadable(file, e);
        }
    }

    private Context context(String name, HeadAndTail bytes) {
        byte[] last = bytes.last(half + MARGIN);
        if (bytes.size() <= limit) {
            byte[] all = bytes.first().length == bytes.size() ? bytes.first() : last;
            return new Context(name, clean(all, 0, all.length), bytes.size(), 0);
        }
        byte[] head = bytes.first();
        int end = headEnd(head);
        int start = tailStart(last);
        CleanText before = clean(head, 0, end);
        CleanText after = clean(last, start, last.length);
        long leftOut = bytes.size() - end - (last.length - start);
        String text = withLineEnd(before.text()) + notice(bytes, leftOut) + after.text();
        return new Context(name, new CleanText(text, merged(before, after)), bytes.size(), leftOut);
    }

    private static String notice(HeadAndTail bytes, long leftOut) {
        return "[rollback-plan: " + leftOut + " of " + bytes.size() + " bytes are left out here"
                + (bytes.ended() ? "" : ", and what the stream held after them") + "]\n";
    }

    private static CleanText clean(byte[] bytes, int from, int to) {
        DecodedText text = DecodedText.of(bytes, from, to);
        return CleanText.of(text.text(), text.malformed());
    }

    private static String withLineEnd(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static Map<CleanText.Kind, Integer> merged(CleanText a, CleanText b) {
        Map<CleanText.Kind, Integer> merged = new EnumMap<>(CleanText.Kind.class);
        merged.putAll(a.removed());
        b.removed().forEach((kind, count) -> merged.merge(kind, count, Integer::sum));
        return merged;
    }

    /** Where the beginning ends: behind a line, or at least not within a character. */
    private int headEnd(byte[] bytes) {
        int end = Math.min(half, bytes.length);
        for (int at = end; at > Math.max(end / 2, end - LINE); at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        while (end > 0 && end < bytes.length && isContinuation(bytes[end])) {
            end--;
        }
        return end;
    }

    private int tailStart(byte[] bytes) {
        int start = Math.max(0, bytes.length - half);
        for (int at = start; at < Math.min(start + half / 2, start + LINE) && at < bytes.length; at++) {
            if (at > 0 && bytes[at - 1] == '\n') {
                return at;
            }
        }
        while (start < bytes.length && isContinuation(bytes[start])) {
            start++;
        }
        return start;
    }

    /** Whether a byte belongs to a character of UTF-8 that began before it. */
    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
