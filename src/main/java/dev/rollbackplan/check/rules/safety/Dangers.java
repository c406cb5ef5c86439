package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the dangers of commands in all languages. */
final class Dangers {

    /** Methods of MongoDB's shell that delete: a database, a collection, or all documents of one. */
    private static final Pattern MONGO =
            Pattern.compile("(?s).*(?:dropDatabase\\(|\\.drop\\(|\\.(?:deleteMany|remove)\\(\\s*(?:\\{\\s*\\})?\\s*[,)]"
                    + "|\\.dropUser\\(|dropAllUsers).*");

    /** Settings of Terraform that allow or order the destruction of data. */
    private static final Pattern HCL =
            Pattern.compile("(?:prevent_destroy|deletion_protection(?:_enabled)?|enable_deletion_protection)=false"
                    + "|(?:force_destroy|skip_final_snapshot|destroy|force_delete)=true");

    private final DangerTable table = DangerTable.load();

    /** Returns the danger of a command; empty if it has none, or if an option keeps it from doing anything. */
    Optional<Danger> find(Command command) {
        return switch (command.language()) {
            case SHELL -> command.isDryRun() ? Optional.empty() : shell(command);
            case SQL -> SqlDanger.find(command);
            case HTTP -> RequestDanger.ofRequest(command);
            case MONGO -> MONGO.matcher(command.words().get(0).value()).matches() ? deletes() : Optional.empty();
            case HCL -> hcl(command);
        };
    }

    private Optional<Danger> shell(Command command) {
        Optional<Danger> file = RemovedFiles.find(command);
        if (file.isPresent()) {
            return file;
        }
        Optional<Danger> request = RequestDanger.ofShell(command);
        if (request.isPresent()) {
            return request;
        }
        if (command.pipedFrom().isPresent()) {
            Optional<Danger> input = input(command, command.pipedFrom().get());
            if (input.isPresent()) {
                return input;
            }
        }
        return table.find(command);
    }

    /** Returns the danger of what {@code echo} prints into a program that has no other command line. */
    private static Optional<Danger> input(Command command, Command input) {
        boolean isPrinted = input.program().equals("echo") || input.program().equals("printf");
        String text = isPrinted ? input.words().get(input.words().size() - 1).value() : "";
        boolean deletes = command.program().equals("nsupdate") && text.contains("delete")
                || command.program().matches("nc|ncat|telnet|socat") && text.contains("flush_all");
        return deletes ? deletes() : Optional.empty();
    }

    private static Optional<Danger> deletes() {
        return Optional.of(Danger.of("deletes data"));
    }

    private static Optional<Danger> hcl(Command command) {
        StringBuilder line = new StringBuilder();
        for (Word word : command.words()) {
            line.append(word.value());
        }
        return HCL.matcher(line).matches()
                ? Optional.of(Danger.of("allows infrastructure to be destroyed with its data"))
                : Optional.empty();
    }
}
