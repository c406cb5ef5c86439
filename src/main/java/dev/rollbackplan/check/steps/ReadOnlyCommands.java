package dev.rollbackplan.check.steps;

import java.util.Locale;
import java.util.Set;

/** Recognizes commands that change nothing. A program that is not known counts as one that changes something. */
final class ReadOnlyCommands {

    private static final Set<String> PROGRAMS = Set.of("""
            cat zcat grep egrep fgrep zgrep rg ls ll head tail less more wc sort uniq cut jq yq awk gawk echo printf test [ [[ sleep wait
            diff cmp comm stat file du df ps top htop free uptime dig nslookup host ping traceroute mtr date id whoami hostname which
            type true false read cd pwd pushd popd export set unset local declare readonly source exit return journalctl dmesg ss netstat
            lsof pgrep sha256sum sha1sum md5sum cksum base64 column tr nl xxd hexdump strings promtool amtool logcli pg_isready pg_dump
            pg_dumpall pg_basebackup mysqldump mongodump seq basename dirname realpath readlink tree history man vmstat iostat env
            printenv nc netcat telnet openssl getent lsblk blkid mongoexport for if while case function : watch until""".split("\\s+", -1));

    /** Subcommands that only read. */
    private static final Set<String> VERBS = Set.of("""
            get describe list ls show status history logs log diff plan view inspect top explain version info wait validate search events
            cluster-info current-context get-contexts whoami tail ps stats check lint template cat verify images output rev-parse fetch
            blame current heads metrics read head reader is-active is-enabled list-units list-jobs console-url health stat report
            doctor help state-list tree graph fsck-objects ls-remote ls-files shortlog reflog releases ping query lookup""".split("\\s+", -1));

    private static final Set<String> PREFIXES = Set.of(
            "get-", "list-", "describe-", "head-", "batch-get-", "lookup-", "simulate-", "estimate-", "show-", "ls-");

    private static final Set<String> DRY_RUNS = Set.of("""
            --dry-run --dryrun --check --help --what-if -WhatIf --noop --simulate --no-execute""".split("\\s+", -1));

    private static final Set<String> SQL_VERBS = Set.of(
            "SELECT",
            "SHOW",
            "EXPLAIN",
            "BEGIN",
            "START",
            "COMMIT",
            "SET",
            "USE",
            "DESCRIBE",
            "DESC",
            "ANALYZE",
            "ROLLBACK",
            "DECLARE",
            "FETCH",
            "LOCK",
            "CHECKPOINT");

    /** Words that make a statement change data although it begins otherwise, as in {@code WITH … DELETE}. */
    private static final Set<String> SQL_CHANGES = Set.of("INSERT", "UPDATE", "DELETE", "MERGE");

    /** Number of words after the program among which its subcommands are looked for. */
    private static final int SUBCOMMANDS = 4;

    private ReadOnlyCommands() {}

    static boolean contains(Command command) {
        return switch (command.language()) {
            case SHELL -> isShell(command);
            case SQL -> isSql(command);
            case HTTP -> Set.of("GET", "HEAD", "OPTIONS").contains(command.program());
            case MONGO ->
                command.words()
                        .get(0)
                        .value()
                        .matches("(?s).*\\.(?:find|count|countDocuments|aggregate|stats|explain|getIndexes"
                                + "|distinct|findOne)\\(.*|rs\\.status.*");
            case HCL -> true;
        };
    }

    private static boolean isShell(Command command) {
        if (isDryRun(command)) {
            return true;
        }
        String program = command.program();
        return switch (program) {
            case "curl", "http", "https", "wget" -> !sends(command);
            case "sed" ->
                !command.hasOption("-i", "--in-place") && command.option("-i").isEmpty();
            case "find" -> !command.hasOption("-delete", "-exec", "-execdir", "-ok");
            case "ssh" -> true;
            default -> PROGRAMS.contains(program) || isReadingTool(command, program);
        };
    }

    static boolean isDryRun(Command command) {
        if (command.words().size() == 2 && command.words().get(1).value().equals("--version")) {
            return true;
        }
        for (Word word : command.arguments()) {
            if (DRY_RUNS.contains(word.name())
                    && !word.value().endsWith("=none")
                    && !word.value().endsWith("=false")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadingTool(Command command, String program) {
        if (SqlArguments.isSqlProgram(program)) {
            return !command.hasOption("-f", "--file") && command.afterSubcommands("delete") < 0;
        }
        if (command.afterSubcommands("exec") > 0 || command.hasOption("--describe", "--list")) {
            return true;
        }
        boolean afterOption = false;
        int seen = 0;
        for (Word word : command.arguments()) {
            String value = word.value();
            if (word.isOption()) {
                afterOption = value.indexOf('=') < 0;
            } else {
                seen++;
                boolean isVerb = VERBS.contains(value) || value.endsWith(":status");
                for (String prefix : PREFIXES) {
                    isVerb |= value.startsWith(prefix);
                }
                if (isVerb) {
                    return true;
                }
                if (!afterOption && seen > SUBCOMMANDS || isChange(value)) {
                    return false;
                }
                afterOption = false;
            }
        }
        return false;
    }

    private static boolean isChange(String value) {
        return value.matches(
                "(?:delete|remove|rm|apply|create|set|update|patch|put|add|push|undo|rollback|restart|reset|import|edit|run)"
                        + "(?:-.*)?");
    }

    private static boolean sends(Command command) {
        if (command.hasOption("-G", "--get", "-I", "--head")) {
            return false;
        }
        String method = command.option("-X", "--request", "--method")
                .map(word -> word.value().toUpperCase(Locale.ROOT))
                .orElse("");
        boolean hasBody = command.hasOption(
                "-d",
                "--data",
                "--data-raw",
                "--data-binary",
                "--data-urlencode",
                "--json",
                "-F",
                "--form",
                "-T",
                "--upload-file",
                "--post-data",
                "--post-file");
        boolean isHttpie = command.words().size() > 1
                && Set.of("POST", "PUT", "PATCH", "DELETE")
                        .contains(command.words().get(1).value());
        return isHttpie
                || !method.isEmpty() && !method.equals("GET") && !method.equals("HEAD")
                || method.isEmpty() && hasBody;
    }

    private static boolean isSql(Command command) {
        String verb = command.program();
        if (verb.startsWith("\\")) {
            return !verb.startsWith("\\COPY")
                    || command.words().get(0).value().matches("(?is)\\\\copy\\s*\\(.*|.*\\sto\\s.*");
        }
        if (verb.equals("COPY")) {
            return command.words().stream().anyMatch(word -> word.value().equalsIgnoreCase("TO"));
        }
        if (verb.equals("WITH")) {
            return command.words().stream()
                    .noneMatch(word -> SQL_CHANGES.contains(word.value().toUpperCase(Locale.ROOT)));
        }
        return SQL_VERBS.contains(verb);
    }
}
