package dev.rollbackplan.action;

import java.util.ArrayList;
import java.util.List;

/** Finds the workflow commands in a log as GitHub's runner does (source: its {@code ActionCommandManager}). */
final class WorkflowCommands {

    private static final String STOP = "::stop-commands::";

    private WorkflowCommands() {}

    /** Returns the lines that the runner executes, except those that stop and resume commands. */
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
