package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.steps.Command.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the commands of some code. */
final class CommandReader {

    private static final Set<String> SQL = Set.of(
            "sql",
            "psql",
            "pgsql",
            "postgresql",
            "postgres",
            "plpgsql",
            "mysql",
            "mariadb",
            "tsql",
            "plsql",
            "sqlite",
            "cql");
    private static final Set<String> HCL = Set.of("hcl", "tf", "terraform");
    private static final Set<String> SHELLS = Set.of("powershell", "ps1", "pwsh", "fish", "csh", "tcsh", "shellscript");
    private static final Set<String> MONGO = Set.of("javascript", "js", "mongodb", "mongo", "mongosh");
    private static final Set<String> HTTP = Set.of("http", "rest");

    private final CommandList commands;
    private final StatementReader statements;
    private final ShellReader shell;

    private CommandReader(CommandContext context, String step) {
        this.commands = new CommandList(context, step);
        this.statements = new StatementReader(commands);
        this.shell = new ShellReader(commands, statements);
    }

    /**
     * Returns the commands of some code, in its order; none if it is in another language or no code to be run.
     *
     * @param code the code
     * @param script the shell script in the code; empty if there is none
     * @param context the text around the code
     * @param step the text of the whole step
     */
    static List<Command> read(CodeFragment code, Optional<ShellScript> script, CommandContext context, String step) {
        CommandReader reader = new CommandReader(context, step);
        reader.read(code, script);
        return reader.commands.commands();
    }

    private void read(CodeFragment code, Optional<ShellScript> script) {
        String language = code.language();
        PlacedText text = PlacedText.of(code, script.isPresent() ? script.get().commands() : code.text());
        if (script.isPresent()) {
            shell.shell(text, script.get().simpleCommands(), Optional.empty(), 0);
            prompted(code, script.get());
        } else if (SHELLS.contains(language)) {
            shell.shell(text, Optional.empty(), 0);
        } else if (SQL.contains(language) || isSqlText(code)) {
            statements.sql(text, Optional.empty());
        } else if (HCL.contains(language)) {
            statements.lines(text, Language.HCL);
        } else if (HTTP.contains(language) || code.text().startsWith("DELETE /")) {
            statements.lines(text, Language.HTTP);
        } else if (MONGO.contains(language)
                || code.kind() == CodeFragment.Kind.SPAN && code.text().startsWith("db.")) {
            statements.mongo(text, Optional.empty());
        } else if (language.equals("redis")) {
            statements.redis(text, Optional.empty());
        }
    }

    private static boolean isSqlText(CodeFragment code) {
        boolean isPlain =
                code.kind() == CodeFragment.Kind.SPAN || code.language().isEmpty();
        return isPlain && SqlReader.isSql(code.text());
    }

    /** Reads the statements after the prompts of database shells, such as {@code mysql> }. */
    private void prompted(CodeFragment code, ShellScript script) {
        for (int i = 0; script.prompted() && i < code.lineCount(); i++) {
            String line = code.lineText(i);
            int start = Math.max(line.indexOf("> "), line.indexOf("# ")) + 2;
            if (start > 1
                    && ShellScript.promptLength(code, i) == 0
                    && script.commands()
                            .substring(code.line(i).start(), code.line(i).end())
                            .isBlank()
                    && SqlReader.isSql(line.substring(start))) {
                int from = code.line(i).start() + start;
                statements.sql(
                        PlacedText.of(code, code.text())
                                .slice(from, code.line(i).end()),
                        Optional.empty());
            }
        }
    }
}
