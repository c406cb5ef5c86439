package dev.rollbackplan.input.incident;

import dev.rollbackplan.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds texts in an alert. A key is a JSON pointer, or one of these:
 *
 * <ul>
 *   <li>{@code label:NAME}, {@code annotation:NAME}: a label or an annotation of the first alert of a group, or of all;
 *   <li>{@code alert:POINTER}: a text of the first alert of a group;
 *   <li>{@code POINTER[]}: the texts of an array, separated by commas; a text in its place is found too;
 *   <li>{@code POINTER@NAME}: the second text of the pair in an array whose first text is the name.
 * </ul>
 */
final class AlertLookup implements Lookup {

    private static final String LABEL = "label:";

    private static final String ANNOTATION = "annotation:";

    private static final String ALERT = "alert:";

    private static final String LIST = "[]";

    /** Maximum number of texts of an array. */
    private static final int LISTED = 5;

    private final JsonValue alert;
    private final AlertGroup group;

    AlertLookup(JsonValue alert, AlertGroup group) {
        this.alert = alert;
        this.group = group;
    }

    @Override
    public Optional<String> find(String key) {
        int at = key.indexOf('@');
        if (key.startsWith(LABEL)) {
            return group.label(key.substring(LABEL.length()));
        } else if (key.startsWith(ANNOTATION)) {
            return group.annotation(key.substring(ANNOTATION.length()));
        } else if (key.startsWith(ALERT)) {
            return group.first(key.substring(ALERT.length()));
        } else if (key.endsWith(LIST)) {
            return list(key.substring(0, key.length() - LIST.length()));
        }
        return at < 0 ? alert.text(key) : pair(key.substring(0, at), key.substring(at + 1));
    }

    private Optional<String> list(String pointer) {
        List<String> texts = new ArrayList<>();
        int more = 0;
        for (JsonValue item : alert.items(pointer)) {
            Optional<String> text = item.text("").filter(found -> !found.isBlank() && !texts.contains(found));
            if (text.isPresent() && texts.size() < LISTED) {
                texts.add(text.get());
            } else if (text.isPresent()) {
                more++;
            }
        }
        if (texts.isEmpty()) {
            return alert.text(pointer).filter(text -> alert.items(pointer).isEmpty());
        }
        return Optional.of(String.join(", ", texts) + (more > 0 ? " and " + more + " more" : ""));
    }

    private Optional<String> pair(String pointer, String name) {
        for (JsonValue item : alert.items(pointer)) {
            if (item.text("/0").equals(Optional.of(name))) {
                return item.text("/1");
            }
        }
        return Optional.empty();
    }
}
