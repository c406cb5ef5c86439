package dev.rollbackplan.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The known programs and their subcommands; loaded with the first word that is looked up. */
final class CommandTable {

    private static final Map<String, Tool> TOOLS = read();

    /**
     * A program.
     *
     * @param subcommands what its command lines begin with; empty where it has no subcommands
     * @param named whether a name stands before the subcommand, as in {@code service nginx restart}
     * @param english whether its name is an English word as well
     */
    record Tool(Set<String> subcommands, boolean named, boolean english) {
        Tool {
            subcommands = Set.copyOf(subcommands);
        }
    }

    private CommandTable() {}

    static Optional<Tool> find(String name) {
        return Optional.ofNullable(TOOLS.get(name));
    }

    private static Map<String, Tool> read() {
        Map<String, Tool> tools = new HashMap<>();
        for (String line : WordList.lines("commands.txt")) {
            int colon = line.indexOf(':');
            boolean english = line.startsWith("!");
            String name = line.substring(english ? 1 : 0, colon);
            String words = line.substring(colon + 1).trim();
            Set<String> subcommands = new HashSet<>(words.isEmpty() ? List.of() : List.of(words.split(" +", -1)));
            boolean named = subcommands.remove("*");
            Tool before = tools.get(name);
            if (before != null) {
                subcommands.addAll(before.subcommands());
            }
            tools.put(name, new Tool(subcommands, named, english));
        }
        return Map.copyOf(tools);
    }
}
