package dev.rollbackplan.input.incident;

import java.util.List;
import java.util.Optional;

/**
 * Finds texts in an alert by JSON pointer. That of the alerts of a group is their number; {@code *} in the place of an index
 * is the first item that is not resolved, or the first where all are.
 */
final class AlertLookup implements Lookup {

    private static final String ANY = "/*";

    /** Where a group has its alerts. */
    private static final String GROUP = "/alerts";

    private final Node alert;

    AlertLookup(Node alert) {
        this.alert = alert;
    }

    @Override
    public Optional<String> find(String key) {
        int any = key.indexOf(ANY);
        String pointer = any < 0
                ? key
                : key.substring(0, any) + "/" + unresolved(key.substring(0, any)) + key.substring(any + ANY.length());
        Optional<Node> found = Pointer.of(pointer).in(alert);
        if (key.equals(GROUP) && found.isPresent() && found.get() instanceof Node.Items array) {
            return Optional.of(String.valueOf(array.items().size()));
        }
        return found.flatMap(AlertLookup::text);
    }

    private int unresolved(String array) {
        if (Pointer.of(array).in(alert).orElse(alert) instanceof Node.Items found) {
            List<Node> items = found.items();
            for (int i = 0; i < items.size(); i++) {
                Optional<String> status = Pointer.of("/status").in(items.get(i)).flatMap(AlertLookup::text);
                if (!status.equals(Optional.of("resolved"))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static Optional<String> text(Node value) {
        return value instanceof Node.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
