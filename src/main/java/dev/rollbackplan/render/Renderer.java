package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.markdown.Shape;
import dev.rollbackplan.render.Filling.Mode;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a prompt of a template and values, so that its headings, lists and blocks stay those of the template. */
public final class Renderer {

    private final Template template;
    private final Outline outline;

    /**
     * For one template.
     *
     * @param outline the template's body, read
     */
    public Renderer(Template template, Outline outline) {
        this.template = template;
        this.outline = outline;
    }

    /**
     * The prompt for some values.
     *
     * @param values by argument; one that is absent was not given
     * @throws InputException where the template has a placeholder in a place in which a value can't be kept from changing
     *     the structure
     */
    public Prompt render(Map<String, Value> values) {
        List<Site> sites = new ArrayList<>();
        for (Reference placeholder : template.placeholders()) {
            sites.add(Site.of(placeholder, outline));
        }
        Filling filling = new Filling(template, sites, values, Mode.PRINT);
        String filled = filling.run();
        if (filling.isRisky()) {
            requireSameShape(sites, values);
        }
        if (filled.startsWith("/")
                && template.source().text().charAt(template.body().start()) != '/') {
            // An LLM's command line would take the whole prompt for a command of its own.
            filled = "\\" + filled;
        }
        List<String> notProvided = notProvided(values);
        return new Prompt(
                notProvided.isEmpty() ? filled : filled + missing(notProvided, filling.lineEnd()), notProvided);
    }

    private void requireSameShape(List<Site> sites, Map<String, Value> values) {
        String expected = shape(new Filling(template, sites, values, Mode.SKELETON).run());
        if (!shape(new Filling(template, sites, values, Mode.PROOF).run()).equals(expected)) {
            throw new InputException("the template " + template.source().name()
                    + " has a placeholder where this value would change the prompt's structure;"
                    + " put words before the placeholder on its line");
        }
    }

    private static String shape(String text) {
        return Shape.of(new OutlineReader().read(new SourceText("prompt", text)));
    }

    private List<String> notProvided(Map<String, Value> values) {
        Set<String> names = new LinkedHashSet<>();
        for (Reference placeholder : template.placeholders()) {
            boolean given = values.getOrDefault(placeholder.name(), Value.MISSING)
                    .text()
                    .isPresent();
            if (!given && placeholder.defaultText().isEmpty()) {
                names.add(placeholder.name());
            }
        }
        return new ArrayList<>(names);
    }

    private static String missing(List<String> names, String lineEnd) {
        return lineEnd + "Not provided: " + String.join(", ", names)
                + ". Invent no value for them: where the plan depends on one, state your assumption." + lineEnd;
    }
}
