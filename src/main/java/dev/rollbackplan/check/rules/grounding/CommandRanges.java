package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The parts of a plan that are commands. A command can contain others. */
final class CommandRanges {

    /** The ends of commands that are in no other command, by their starts. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    CommandRanges(Plan plan) {
        List<TextRange> ranges = new ArrayList<>();
        for (Step step : plan.steps().all()) {
            for (Command command : step.commands()) {
                ranges.add(command.range());
            }
        }
        ranges.sort(Comparator.comparingInt(TextRange::start));
        for (TextRange range : ranges) {
            Map.Entry<Integer, Integer> last = ends.lastEntry();
            boolean isInner = last != null && last.getValue() > range.start();
            ends.merge(isInner ? last.getKey() : range.start(), range.end(), Math::max);
        }
    }

    /** Returns whether an offset of the source is in a command. */
    boolean contain(int offset) {
        Map.Entry<Integer, Integer> entry = ends.floorEntry(offset);
        return entry != null && entry.getValue() > offset;
    }
}
