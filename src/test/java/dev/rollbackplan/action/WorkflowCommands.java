package dev.rollbackplan.action;

import java.util.ArrayList;
import java.util.List;

/** What a runner of GitHub Actions obeys in a log, as the source of its {@code ActionCommandManager} has it. */
final class WorkflowCommands {

    private static final String STOP = "::stop-commands::";

    private WorkflowCommands() {}

    /** The lines that are obeyed, without those that stop and start the obeying. */
    static List<String> in(String log) {
        List<String> commands = new ArrayList<>();
        String resume = "";
        for (String line : log.lines().toList()) {
            String start = line.stripLeading();
            if (!resume.isEmpty()) {
                if (start.equals(resume)) {
                    resume = "";
                }
            } else if (start.startsWith(STOP)) {
                resume = "::" + start.substring(STOP.length()) + "::";
            } else if (start.startsWith("::") || line.contains("##[")) {
                commands.add(line);
            }
        }
        return commands;
    }
}
