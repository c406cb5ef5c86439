package dev.rollbackplan.input.value;

import dev.rollbackplan.text.CleanText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text from outside, sanitized for a prompt.
 *
 * @param text the sanitized text; its lines end in LF
 * @param removed the number of removed or replaced characters and sequences of each kind; kinds that did not occur are absent
 * @param secrets the number of secrets of each kind, by the name of the kind
 * @param redacted whether markers replace the secrets; otherwise the text still contains them
 */
public record SanitizedText(
        String text, Map<CleanText.Kind, Integer> removed, Map<String, Integer> secrets, boolean redacted) {

    public SanitizedText {
        removed = Collections.unmodifiableMap(removed);
        secrets = Collections.unmodifiableMap(secrets);
    }

    /** Returns whether the text contains a secret that was found but not redacted. */
    public boolean containsSecret() {
        return !redacted && !secrets.isEmpty();
    }

    /** Returns a text of one line without the white space around it, and any other text unchanged. */
    public SanitizedText trimmed() {
        return text.indexOf('\n') < 0 ? withText(text.strip()) : this;
    }

    /** Returns another text with the same counts. */
    public SanitizedText withText(String changed) {
        return new SanitizedText(changed, removed, secrets, redacted);
    }

    /** Returns this text followed by another one, with the sums of their counts. */
    public SanitizedText and(SanitizedText next) {
        Map<CleanText.Kind, Integer> allRemoved = new EnumMap<>(CleanText.Kind.class);
        Map<String, Integer> allSecrets = new TreeMap<>(secrets);
        allRemoved.putAll(removed);
        next.removed.forEach((kind, count) -> allRemoved.merge(kind, count, Integer::sum));
        next.secrets.forEach((kind, count) -> allSecrets.merge(kind, count, Integer::sum));
        return new SanitizedText(text + next.text, allRemoved, allSecrets, redacted);
    }
}
