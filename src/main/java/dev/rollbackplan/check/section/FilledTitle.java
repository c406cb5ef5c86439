package dev.rollbackplan.check.section;

import dev.rollbackplan.check.lexicon.LazyPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A template's title with placeholders, which the plan has with whatever their values are.
 *
 * @param parts the keys of what stands before, between and behind the placeholders, of which some may be empty
 */
record FilledTitle(List<String> parts) {

    private static final LazyPattern PLACEHOLDER = LazyPattern.of("\\$(?:[A-Z][A-Z0-9_]*|\\{[^}]{0,200}\\})");

    FilledTitle {
        parts = List.copyOf(parts);
    }

    /** Reads a title; empty where it has no placeholders, or nothing else. */
    static Optional<FilledTitle> of(String title) {
        if (title.indexOf('$') < 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : PLACEHOLDER.split(title)) {
            parts.add(parts.isEmpty() ? SectionTitle.of(part).key() : SectionTitle.key(part.toLowerCase(Locale.ROOT)));
        }
        boolean says = parts.stream().anyMatch(part -> !part.isEmpty());
        return parts.size() > 1 && says ? Optional.of(new FilledTitle(parts)) : Optional.empty();
    }

    /** Whether a plan's title, given by its key, is this one with some values. */
    boolean isFilledAs(String key) {
        if (!key.startsWith(parts.get(0))) {
            return false;
        }
        int at = parts.get(0).length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = key.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        String last = parts.get(parts.size() - 1);
        return key.length() - last.length() >= at && key.endsWith(last);
    }
}
