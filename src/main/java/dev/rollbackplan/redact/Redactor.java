package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.NameTable;
import dev.rollbackplan.redact.table.TokenTable;
import java.util.Map;

/**
 * Replaces secrets by markers of the form {@code [REDACTED:kind]}. Secrets are tokens of known shape, private keys,
 * passwords in URLs and assignments, and the values of secret environment variables. Existing markers are not changed:
 * redacting a redacted text changes nothing.
 *
 * <p>The rules are rows of {@link TokenTable} and {@link NameTable}, and the classes that {@link RedactionRules} lists.
 */
public final class Redactor {

    /** Prefix of a redaction marker. The kind, in lower-case letters and hyphens, and {@code ]} follow. */
    public static final String MARKER = "[REDACTED:";

    /**
     * Maximum length, in UTF-16 code units, of a secret and the text before it that identifies it, for which detection
     * is guaranteed. To redact a part of a text, read this many code units more on each side of the part, and pass all
     * of it to {@link #redact(String, int, int)}. A private key may be longer: each half of a divided one is recognized
     * by its own end. An environment variable's value may be longer as well.
     */
    public static final int MARGIN = 16_384;

    /**
     * Maximum number of passes. Two are enough except for texts made to need more; after this many, no secret of known
     * shape remains.
     */
    private static final int MAX_PASSES = 8;

    private final RedactionRules rules;

    private Redactor(RedactionRules rules) {
        this.rules = rules;
    }

    /**
     * Returns a redactor that also replaces the values of secret environment variables, see {@link EnvironmentSecrets}.
     *
     * @param environment values by variable name
     */
    public static Redactor of(Map<String, String> environment) {
        return new Redactor(new RedactionRules(EnvironmentSecrets.of(environment)));
    }

    /**
     * Returns a text with its secrets replaced.
     *
     * @param clean the text, whose lines end in LF, without control characters; {@code CleanText} makes one
     */
    public Redacted redact(String clean) {
        return redact(clean, 0, clean.length());
    }

    /**
     * Returns a part of a text with its secrets replaced. The text around the part is scanned too, since it may
     * identify a secret in the part, and since a secret may overlap an end of the part: it is then replaced as a whole.
     *
     * @param clean the text, as for {@link #redact(String)}
     * @param begin the part's first offset, 0-based, in UTF-16 code units
     * @param end the offset after the part
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public Redacted redact(String clean, int begin, int end) {
        Redacted redacted = new Scan(rules, clean).run(begin, end);
        // A replaced secret may have prevented a rule from matching next to it.
        for (int i = 1; i < MAX_PASSES && !redacted.isEmpty(); i++) {
            String text = redacted.text();
            Redacted again = new Scan(rules, text).run(0, text.length());
            if (again.isEmpty()) {
                return redacted;
            }
            redacted = redacted.and(again);
        }
        return redacted;
    }

    /**
     * Returns a text in which other characters replace those of its secrets, so that all offsets stay as they are.
     *
     * @param text any text; a line may end in LF, CRLF or CR
     */
    public String mask(String text) {
        char[] masked = text.toCharArray();
        for (int i = 0; i < MAX_PASSES; i++) {
            String clean = new String(masked).replace("\r\n", " \n").replace('\r', '\n');
            if (!new Scan(rules, clean).mask(masked)) {
                return i == 0 ? text : new String(masked);
            }
        }
        return new String(masked);
    }
}
