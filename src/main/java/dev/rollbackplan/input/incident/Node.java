package dev.rollbackplan.input.incident;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON or YAML text, with the place where it begins, 0-based. */
public sealed interface Node {

    int at();

    /** What a message calls it. */
    String label();

    /** A string, or a number or a boolean as it is written. */
    record Text(int at, String text) implements Node {
        @Override
        public String label() {
            return "a text";
        }
    }

    /** {@code null}. */
    record Nothing(int at) implements Node {
        @Override
        public String label() {
            return "null";
        }
    }

    record Items(int at, List<Node> items) implements Node {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String label() {
            return "an array";
        }
    }

    /** An object; the members are in the order in which they stand. */
    record Members(int at, Map<String, Node> members) implements Node {

        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String label() {
            return "an object";
        }

        Optional<Node> member(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }
}
