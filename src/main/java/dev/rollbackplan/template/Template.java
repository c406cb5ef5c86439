package dev.rollbackplan.template;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template with its front matter, arguments and references.
 *
 * @param origin the place where it was found
 * @param source the whole text of its file
 * @param frontMatter its front matter
 * @param body the range of its body in the text, without the blank lines before and after it
 * @param arguments its arguments, in the order of the hint, or of their first use if no hint declares them
 * @param declared whether a hint declares the arguments; otherwise each {@code $NAME} of the body is one
 * @param references the references in the body, in their order
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
     * The place where a template was found.
     *
     * @param name the template's name, or the path of its file as the user gave it
     * @param folder the path of its folder, or {@code bundled}
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

    /** Returns the argument with a name; empty if the template has none. */
    public Optional<Argument> argument(String name) {
        for (Argument argument : arguments) {
            if (argument.name().equals(name)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    /** Returns the names of the arguments, in their order. */
    public List<String> argumentNames() {
        List<String> names = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            names.add(argument.name());
        }
        return names;
    }

    /** Returns the references that values replace, in the order of the body. */
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
