package dev.rollbackplan.check.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the SQL among the arguments of shell commands. */
final class SqlArguments {

    private static final Set<String> SQL_PROGRAMS = Set.of("""
            psql mysql mariadb sqlcmd sqlite sqlite3 bq clickhouse-client clickhouse cqlsh snowsql snow duckdb cockroach trino presto hive
            beeline impala-shell spark-sql usql mycli pgcli vsql isql sqlplus osql turso wrangler supabase heroku ysqlsh tsql""".split("\\s+", -1));

    /** Options whose value is SQL, for every program. */
    private static final Set<String> OPTIONS = Set.of(
            "-c",
            "-e",
            "-q",
            "-Q",
            "--command",
            "--execute",
            "--query",
            "--sql",
            "--statement",
            "--query-string",
            "--sql-statement",
            "--statements",
            "--sqls");

    /** Programs that search or print SQL. */
    private static final Set<String> PRINTERS = Set.of(
            "grep", "egrep", "fgrep", "rg", "awk", "sed", "echo", "printf", "git", "gh", "glab", "curl", "jq", "logger",
            "rtk");

    private SqlArguments() {}

    /** Returns whether a program runs SQL from its standard input or its operands. */
    static boolean isSqlProgram(String program) {
        return SQL_PROGRAMS.contains(program);
    }

    /** Returns the arguments of a command that are SQL, without an option before it in the same word. */
    static List<Argument> of(List<Argument> words) {
        List<Argument> found = new ArrayList<>();
        String program = Carriers.program(words.get(0).text());
        for (int i = 1; i < words.size() && !PRINTERS.contains(program); i++) {
            String word = words.get(i).text();
            int start = start(word);
            boolean isAsked = start > 0
                    || isSqlProgram(program)
                    || OPTIONS.contains(words.get(i - 1).text());
            if (isAsked && SqlReader.isSql(word.substring(start))) {
                PlacedText sql = words.get(i).value().slice(start, word.length());
                found.add(new Argument(sql, words.get(i).range(), true));
            }
        }
        return found;
    }

    /** Returns the length of an option that precedes its value in the same word: {@code --sql=…}, {@code -e"…"}. */
    private static int start(String word) {
        for (String option : OPTIONS) {
            String name = option.startsWith("--") ? option + "=" : option;
            if (word.startsWith(name) && word.length() > name.length()) {
                return name.length();
            }
        }
        return 0;
    }
}
