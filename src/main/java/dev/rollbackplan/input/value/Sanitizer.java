package dev.rollbackplan.input.value;

import dev.rollbackplan.redact.Redacted;
import dev.rollbackplan.redact.Redactor;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.DecodedText;
import java.util.Map;

/** Makes texts from outside fit for a prompt. */
public final class Sanitizer {

    private final Redactor redactor;
    private final boolean redacts;

    /**
     * One for a run.
     *
     * @param environment the environment's variables whose secrets are redacted, without those that are arguments' values
     * @param redacts whether secrets are replaced by markers, or only counted
     */
    public Sanitizer(Map<String, String> environment, boolean redacts) {
        this.redactor = Redactor.of(environment);
        this.redacts = redacts;
    }

    /** A message as it may be shown; a secret that a person typed in the wrong place is none of a log's business. */
    public String message(String text) {
        return redacts ? redactor.redact(text).text() : text;
    }

    /** A file's name, or a sentence, as it may be shown and written down: without secrets even where texts keep theirs. */
    public String shown(String raw) {
        return redactor.redact(CleanText.of(raw).text()).text();
    }

    public SanitizedText clean(String raw, int malformed) {
        CleanText clean = CleanText.of(raw, malformed);
        return safe(clean, redactor.redact(clean.text()));
    }

    /** The beginning of some bytes; what lies behind it is looked at only, for a secret that begins before. */
    public SanitizedText cleanHead(byte[] bytes, int end) {
        CleanText head = clean(bytes, 0, end);
        String behind = clean(bytes, end, bytes.length).text();
        return safe(head, redactor.redact(head.text() + behind, 0, head.text().length()));
    }

    /** The end of some bytes; what lies before it is looked at only, for a secret that ends behind. */
    public SanitizedText cleanTail(byte[] bytes, int start) {
        CleanText tail = clean(bytes, start, bytes.length);
        String before = clean(bytes, 0, start).text();
        int length = before.length() + tail.text().length();
        return safe(tail, redactor.redact(before + tail.text(), before.length(), length));
    }

    private static CleanText clean(byte[] bytes, int from, int to) {
        DecodedText text = DecodedText.of(bytes, from, to);
        return CleanText.of(text.text(), text.malformed());
    }

    private SanitizedText safe(CleanText clean, Redacted redacted) {
        return new SanitizedText(redacts ? redacted.text() : clean.text(), clean.removed(), redacted.counts(), redacts);
    }
}
