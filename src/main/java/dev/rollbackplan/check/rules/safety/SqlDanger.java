package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognizes SQL statements that destroy data. */
final class SqlDanger {

    /** Kinds of objects that contain data, or on whose removal much depends. */
    private static final Set<String> DATA = Set.of(
            "TABLE",
            "TABLES",
            "DATABASE",
            "SCHEMA",
            "COLUMN",
            "TABLESPACE",
            "KEYSPACE",
            "USER",
            "ROLE",
            "OWNED",
            "STREAM",
            "TOPIC",
            "COLLECTION",
            "PARTITION",
            "STAGE",
            "BUCKET",
            "DATASET");

    /** Words of a condition that every row meets. */
    private static final Set<String> ALWAYS = Set.of("1=1", "TRUE", "1", "'1'='1'", "NOTFALSE");

    private SqlDanger() {}

    /** Returns the danger of a statement; empty if it has none. */
    static Optional<Danger> find(Command statement) {
        List<String> words = new ArrayList<>();
        for (Word word : statement.words()) {
            words.add(word.quoted() ? "''" : word.value().toUpperCase(Locale.ROOT));
        }
        return find(words).map(Danger::of);
    }

    private static Optional<String> find(List<String> words) {
        return switch (words.get(0)) {
            case "DROP" -> dropped(words, 1);
            case "ALTER" -> altered(words);
            case "TRUNCATE" ->
                words.size() > (words.get(1).equals("TABLE") ? 2 : 1) && !words.contains("(")
                        ? Optional.of("deletes all rows of the table")
                        : Optional.empty();
            case "DELETE", "UPDATE" -> changed(words, 0);
            case "WITH", "EXPLAIN", "BEGIN", "DO" -> nested(words);
            case "PURGE" ->
                words.contains("LOGS") ? Optional.of("deletes the logs that a restore needs") : Optional.empty();
            case "RESET" ->
                words.contains("MASTER") ? Optional.of("deletes the logs that a restore needs") : Optional.empty();
            case "SHUTDOWN" -> Optional.of("stops the database server");
            case "GRANT" -> grantsAll(words) ? Optional.of("grants all rights on all databases") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean grantsAll(List<String> words) {
        int on = words.indexOf("ON");
        return words.get(1).equals("ALL")
                && on > 0
                && String.join("", words.subList(on + 1, words.size())).startsWith("*.*");
    }

    private static Optional<String> dropped(List<String> words, int from) {
        if (from >= words.size() - 1) {
            return Optional.empty();
        }
        int kind = from;
        while (kind < words.size() - 1
                && Set.of("FOREIGN", "EXTERNAL", "TEMPORARY", "UNLOGGED").contains(words.get(kind))) {
            if (words.get(kind).equals("TEMPORARY")) {
                return Optional.empty();
            }
            kind++;
        }
        String object = words.get(kind);
        if (DATA.contains(object)) {
            return Optional.of("drops the " + object.toLowerCase(Locale.ROOT)
                    + (object.equals("USER") || object.equals("ROLE") ? "" : " with its data"));
        }
        return words.contains("CASCADE") && !object.equals("INDEX") && !object.equals("CONSTRAINT")
                ? Optional.of("drops the " + object.toLowerCase(Locale.ROOT) + " and all that depends on it")
                : Optional.empty();
    }

    private static Optional<String> altered(List<String> words) {
        if (words.size() < 4) {
            return Optional.empty();
        }
        boolean isTable = words.get(1).equals("TABLE");
        for (int i = 2; isTable && i + 1 < words.size(); i++) {
            String next = words.get(i + 1);
            boolean isColumn = next.equals("COLUMN") || next.equals("PARTITION");
            if (words.get(i).equals("DROP") && isColumn) {
                return Optional.of("drops the " + next.toLowerCase(Locale.ROOT) + " with its data");
            }
            boolean isNamedColumn = !Set.of(
                            "CONSTRAINT",
                            "DEFAULT",
                            "NOT",
                            "INDEX",
                            "KEY",
                            "PRIMARY",
                            "FOREIGN",
                            "CHECK",
                            "IDENTITY",
                            "EXPRESSION",
                            "IF",
                            "STORAGE",
                            "TRIGGER",
                            "UNIQUE",
                            "RULE")
                    .contains(next);
            if (words.get(i).equals("DROP")
                    && isNamedColumn
                    && !words.subList(2, i).contains("COLUMN")) {
                return Optional.of("drops a column with its data");
            }
            if (words.get(i).equals("DELETE") && (next.equals("WHERE") || next.equals("IN"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Finds a change of all rows in a statement that begins otherwise, as in {@code WITH … DELETE FROM}. */
    private static Optional<String> nested(List<String> words) {
        boolean isAnalyze = words.contains("ANALYZE");
        for (int i = 1; i < words.size() - 1; i++) {
            boolean isDelete = words.get(i).equals("DELETE") && words.get(i + 1).equals("FROM");
            if (isDelete && (isAnalyze || !words.get(0).equals("EXPLAIN"))) {
                return changed(words, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> changed(List<String> words, int from) {
        boolean isDelete = words.get(from).equals("DELETE");
        boolean isStatement = words.size() > from + 1
                && (isDelete ? words.contains("FROM") || words.size() == from + 2 : words.contains("SET"));
        if (!isStatement || !isDelete && words.get(from + 1).equals("SET")) {
            return Optional.empty();
        }
        int where = words.lastIndexOf("WHERE");
        boolean limits = where > from && !ALWAYS.contains(String.join("", words.subList(where + 1, words.size())));
        boolean joins = words.contains("JOIN") || words.contains("USING") || !isDelete && words.contains("FROM");
        return limits || words.contains("LIMIT") || joins
                ? Optional.empty()
                : Optional.of(isDelete ? "deletes all rows of the table" : "changes all rows of the table");
    }
}
