package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.steps.PlanSteps;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the prose of a plan into its sentences. */
final class StatementReader {

    /** The space after the end of a sentence. A list, a quotation or code may begin the next one. */
    private static final Pattern END = Pattern.compile("[.!?][)\"\u201d]?(\\s+)(?=[\\p{Lu}\"`(\u201c\\d])|;(\\s+)");

    /** The steps by their starts. */
    private final NavigableMap<Integer, Step> steps = new TreeMap<>();

    private final List<Statement> statements = new ArrayList<>();

    private StatementReader(PlanSteps steps) {
        steps.all().forEach(step -> this.steps.put(step.range().start(), step));
    }

    static List<Statement> read(MarkdownDocument document, PlanSteps steps) {
        StatementReader reader = new StatementReader(steps);
        for (Block block : document.all()) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    List<List<Inline>> cells = new ArrayList<>();
                    row.cells().forEach(cell -> cells.add(cell.inlines()));
                    reader.add(cells, row.range(), false);
                }
            } else if (!block.inlines().isEmpty()) {
                reader.add(List.of(block.inlines()), block.range(), block instanceof Block.Heading);
            }
        }
        return List.copyOf(reader.statements);
    }

    private void add(List<List<Inline>> cells, TextRange range, boolean heading) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (List<Inline> cell : cells) {
            if (!text.isEmpty()) {
                append(text, places, " | ", places.get(places.size() - 1), 0);
            }
            for (Inline inline : cell) {
                append(inline, text, places);
            }
        }
        Optional<Step> step = step(range);
        SectionRole role = step.map(Step::role).orElse(SectionRole.OTHER);
        String block = text.toString();
        String all = step.map(Step::text).orElse(block);
        int start = 0;
        Matcher end = END.matcher(block);
        while (end.find()) {
            int space = Math.max(end.start(1), end.start(2));
            add(block.substring(start, space), places.subList(start, space), role, heading, block, all);
            start = end.end();
        }
        add(block.substring(start), places.subList(start, block.length()), role, heading, block, all);
    }

    private void add(String text, List<Integer> places, SectionRole role, boolean heading, String block, String step) {
        if (!text.isBlank()) {
            statements.add(new Statement(text, role, heading, block, step, places));
        }
    }

    private static void append(Inline inline, StringBuilder text, List<Integer> places) {
        TextRange range = inline.range();
        switch (inline.kind()) {
            case TEXT -> {
                boolean isExact = range.length() == inline.text().length();
                append(text, places, inline.text(), range.start(), isExact ? 1 : 0);
            }
            case CODE -> {
                int delimiter = Math.max(1, (range.length() - inline.text().length()) / 2);
                append(text, places, "`", range.start(), 0);
                append(text, places, inline.text(), Math.min(range.start() + delimiter, range.end() - 1), 1);
                append(text, places, "`", range.end() - 1, 0);
            }
            case BREAK -> append(text, places, " ", range.start(), 0);
            case HTML, IMAGE -> {}
        }
    }

    /** Adds a text whose characters are at an offset of the source, or, with a step of 1, at the offsets from there on. */
    private static void append(StringBuilder text, List<Integer> places, String added, int place, int step) {
        text.append(added);
        for (int i = 0; i < added.length(); i++) {
            places.add(place + i * step);
        }
    }

    private Optional<Step> step(TextRange range) {
        Map.Entry<Integer, Step> entry = steps.floorEntry(range.start());
        boolean isIn = entry != null && entry.getValue().range().contains(range);
        return isIn ? Optional.of(entry.getValue()) : Optional.empty();
    }
}
