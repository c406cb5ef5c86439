package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a history of deployments, or an entry of several lines.
 *
 * @param ids its versions, hashes and digests in their comparable form, and names with a number such as {@code api:57}
 * @param revisions its numbers in the history
 * @param line its first line in the prompt, 1-based
 */
public record HistoryRow(Set<String> ids, Set<String> revisions, int line) {

    /** Maximum number of lines of an entry. */
    private static final int MOST_LINES = 14;

    /** The number at a row's start, after the marks of a list or a table. */
    private static final Pattern NUMBERED = Pattern.compile("^[|*>\\-\\s]*[v#]?(\\d{1,9})(?:[\\s|:]|$)");

    /** The first line of an entry of several lines. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?i)^[\\s\"'{|*\\-]*(?:deployment\\s+)?(?:revision|version|id|release|task.?definition.?revision)[\"']?\\s*[:=]\\s*\"?v?(\\d{1,9})\"?[\\s,|]*$");

    private static final Pattern LABELLED =
            Pattern.compile("(?i)\\b(?:revision|rev|release|deployment)\"?[ :=#]{1,3}\"?v?(\\d{1,9})\\b(?![.:])");

    /** A name with a number: a task definition with its revision, or an image with its build. */
    private static final Pattern NUMBERED_NAME = Pattern.compile("(?i)([a-z][\\w-]{1,80}:\\d{1,9})(?![\\w:.])");

    /** A revision or a task definition with its version in brackets, or the other way round. */
    private static final Pattern PAIR = Pattern.compile(
            "(?i)(?:\\b(?:revision|rev|release|version)[ #:=]{1,2}\\d{1,9}|\\b[a-z][\\w-]{1,80}:\\d{1,9})(?![\\w.:])[ ]?[(=]\\s?[^()\\s,;]{3,60}[)]?"
                    + "|[^()\\s,;]{3,60} \\((?:helm |task definition )?(?:(?:revision|rev|release) \\d{1,9}|[a-z][\\w-]{1,80}:\\d{1,9})\\)");

    /** A name of a deployment in a table, which has letters and digits. */
    private static final Pattern OPAQUE = Pattern.compile(
            "(?<![\\w./:-])(?=[\\w.-]*-[\\w.-]*\\d)(?=[\\w.-]*\\d[a-z]|[\\w.-]*[a-z]\\d)[a-z][\\w.-]{7,}(?![\\w/:-])");

    private static final Pattern COLUMN = Pattern.compile("(?i)revision|rev|id|version|release|generation");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*|\\s{2,}|\t");

    /** What a change replaces. */
    private static final Pattern REPLACED = Pattern.compile("\\S+\\s*(?:=>|->|\u2192)\\s*");

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
        Map<String, Long> names = lines.stream()
                .flatMap(line -> names(line.value(), CELLS.split(line.value().strip(), -1)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int column = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).value();
            String[] cells = CELLS.split(line.strip(), -1);
            Matcher entry = ENTRY.matcher(line);
            Matcher pair = PAIR.matcher(line);
            while (pair.find()) {
                rows.add(row(pair.group(), revisions(pair.group()), lines.get(i).line()));
            }
            if (cells.length > 1 && line.strip().matches("[|]?\\s*[A-Z][A-Z _|-]*")) {
                column = column(cells);
            } else if (line.isBlank() || line.contains("$ ")) {
                column = -1;
            } else if (entry.find()) {
                rows.add(row(
                        entry(lines, i), Set.of(entry.group(1)), lines.get(i).line()));
            } else if (column >= 0 && column < cells.length && cells[column].matches("v?\\d{1,9}")) {
                rows.add(row(
                        line,
                        Set.of(VersionToken.id(cells[column])),
                        lines.get(i).line()));
            } else if (isRow(line, cells)) {
                rows.add(row(line, revisions(line), lines.get(i).line()).with(names(line, cells), names));
            }
        }
        return rows;
    }

    private static int column(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (COLUMN.matcher(cells[i]).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the lines of an entry after its first one. */
    private static String entry(List<Fact> lines, int first) {
        StringBuilder text = new StringBuilder();
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            String line = lines.get(i).value();
            if (line.isBlank() || ENTRY.matcher(line).find()) {
                break;
            }
            text.append(REPLACED.matcher(line).replaceAll("")).append('\n');
        }
        return text.toString();
    }

    private static boolean isRow(String line, String... cells) {
        boolean isHistory = cells.length > 2
                || NUMBERED.matcher(line).find()
                || LABELLED.matcher(line).find()
                || NUMBERED_NAME.matcher(line).find();
        return isHistory && !CHANGE.matcher(line).find();
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
        Matcher name = NUMBERED_NAME.matcher(text);
        while (name.find()) {
            ids.add(VersionToken.id(name.group(1)));
        }
        return new HistoryRow(ids, revisions, line);
    }

    /** Returns the names of deployments in a table's row. */
    private static Set<String> names(String line, String... cells) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = OPAQUE.matcher(line);
        while (cells.length > 2 && matcher.find()) {
            names.add(VersionToken.id(matcher.group()));
        }
        return names;
    }

    /** Adds those names that no other row has. */
    private HistoryRow with(Set<String> names, Map<String, Long> counts) {
        Set<String> all = new LinkedHashSet<>(ids);
        names.stream().filter(name -> counts.getOrDefault(name, 0L) == 1).forEach(all::add);
        return new HistoryRow(all, revisions, line);
    }

    /** Returns whether the row is one of a release. */
    boolean isOf(Release release) {
        return ids.stream().anyMatch(release::hasId)
                || release.isNumber()
                        && release.revisions().stream()
                                .anyMatch(number -> revisions.contains(number)
                                        || ids.stream().anyMatch(id -> id.endsWith(":" + number)));
    }
}
