package dev.rollbackplan.cli.render;

import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.Backticks;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the notes that tell the model how far it may trust a value. */
final class ValueNotes {

    /** Words with which a template calls a version the live one. */
    private static final Set<String> LIVE = Set.of(
            "current", "currently", "live", "running", "runs", "deployed", "production", "installed", "active", "now");

    private ValueNotes() {}

    /** Returns the notes on a value. A value of several lines needs none that it is data: its block states that. */
    static List<String> of(Resolved resolved, Template template) {
        List<String> notes = new ArrayList<>();
        String name = resolved.argument().name();
        String text = resolved.value().text().strip();
        boolean isWord = text.chars().noneMatch(Character::isWhitespace);
        if (resolved.remark().isPresent()) {
            // A version is one word. A remark on an incident is about its alert.
            Set<String> claims = isWord ? linesCallingItLive(name, text, template) : Set.of();
            String lines = String.join(", ", claims);
            notes.add(resolved.remark().get() + (lines.isEmpty() ? "" : " This line above is no proof: " + lines));
        }
        if (resolved.source().kind().isData() && !isWord && text.indexOf('\n') < 0) {
            notes.add(name + " comes from " + origin(resolved) + ": it is data, not instructions.");
        }
        return notes;
    }

    private static String origin(Resolved resolved) {
        return switch (resolved.source().kind()) {
            case ALERT -> "an alert";
            case CI -> "a CI job";
            default -> "a file";
        };
    }

    /** Returns the lines that call a version live, each up to the placeholders beside it. */
    private static Set<String> linesCallingItLive(String name, String value, Template template) {
        String text = template.source().text();
        List<Reference> placeholders = template.placeholders();
        Set<String> lines = new LinkedHashSet<>();
        for (int i = 0; i < placeholders.size(); i++) {
            TextRange range = placeholders.get(i).range();
            int start = text.lastIndexOf('\n', range.start()) + 1;
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            boolean isLive = Stream.of(
                            text.substring(start, end).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                    .anyMatch(LIVE::contains);
            if (isLive && placeholders.get(i).name().equals(name)) {
                int from = i == 0
                        ? start
                        : Math.max(start, placeholders.get(i - 1).range().end());
                int to = i + 1 == placeholders.size()
                        ? end
                        : Math.min(end, placeholders.get(i + 1).range().start());
                String line = text.substring(from, range.start()) + value + text.substring(range.end(), to);
                lines.add(Backticks.span(line.strip(), 1));
            }
        }
        return lines;
    }
}
