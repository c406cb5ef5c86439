package dev.rollbackplan.input.value;

import dev.rollbackplan.text.CleanText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text from outside as it goes into a prompt.
 *
 * @param text the text
 * @param removed how much of each kind cleaning took out
 * @param secrets how many secrets of each kind there were, by the kinds' names
 * @param redacted whether markers stand in their places; otherwise they are still in the text
 */
public record SanitizedText(
        String text, Map<CleanText.Kind, Integer> removed, Map<String, Integer> secrets, boolean redacted) {

    public SanitizedText {
        removed = Collections.unmodifiableMap(removed);
        secrets = Collections.unmodifiableMap(secrets);
    }

    /** Whether there is a secret in the text. */
    public boolean holdsSecret() {
        return !redacted && !secrets.isEmpty();
    }

    /** The same without the blanks around a text of one line. */
    public SanitizedText trimmed() {
        return text.indexOf('\n') < 0 ? with(text.strip()) : this;
    }

    /** The same counts for another text. */
    public SanitizedText with(String changed) {
        return new SanitizedText(changed, removed, secrets, redacted);
    }

    /** Two texts, one behind the other. */
    public SanitizedText and(SanitizedText next) {
        Map<CleanText.Kind, Integer> allRemoved = new EnumMap<>(CleanText.Kind.class);
        Map<String, Integer> allSecrets = new TreeMap<>(secrets);
        allRemoved.putAll(removed);
        next.removed.forEach((kind, count) -> allRemoved.merge(kind, count, Integer::sum));
        next.secrets.forEach((kind, count) -> allSecrets.merge(kind, count, Integer::sum));
        return new SanitizedText(text + next.text, allRemoved, allSecrets, redacted);
    }
}
