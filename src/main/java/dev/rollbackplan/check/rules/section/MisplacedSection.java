package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.Section;
import java.util.List;

/** An owed section that stands out of order. */
public final class MisplacedSection implements Rule<Plan> {

    @Override
    public String id() {
        return "misplaced-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        List<Section> owed = subject.requiredSections().found();
        boolean[] inPlace = longestRun(owed);
        for (int i = 0; i < owed.size(); i++) {
            if (!inPlace[i]) {
                Section section = owed.get(i);
                findings.add(section.range(), section.quoted() + " stands out of order: move it " + place(owed, i));
            }
        }
    }

    private static String place(List<Section> owed, int index) {
        return index == 0
                ? "before " + owed.get(1).quoted()
                : "behind " + owed.get(index - 1).quoted();
    }

    /** Which sections may stay, so that as few as possible have to move: the longest that follow one another. */
    private static boolean[] longestRun(List<Section> owed) {
        int count = owed.size();
        int[] length = new int[count];
        int[] before = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (owed.get(j).position() < owed.get(i).position() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] inPlace = new boolean[count];
        for (int i = last; i >= 0; i = before[i]) {
            inPlace[i] = true;
        }
        return inPlace;
    }
}
