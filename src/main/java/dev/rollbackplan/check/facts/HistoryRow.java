package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a history of deployments, or an entry of several lines.
 *
 * @param ids its versions, hashes and digests in their comparable form
 * @param revisions its numbers in the history
 * @param line its first line in the prompt, 1-based
 */
public record HistoryRow(Set<String> ids, Set<String> revisions, int line) {

    /** Maximum number of lines of an entry. */
    private static final int MOST_LINES = 14;

    /** The number at a row's start, after the marks of a list or a table. */
    private static final Pattern NUMBERED = Pattern.compile("^[|*>\\-\\s]*[v#]?(\\d{1,9})(?:[\\s|:]|$)");

    private static final Pattern ENTRY = Pattern.compile(
            "(?i)^[\\s\"'{|*\\-]*(?:deployment\\s+)?(?:revision|version|id|release|task.?definition.?revision)[\"']?\\s*[:=]\\s*\"?v?(\\d{1,9})\"?[\\s,|]*$");
    private static final Pattern LABELLED =
            Pattern.compile("(?i)\\b(?:revision|rev|release|deployment)\"?[ :=#]{1,3}\"?v?(\\d{1,9})\\b(?![.:])");
    private static final Pattern TASK = Pattern.compile("(?i)([a-z][\\w-]{1,80}:\\d{1,6})(?![\\d:.])");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*|\\s{2,}|\t");

    /** Words of a row about the change from one version to another. */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:from|previous(?:ly)?|instead|vs|was)\\b|->|=>|\u2192");

    public HistoryRow {
        ids = Set.copyOf(ids);
        revisions = Set.copyOf(revisions);
    }

    /** Returns the rows of some data. */
    static List<HistoryRow> in(List<Fact> lines) {
        List<HistoryRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).value();
            Matcher entry = ENTRY.matcher(line);
            if (entry.find()) {
                StringBuilder text = new StringBuilder();
                int end = i + 1;
                while (end < lines.size()
                        && end < i + MOST_LINES
                        && !lines.get(end).value().isBlank()
                        && !ENTRY.matcher(lines.get(end).value()).find()) {
                    text.append(lines.get(end).value()).append('\n');
                    end++;
                }
                rows.add(row(
                        text.toString(), Set.of(entry.group(1)), lines.get(i).line()));
            } else if (isRow(line)) {
                rows.add(row(line, revisions(line), lines.get(i).line()));
            }
        }
        return rows;
    }

    private static boolean isRow(String line) {
        boolean isTable = CELLS.split(line.strip(), -1).length > 2;
        return (isTable
                        || NUMBERED.matcher(line).find()
                        || LABELLED.matcher(line).find())
                && !CHANGE.matcher(line).find();
    }

    private static Set<String> revisions(String line) {
        Set<String> revisions = new LinkedHashSet<>();
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.find()) {
            revisions.add(numbered.group(1));
        }
        Matcher labelled = LABELLED.matcher(line);
        while (labelled.find()) {
            revisions.add(labelled.group(1));
        }
        return revisions;
    }

    private static HistoryRow row(String text, Set<String> revisions, int line) {
        Set<String> ids = new LinkedHashSet<>();
        for (VersionToken token : VersionToken.in(text)) {
            if (token.kind() != VersionToken.Kind.DECIMAL) {
                ids.add(token.id());
            }
        }
        Matcher task = TASK.matcher(text);
        while (task.find()) {
            ids.add(VersionToken.id(task.group(1)));
        }
        return new HistoryRow(ids, revisions, line);
    }

    /** Returns whether the row is one of a release. */
    boolean isOf(Release release) {
        boolean hasId = ids.stream().anyMatch(release::hasId);
        return hasId || release.isNumber() && revisions.stream().anyMatch(release::hasRevision);
    }
}
