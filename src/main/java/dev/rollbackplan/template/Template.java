package dev.rollbackplan.template;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template, read and understood.
 *
 * @param origin where it comes from
 * @param source its whole text
 * @param frontMatter what it says of itself
 * @param body its part that is printed, less blank lines around it
 * @param arguments what can be given to it, in the order of its hint
 * @param declared whether a hint declares the arguments; otherwise they are what the body uses
 * @param references everything in the body that looks like a placeholder, in its order
 */
public record Template(
        Origin origin,
        SourceText source,
        FrontMatter frontMatter,
        TextRange body,
        List<Argument> arguments,
        boolean declared,
        List<Reference> references) {

    public Template {
        arguments = List.copyOf(arguments);
        references = List.copyOf(references);
    }

    /**
     * Where a template comes from.
     *
     * @param name the name by which it is found, or the file's path as it was given
     * @param folder the folder that holds it, or {@code bundled}
     */
    public record Origin(String name, String folder) {

        private static final String BUNDLED = "bundled";

        static Origin bundled(String name) {
            return new Origin(name, BUNDLED);
        }

        public boolean isBundled() {
            return folder.equals(BUNDLED);
        }
    }

    public Optional<Argument> argument(String name) {
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    public List<String> argumentNames() {
        List<String> names = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            names.add(argument.name());
        }
        return names;
    }

    /** The references that values replace. */
    public List<Reference> placeholders() {
        List<Reference> placeholders = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.isFillable() && argument(reference.name()).isPresent()) {
                placeholders.add(reference);
            }
        }
        return placeholders;
    }
}
