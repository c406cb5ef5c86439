package dev.rollbackplan.check.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The code that stands in a document's prose, by its kinds. */
public final class CodeTokens {

    private final Map<CodeTokenKind, List<CodeToken>> byKind = new EnumMap<>(CodeTokenKind.class);

    void add(CodeTokenKind kind, CodeToken token) {
        byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(token);
    }

    /** All of one kind, in the order of the source; no two overlap, nor do those of different kinds. */
    public List<CodeToken> of(CodeTokenKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }
}
