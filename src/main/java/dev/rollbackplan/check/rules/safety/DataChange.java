package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes commands that change the data or the schema of a database, and those that back it up or restore it. */
final class DataChange {

    private static final Set<String> VERBS =
            Set.of("UPDATE", "DELETE", "ALTER", "DROP", "TRUNCATE", "MERGE", "REPLACE");

    /** Tables whose rows are settings of a service. */
    private static final Pattern SETTINGS = Pattern.compile("(?i).*(?:flag|setting|config|maintenance|toggle|lock).*");

    /** Arguments of migration tools that change the schema. */
    private static final Set<String> MIGRATIONS = Set.of(
            "undo",
            "downgrade",
            "db:rollback",
            "db:migrate:down",
            "db:migrate",
            "migrate:rollback",
            "db:migrate:undo",
            "rollback-count",
            "rollback",
            "rollbackCount",
            "update-database",
            "down",
            "ecto.rollback",
            "revert",
            "migration:revert",
            "rollback-to-date",
            "migrate:down",
            "migrate",
            "clean",
            "repair");

    private static final Set<String> MIGRATION_TOOLS = Set.of(
            "flyway",
            "liquibase",
            "alembic",
            "rails",
            "rake",
            "knex",
            "sequelize",
            "sequelize-cli",
            "prisma",
            "typeorm",
            "goose",
            "dbmate",
            "migrate",
            "golang-migrate",
            "sqlx",
            "diesel",
            "atlas",
            "mix",
            "artisan",
            "manage.py",
            "django-admin",
            "flask");

    /** Programs that run another tool by its name. */
    private static final Set<String> RUNNERS =
            Set.of("npx", "yarn", "pnpm", "bundle", "python", "python3", "php", "bin/rails", "poetry", "uv", "dotnet");

    private static final Set<String> RESTORES = Set.of("pg_restore", "mongorestore", "myloader");

    private static final Pattern MONGO_CHANGE = Pattern.compile(
            "(?s).*\\.(?:update\\w*|delete\\w*|remove|replaceOne|drop\\w*|renameCollection|bulkWrite)\\(.*");

    private DataChange() {}

    /** Returns whether a command changes data or a schema. */
    static boolean changes(Command command) {
        return switch (command.language()) {
            case SQL -> isChange(command);
            case MONGO -> MONGO_CHANGE.matcher(command.words().get(0).value()).matches();
            case SHELL -> !command.isDryRun() && (isMigration(command) || restores(command));
            case HCL, HTTP -> false;
        };
    }

    private static boolean isChange(Command command) {
        if (!VERBS.contains(command.program())) {
            return false;
        }
        List<Word> words = command.words();
        for (int i = 1; i < Math.min(4, words.size()); i++) {
            String word = words.get(i).value().toUpperCase(Locale.ROOT);
            boolean isObject = Set.of("INDEX", "SYSTEM", "USER", "ROLE", "SESSION", "VIEW", "TEMPORARY")
                    .contains(word);
            if (i == 1 && isObject || SETTINGS.matcher(words.get(i).value()).matches()) {
                return false;
            }
        }
        return words.size() > 2;
    }

    private static boolean isMigration(Command command) {
        boolean isTool = MIGRATION_TOOLS.contains(command.program());
        boolean isRunner = RUNNERS.contains(command.program());
        boolean hasTool = isTool;
        for (Word word : command.arguments()) {
            String name = word.value().substring(word.value().lastIndexOf('/') + 1);
            hasTool |= isRunner && MIGRATION_TOOLS.contains(name);
            if (hasTool && MIGRATIONS.contains(word.value())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a command writes a backup over a database that exists. */
    static boolean restores(Command command) {
        boolean reads = command.language() == Language.SHELL
                && Set.of("psql", "mysql", "mariadb").contains(command.program())
                && command.pipedFrom().isPresent()
                && Set.of("gunzip", "zcat", "cat", "pv", "zstd", "aws")
                        .contains(command.pipedFrom().get().program());
        return reads || RESTORES.contains(command.program()) && !command.hasOption("-l", "--list");
    }

    /** Returns whether a command takes a backup. */
    static boolean backsUp(Command command) {
        if (command.language() == Language.SQL) {
            return command.program().equals("BACKUP") || command.program().equals("CREATE") && isCopy(command);
        }
        return switch (command.program()) {
            case "pg_dump",
                    "pg_dumpall",
                    "pg_basebackup",
                    "mysqldump",
                    "mongodump",
                    "mydumper",
                    "xtrabackup",
                    "mariabackup",
                    "cockroach" -> true;
            default -> hasBackupSubcommand(command);
        };
    }

    private static boolean isCopy(Command command) {
        List<Word> words = command.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).value().equalsIgnoreCase("AS")
                    && words.get(i + 1).value().equalsIgnoreCase("SELECT")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBackupSubcommand(Command command) {
        boolean creates = false;
        boolean isBackup = false;
        for (Word word : command.arguments()) {
            String value = word.value().toLowerCase(Locale.ROOT);
            if (value.matches(
                    "(?:create|copy|start)-(?:\\w+-)*(?:snapshot|backup|image)s?|backup-push|.*backups?:capture|create-backup")) {
                return true;
            }
            creates |= value.matches("create|new|capture|push|run|save|backup");
            isBackup |= value.matches("backups?|snapshots?|snap|volumesnapshot|export|dump");
        }
        return isBackup
                && (creates
                        || Set.of("pgbackrest", "barman", "restic", "borg", "velero", "wal-g", "zfs", "nodetool")
                                .contains(command.program()));
    }
}
