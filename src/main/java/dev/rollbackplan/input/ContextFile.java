package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.redact.Redactor;
import dev.rollbackplan.text.CleanText;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Reads the files that are attached to a prompt. Of a long file, it keeps the beginning and the end. */
public final class ContextFile {

    /** Default limit of a file, in bytes. */
    public static final int DEFAULT_LIMIT = 256 << 10;

    /** Minimum limit of a file, in bytes. With a smaller one, the notice could be longer than the text that is kept. */
    public static final int MIN_LIMIT = 1 << 10;

    /** Maximum number of bytes given up on each side to cut at a line end. */
    private static final int CUT_MARGIN = 8 << 10;

    private final InputFiles files;
    private final Sanitizer sanitizer;
    private final int half;
    private final int limit;

    /** @param limit the number of bytes that are kept of a file, at least {@link #MIN_LIMIT} */
    public ContextFile(InputFiles files, Sanitizer sanitizer, int limit) {
        this.files = files;
        this.sanitizer = sanitizer;
        this.limit = limit;
        this.half = limit / 2;
    }

    /**
     * Reads a file, and the text inside gzip data. Sanitizes bytes beyond each cut too, since a secret may be on both sides of
     * it.
     *
     * @param file a path, or {@code -} for standard input
     * @throws dev.rollbackplan.text.InputException if it cannot be read, or is not text
     */
    public Context read(String file) {
        try (ReadableByteChannel channel = files.channel(file)) {
            HeadAndTail bytes = HeadAndTail.read(PlainText.open(channel), half + Redactor.MARGIN);
            BinaryFile.refuseArchive(InputFiles.nameInError(file), bytes.head());
            Context context = context(files.name(file), bytes);
            BinaryFile.refuseBinary(
                    InputFiles.nameInError(file),
                    bytes.zeros(),
                    context.value().removed().getOrDefault(CleanText.Kind.MALFORMED, 0),
                    context.value().text().length());
            return context;
        } catch (IOException e) {
            throw InputFiles.unreadable(file, e);
        }
    }

    private Context context(String name, HeadAndTail bytes) {
        if (bytes.size() <= limit) {
            byte[] whole = bytes.whole();
            return new Context(name, sanitizer.sanitizeHead(whole, whole.length), bytes.size(), 0);
        }
        byte[] first = bytes.head();
        byte[] last = bytes.tail(half + Redactor.MARGIN);
        int end = headEnd(first);
        int start = tailStart(last);
        long leftOut = bytes.size() - end - (last.length - start);
        SanitizedText head = sanitizer.sanitizeHead(first, end);
        SanitizedText tail = sanitizer.sanitizeTail(last, start);
        SanitizedText headAndNotice = head.withText(withLineEnd(head.text()) + notice(bytes, leftOut));
        return new Context(name, headAndNotice.and(tail), bytes.size(), leftOut);
    }

    private static String notice(HeadAndTail bytes, long leftOut) {
        return "[rollback-plan: " + leftOut + " of " + bytes.size() + " bytes are left out here"
                + (bytes.ended() ? "" : ", and the rest of the stream") + "]\n";
    }

    private static String withLineEnd(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /** Returns the position where the beginning ends: after a line if one ends nearby, otherwise between two characters. */
    private int headEnd(byte[] bytes) {
        int end = Math.min(half, bytes.length);
        for (int at = end; at > Math.max(end / 2, end - CUT_MARGIN); at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        while (end > 0 && end < bytes.length && isContinuation(bytes[end])) {
            end--;
        }
        return end;
    }

    /** Returns the position where the end starts, chosen in the same way. */
    private int tailStart(byte[] bytes) {
        int start = Math.max(0, bytes.length - half);
        for (int at = start; at < Math.min(start + half / 2, start + CUT_MARGIN) && at < bytes.length; at++) {
            if (at > 0 && bytes[at - 1] == '\n') {
                return at;
            }
        }
        while (start < bytes.length && isContinuation(bytes[start])) {
            start++;
        }
        return start;
    }

    /** Returns whether a byte continues a character of UTF-8 that began before it. */
    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
