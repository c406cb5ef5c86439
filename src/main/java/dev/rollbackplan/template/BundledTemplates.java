package dev.rollbackplan.template;

import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates that the program carries. */
public final class BundledTemplates {

    /** The name of the one that is used where none is named. */
    public static final String DEFAULT = "rollback-strategy";

    private BundledTemplates() {}

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String[] entry : BundledTexts.ALL) {
            names.add(entry[0]);
        }
        return names;
    }

    /** What the build wrote down of a bundled template's document; empty for any other template. */
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
