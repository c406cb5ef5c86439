package dev.rollbackplan.template;

import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates that are part of the program. */
public final class BundledTemplates {

    /** The name of the default template. */
    static final String DEFAULT = "rollback-strategy";

    private BundledTemplates() {}

    /** Returns the names of the bundled templates, sorted. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String[] entry : BundledTexts.ALL) {
            names.add(entry[0]);
        }
        return names;
    }

    /** Returns the encoded document of a bundled template, made by the build; empty for any other template. */
    public static Optional<String> document(Template template) {
        for (String[] entry : BundledTexts.ALL) {
            if (template.origin().isBundled()
                    && entry[0].equals(template.origin().name())
                    && !entry[2].isEmpty()) {
                return Optional.of(entry[2]);
            }
        }
        return Optional.empty();
    }

    static Optional<Template> find(String name) {
        for (String[] entry : BundledTexts.ALL) {
            if (entry[0].equals(name)) {
                return Optional.of(TemplateReader.read(Template.Origin.bundled(name), new SourceText(name, entry[1])));
            }
        }
        return Optional.empty();
    }
}
