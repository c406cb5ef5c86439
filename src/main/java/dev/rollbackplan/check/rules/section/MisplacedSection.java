package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.Section;
import java.util.List;

/** Reports required sections that are not in the order of the prompt. */
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
        List<Section> found = subject.requiredSections().found();
        boolean[] inPlace = inOrder(found);
        for (int i = 0; i < found.size(); i++) {
            if (!inPlace[i]) {
                Section section = found.get(i);
                findings.add(section.range(), section.quoted() + " is out of order: move it " + place(found, i));
            }
        }
    }

    private static String place(List<Section> found, int index) {
        return index == 0
                ? "before " + found.get(1).quoted()
                : "after " + found.get(index - 1).quoted();
    }

    /** Returns which sections can stay so that the fewest have to move: a longest increasing subsequence by position. */
    private static boolean[] inOrder(List<Section> found) {
        int count = found.size();
        int[] length = new int[count];
        int[] before = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (found.get(j).position() < found.get(i).position() && length[j] + 1 > length[i]) {
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
