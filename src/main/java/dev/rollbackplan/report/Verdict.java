package dev.rollbackplan.report;

/** States in words whether a plan can be followed. */
final class Verdict {

    private final StringBuilder text = new StringBuilder();

    private Verdict() {}

    /** Returns the sentence for a report, such as "2 things are dangerous, 1 contradicts the prompt". */
    static String of(Report report) {
        Report.Summary summary = report.summary();
        int unreadable = report.unreadable().size();
        int form = summary.errors() + summary.warnings() - summary.dangers() - summary.contradictions() - unreadable;
        Verdict verdict = new Verdict();
        verdict.add(summary.dangers(), "thing", "is dangerous", "are dangerous");
        verdict.add(summary.contradictions(), "thing", "contradicts the prompt", "contradict the prompt");
        verdict.add(form, "thing", "is wrong in form", "are wrong in form");
        verdict.add(summary.blanks(), "value", "has to be filled in", "have to be filled in");
        verdict.add(unreadable, "plan", "could not be read", "could not be read");
        return verdict.text.length() == 0 ? "nothing dangerous was found" : verdict.text.toString();
    }

    private void add(int count, String noun, String one, String several) {
        if (count == 0) {
            return;
        }
        boolean isRepeated = text.indexOf(noun) >= 0;
        text.append(text.length() == 0 ? "" : ", ").append(count).append(' ');
        text.append(isRepeated ? "" : noun + (count == 1 ? " " : "s ")).append(count == 1 ? one : several);
    }
}
