package dev.rollbackplan.input.incident;

import dev.rollbackplan.json.JsonValue;
import java.util.Optional;

/**
 * Finds texts in an alert by JSON pointer. {@code *} in place of an index means the first item that is not resolved, or the
 * first item if all are. The pointer to the alerts of a group finds their number.
 */
final class AlertLookup implements Lookup {

    private static final String ANY = "/*";

    private static final String GROUP = "/alerts";

    private final JsonValue alert;

    AlertLookup(JsonValue alert) {
        this.alert = alert;
    }

    @Override
    public Optional<String> find(String key) {
        if (key.equals(GROUP)) {
            return Optional.of(alert.items(GROUP).size()).filter(size -> size > 0).map(String::valueOf).or(() -> alert.text(GROUP));
        }
        int any = key.indexOf(ANY);
        if (any < 0) {
            return alert.text(key);
        }
        String array = key.substring(0, any);
        return alert.text(array + "/" + unresolved(array) + key.substring(any + ANY.length()));
    }

    private int unresolved(String array) {
        int size = alert.items(array).size();
        for (int i = 0; i < size; i++) {
            Optional<String> status = alert.text(array + "/" + i + "/status");
            if (!status.equals(Optional.of("resolved"))) {
                return i;
            }
        }
        return 0;
    }
}
