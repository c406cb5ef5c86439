package dev.rollbackplan.cli.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of a command line of {@code render}, besides those of its options, and the arguments concerned.
 */
final class RenderProblems {

    private final List<String> messages = new ArrayList<>();
    private final Set<String> arguments = new HashSet<>();

    void add(String message) {
        messages.add(message);
    }

    /** Adds a problem. The argument is not reported as missing as well. */
    void add(String message, String argument) {
        messages.add(message);
        arguments.add(argument);
    }

    void addAll(List<String> others) {
        messages.addAll(others);
    }

    /** Returns the problems in the order in which they were added, each as a message of one line. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** Returns whether a problem concerns an argument. */
    boolean concern(String argument) {
        return arguments.contains(argument);
    }
}
