package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.redact.Redactor;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Reads the files that go along with a prompt: of a long one, its beginning and its end. */
public final class ContextFile {

    /** In bytes, unless somebody says otherwise. */
    public static final int DEFAULT_LIMIT = 256 << 10;

    /** In bytes: below, there would be more words about what is left out than there is left. */
    public static final int LEAST_LIMIT = 1 << 10;

    /** In bytes: how much of what could be kept is given up at most for a cut between two lines. */
    private static final int LINE = 8 << 10;

    private final InputFiles files;
    private final Sanitizer cleaner;
    private final int half;
    private final int limit;

    /** @param limit how many bytes of a file are kept, {@link #LEAST_LIMIT} or more */
    public ContextFile(InputFiles files, Sanitizer cleaner, int limit) {
        this.files = files;
        this.cleaner = cleaner;
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
            return context(files.name(file), HeadAndTail.read(channel, half + Redactor.MARGIN));
        } catch (IOException e) {
            throw InputFiles.unreadable(file, e);
        }
    }

    private Context context(String name, HeadAndTail bytes) {
        if (bytes.size() <= limit) {
            byte[] whole = bytes.whole();
            return new Context(name, cleaner.cleanHead(whole, whole.length), bytes.size(), 0);
        }
        byte[] head = bytes.first();
        byte[] last = bytes.last(half + Redactor.MARGIN);
        int end = headEnd(head);
        int start = tailStart(last);
        long leftOut = bytes.size() - end - (last.length - start);
        SanitizedText before = cleaner.cleanHead(head, end);
        SanitizedText after = cleaner.cleanTail(last, start);
        SanitizedText noticed = before.with(withLineEnd(before.text()) + notice(bytes, leftOut));
        return new Context(name, noticed.and(after), bytes.size(), leftOut);
    }

    private static String notice(HeadAndTail bytes, long leftOut) {
        return "[rollback-plan: " + leftOut + " of " + bytes.size() + " bytes are left out here"
                + (bytes.ended() ? "" : ", and what the stream held after them") + "]\n";
    }

    private static String withLineEnd(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
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
