package dev.rollbackplan.input.value;

import dev.rollbackplan.redact.Redacted;
import dev.rollbackplan.redact.Redactor;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.DecodedText;
import dev.rollbackplan.text.SourceText;
import java.util.Map;

/** Removes invisible characters from texts from outside, and redacts their secrets. */
public final class Sanitizer {

    private final Redactor redactor;
    private final boolean redacts;

    /**
     * @param environment the environment's variables, whose secrets are redacted too; without the variables that are values
     *     of arguments
     * @param redacts whether markers replace secrets; otherwise they are only counted
     */
    public Sanitizer(Map<String, String> environment, boolean redacts) {
        this.redactor = Redactor.of(environment);
        this.redacts = redacts;
    }

    /** Returns a message without secrets, since a user may have typed one in the wrong place. */
    public String redact(String message) {
        return redactor.redact(message).text();
    }

    /**
     * Returns a text whose secrets are replaced character by character, so that findings and excerpts of it have the same
     * places. Its name is redacted too.
     */
    public SourceText mask(SourceText source) {
        String text = redactor.mask(source.text());
        String name = redact(source.name());
        boolean same = text.equals(source.text()) && name.equals(source.name());
        return same ? source : new SourceText(name, text);
    }

    /**
     * Returns a file name or a sentence for messages and records: without invisible characters, and without secrets even if
     * values keep theirs.
     */
    public String forDisplay(String raw) {
        return redactor.redact(CleanText.of(raw).text()).text();
    }

    /**
     * Sanitizes a text.
     *
     * @param malformed the number of its byte sequences that were not UTF-8, each already replaced by U+FFFD
     */
    public SanitizedText sanitize(String raw, int malformed) {
        CleanText clean = CleanText.of(raw, malformed);
        return result(clean, redactor.redact(clean.text()));
    }

    /**
     * Sanitizes the start of a text in UTF-8. The bytes after it are only read to find a secret that begins before them.
     *
     * @param end the position in bytes where the start ends, exclusive
     */
    public SanitizedText sanitizeHead(byte[] bytes, int end) {
        CleanText head = clean(bytes, 0, end);
        String after = clean(bytes, end, bytes.length).text();
        return result(head, redactor.redact(head.text() + after, 0, head.text().length()));
    }

    /**
     * Sanitizes the end of a text in UTF-8. The bytes before it are only read to find a secret that ends after them.
     *
     * @param start the position in bytes where the end begins
     */
    public SanitizedText sanitizeTail(byte[] bytes, int start) {
        CleanText tail = clean(bytes, start, bytes.length);
        String before = clean(bytes, 0, start).text();
        int length = before.length() + tail.text().length();
        return result(tail, redactor.redact(before + tail.text(), before.length(), length));
    }

    private static CleanText clean(byte[] bytes, int from, int to) {
        DecodedText text = DecodedText.of(bytes, from, to);
        return CleanText.of(text.text(), text.malformed());
    }

    private SanitizedText result(CleanText clean, Redacted redacted) {
        return new SanitizedText(redacts ? redacted.text() : clean.text(), clean.removed(), redacted.counts(), redacts);
    }
}
