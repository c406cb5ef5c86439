package dev.rollbackplan.check.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits SQL into its statements and their words: names, numbers, strings and signs. Comments are left out. */
final class SqlReader {

    /** First words of statements. */
    private static final Set<String> VERBS = Set.of("""
            ALTER ANALYZE BEGIN CALL COMMENT COMMIT COPY CREATE DELETE DO DROP EXEC EXECUTE EXPLAIN FLUSH GRANT INSERT KILL LOCK
            MERGE PURGE REINDEX RENAME REPLACE RESET RESTORE REVOKE ROLLBACK SELECT SET SHOW SHUTDOWN START TRUNCATE UNDROP UPDATE USE VACUUM
            WITH BACKUP DETACH OPTIMIZE""".split("\\s+", -1));

    private final PlacedText sql;
    private final String text;
    private final List<List<Word>> statements = new ArrayList<>();
    private List<Word> statement = new ArrayList<>();
    private int at;

    private SqlReader(PlacedText sql) {
        this.sql = sql;
        this.text = sql.text();
    }

    /** Returns the words of each statement that is not empty. */
    static List<List<Word>> read(PlacedText sql) {
        SqlReader reader = new SqlReader(sql);
        while (reader.at < reader.text.length()) {
            reader.step();
        }
        reader.endStatement();
        return reader.statements;
    }

    /** Returns whether a text begins as a statement and has a second word. */
    static boolean isSql(String text) {
        String start = text.stripLeading();
        int end = 0;
        while (end < start.length() && Character.isLetter(start.charAt(end))) {
            end++;
        }
        String verb = start.substring(0, end);
        boolean isOneCase = verb.equals(verb.toUpperCase(Locale.ROOT)) || verb.equals(verb.toLowerCase(Locale.ROOT));
        return isOneCase
                && VERBS.contains(verb.toUpperCase(Locale.ROOT))
                && end < start.length()
                && Character.isWhitespace(start.charAt(end))
                && isOperand(start.substring(end).strip());
    }

    /** Returns whether a text can follow the first word of a statement. A path cannot, as in the request "DELETE /orders". */
    private static boolean isOperand(String rest) {
        return !rest.isEmpty()
                && (rest.charAt(0) != '/' || rest.startsWith("/*"))
                && "=.:,&|".indexOf(rest.charAt(0)) < 0;
    }

    private void step() {
        char c = text.charAt(at);
        if (text.startsWith("--", at) || c == '#' && isLineStart()) {
            at = end("\n", at);
        } else if (text.startsWith("/*", at)) {
            at = Math.min(text.length(), end("*/", at) + 2);
        } else if (c == '\'' || c == '"' || c == '`') {
            quoted(c, c);
        } else if (c == '[') {
            quoted(c, ']');
        } else if (c == '$' && dollarTag() > 0) {
            dollarQuoted(dollarTag());
        } else if (c == '\\' && (isLineStart() || statement.isEmpty())) {
            endStatement();
            word(end("\n", at));
            endStatement();
        } else if (c == ';' || text.startsWith("\\g", at) || text.startsWith("\\G", at)) {
            at++;
            endStatement();
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (isNamePart(c)) {
            int end = at;
            while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            word(end);
            endBatch();
        } else {
            word(at + 1);
        }
    }

    /** Ends a statement at a line that consists of the word GO, as in scripts for SQL Server. */
    private void endBatch() {
        Word last = statement.get(statement.size() - 1);
        boolean isLine = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
        if (isLine && last.value().equals("GO")) {
            statement.remove(statement.size() - 1);
            endStatement();
        }
    }

    private boolean isLineStart() {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }

    private int end(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private void word(int end) {
        statement.add(new Word(text.substring(at, end), sql.place(at, end), false));
        at = end;
    }

    /** Reads a string or a quoted name. A quote in it is written twice, or after a backslash. */
    private void quoted(char open, char close) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) != close || text.startsWith("" + close + close, end))) {
            end += text.charAt(end) == close || text.charAt(end) == '\\' && open == '\'' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        String value = text.substring(at + 1, end);
        int next = Math.min(end + 1, text.length());
        statement.add(new Word(value, sql.place(at, next), open == '\''));
        at = next;
    }

    /** Returns the length of the tag of a dollar-quoted string (PostgreSQL); 0 if none begins here. */
    private int dollarTag() {
        int end = at + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '$' ? end + 1 - at : 0;
    }

    private void dollarQuoted(int length) {
        String tag = text.substring(at, at + length);
        int end = end(tag, at + length);
        int next = Math.min(text.length(), end + length);
        statement.add(new Word(text.substring(Math.min(end, at + length), end), sql.place(at, next), true));
        at = next;
    }

    private void endStatement() {
        if (!statement.isEmpty()) {
            statements.add(statement);
            statement = new ArrayList<>();
        }
    }
}
