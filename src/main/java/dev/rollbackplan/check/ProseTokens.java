package dev.rollbackplan.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The code that stands in a document's prose, by its kinds. */
final class ProseTokens {

    private final Map<TokenKind, List<Token>> byKind = new EnumMap<>(TokenKind.class);

    void add(TokenKind kind, Token token) {
        byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(token);
    }

    /** All of one kind, in the order of the source; no two overlap, nor do those of different kinds. */
    List<Token> of(TokenKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }
}
