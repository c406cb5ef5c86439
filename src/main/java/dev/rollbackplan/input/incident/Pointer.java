package dev.rollbackplan.input.incident;

import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON pointer (RFC 6901).
 *
 * @param text as it is written
 * @param tokens the steps that it goes, unescaped
 */
record Pointer(String text, List<String> tokens) {

    /** An array's index that is larger is none. */
    private static final int INDEX_DIGITS = 9;

    Pointer {
        tokens = List.copyOf(tokens);
    }

    /** Understands a pointer that is known to be one. */
    static Pointer of(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 1;
        while (start <= text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            tokens.add(text.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return new Pointer(text, text.isEmpty() ? List.of() : tokens);
    }

    /** Why a text is no pointer; empty where it is one. */
    static Optional<String> problem(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return Optional.of("a JSON pointer begins with a slash");
        }
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            if (!text.startsWith("~0", tilde) && !text.startsWith("~1", tilde)) {
                return Optional.of("in a JSON pointer ~ is written ~0, and a slash within a name ~1");
            }
        }
        return Optional.empty();
    }

    Optional<Node> in(Node root) {
        Optional<Node> value = Optional.of(root);
        for (String token : tokens) {
            value = value.flatMap(from -> step(from, token));
        }
        return value;
    }

    /** Why it points to nothing: the first step that can't be gone, and the one that was probably meant. */
    String miss(Node root) {
        Node value = root;
        StringBuilder path = new StringBuilder();
        for (String token : tokens) {
            Optional<Node> next = step(value, token);
            if (next.isEmpty()) {
                return explain(value, path.toString(), token);
            }
            value = next.get();
            path.append('/').append(escaped(token));
        }
        return "it points to " + value.label();
    }

    private static String explain(Node value, String path, String token) {
        String where = path.isEmpty() ? "the top" : path;
        if (value instanceof Node.Members object) {
            Optional<String> near = DidYouMean.to(token, object.members().keySet());
            return "there is no such name at " + where
                    + near.map(name -> "; did you mean " + path + "/" + escaped(name) + "?")
                            .orElse("");
        }
        if (value instanceof Node.Items array) {
            return where + " is an array of " + array.items().size() + ", and " + token + " is no index of it";
        }
        return where + " is " + value.label() + ", and has nothing below it";
    }

    private static Optional<Node> step(Node from, String token) {
        if (from instanceof Node.Members object) {
            return object.member(token);
        }
        if (from instanceof Node.Items array && isIndex(token)) {
            int index = Integer.parseInt(token);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isIndex(String token) {
        boolean leads = token.length() > 1 && token.charAt(0) == '0';
        return !token.isEmpty()
                && token.length() <= INDEX_DIGITS
                && !leads
                && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
