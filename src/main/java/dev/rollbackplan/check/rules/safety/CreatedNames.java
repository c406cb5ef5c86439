package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of what a plan's own commands create. To delete these again destroys nothing. */
final class CreatedNames {

    /** Programs whose operands are created. */
    private static final Set<String> CREATORS = Set.of("createdb", "mkdir", "mktemp", "touch", "tee");

    /** Subcommands after which a name is created. */
    private static final Set<String> VERBS = Set.of("create", "new", "mb", "add", "-b", "-c");

    /** Parts of the names of options whose value is created. */
    private static final List<String> OPTIONS = List.of("--target-", "--output", "--file", "--dest", "--name");

    /** Minimum length of a name. A shorter one is the same by chance. */
    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();

    /** Adds what a command creates. */
    void add(Command command) {
        command.overwritten().forEach(file -> add(file.value()));
        switch (command.language()) {
            case SQL -> addTable(command.words());
            case SHELL -> addShell(command);
            case HCL, MONGO, HTTP -> {}
        }
    }

    /** Adds the name of a container that a command starts. A container that a later command starts anew is not lost. */
    void addContainer(Command command) {
        boolean runs = Set.of("docker", "podman", "nerdctl").contains(command.program())
                && command.afterSubcommands("run") > 0;
        if (runs) {
            command.option("--name").ifPresent(name -> add(name.value()));
        }
    }

    /** Returns whether an argument of a command is what the plan created before. */
    boolean isIn(Command command) {
        for (Word word : command.arguments()) {
            String value = word.value();
            String afterSign = value.substring(value.indexOf('=') + 1);
            if (!word.isOption() && names.contains(name(value)) || names.contains(name(afterSign))) {
                return true;
            }
        }
        return false;
    }

    private void add(String value) {
        String name = name(value);
        if (name.length() >= SHORTEST && !name.startsWith("-")) {
            names.add(name);
        }
    }

    /** Returns a name in lower case, without quotes, the kind of a resource before it, and a slash at its end. */
    private static String name(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private void addTable(List<Word> words) {
        if (!words.get(0).value().equalsIgnoreCase("create")) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            boolean isKind = Set.of("TABLE", "DATABASE", "SCHEMA", "VIEW")
                    .contains(words.get(i).value().toUpperCase(Locale.ROOT));
            if (isKind) {
                int name = i + 1;
                while (name < words.size()
                        && Set.of("IF", "NOT", "EXISTS")
                                .contains(words.get(name).value().toUpperCase(Locale.ROOT))) {
                    name++;
                }
                if (name < words.size()) {
                    add(words.get(name).value());
                }
                return;
            }
        }
    }

    private void addShell(Command command) {
        List<Word> words = command.words();
        if (CREATORS.contains(command.program())) {
            command.arguments().forEach(word -> add(word.value()));
        }
        boolean copies = Set.of("cp", "mv", "ln").contains(command.program());
        if (copies) {
            add(words.get(words.size() - 1).value());
        }
        boolean runs = command.afterSubcommands("run") > 0 || command.afterSubcommands("compose", "up") > 0;
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).value();
            String next = words.get(i + 1).value();
            if (word.startsWith("create-")) {
                addCreated(word.substring("create-".length()), words);
            } else if (VERBS.contains(word)) {
                addOperand(words.subList(i + 1, words.size()), word.equals("create"));
                return;
            }
            boolean isTarget = word.startsWith("--target-")
                    || word.equals("-o")
                    || word.equals("--output")
                    || word.equals("--file");
            if (isTarget && word.indexOf('=') < 0 || runs && word.equals("--name")) {
                add(next);
            }
        }
        for (Word word : words) {
            for (String option : OPTIONS) {
                boolean isTarget = !option.equals("--name") || runs;
                if (isTarget && word.value().startsWith(option) && word.value().indexOf('=') > 0) {
                    add(word.value().substring(word.value().indexOf('=') + 1));
                }
            }
        }
    }

    /** Adds the value of the option that names what is created: that of {@code create-db-snapshot} is {@code --db-snapshot-identifier}. */
    private void addCreated(String kind, List<Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            String option = words.get(i).value();
            if (option.startsWith("--" + kind) || option.equals("--name")) {
                add(words.get(i + 1).value());
            }
        }
    }

    /** Adds the first operand; or the last one, since the kind of the object may precede its name. */
    private void addOperand(List<Word> words, boolean last) {
        String operand = "";
        for (int i = 0; i < words.size() && !words.get(i).value().equals("--"); i++) {
            boolean isValue = i > 0
                    && words.get(i - 1).isOption()
                    && words.get(i - 1).value().indexOf('=') < 0;
            if (!words.get(i).isOption() && !isValue && (last || operand.isEmpty())) {
                operand = words.get(i).value();
            }
        }
        add(operand);
    }
}
