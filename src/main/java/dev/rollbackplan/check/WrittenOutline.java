package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.markdown.OutlineDecoder;
import dev.rollbackplan.template.BundledTemplates;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/** The outline of a bundled template, which the program carries, so that a start doesn't wait for a parser. */
public final class WrittenOutline {

    private WrittenOutline() {}

    /** Empty for a template that is not bundled: its outline has to be read. */
    public static Optional<Outline> of(Template template) {
        Optional<String> written = BundledTemplates.outline(template);
        return written.isPresent()
                ? Optional.of(OutlineDecoder.decode(template.source(), written.get()))
                : Optional.empty();
    }
}
