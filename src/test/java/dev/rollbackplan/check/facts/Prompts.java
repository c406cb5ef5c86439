package dev.rollbackplan.check.facts;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.render.Appendix;
import dev.rollbackplan.render.Renderer;
import dev.rollbackplan.render.Value;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders prompts of the bundled template for tests. */
public final class Prompts {

    /** Separates the values from an attached file in {@link #facts(String)}. */
    private static final String CONTEXT = "\n---\n";

    private Prompts() {}

    /**
     * Returns the facts of the prompt that is rendered from a short description: lines {@code NAME=value}, then, after a line of three
     * hyphens, the text of an attached file.
     */
    public static Facts facts(String description) {
        return Facts.read(Plans.BUNDLED, new SourceText("prompt.md", render(description)));
    }

    /** Returns the prompt itself. */
    public static String render(String description) {
        String all = "\n" + description.strip() + "\n";
        int split = all.indexOf(CONTEXT);
        Map<String, Value> values = new HashMap<>();
        String name = "";
        StringBuilder value = new StringBuilder();
        for (String line :
                all.substring(0, split < 0 ? all.length() : split).strip().split("\n", -1)) {
            if (line.matches("[A-Z_]+=.*")) {
                put(values, name, value);
                name = line.substring(0, line.indexOf('='));
                value = new StringBuilder(line.substring(line.indexOf('=') + 1));
            } else {
                value.append('\n').append(line);
            }
        }
        put(values, name, value);
        List<Appendix.Attachment> files = new ArrayList<>();
        if (split >= 0) {
            files.add(new Appendix.Attachment("evidence.txt", all.substring(split + CONTEXT.length())));
        }
        Template template = Plans.BUNDLED;
        return new Renderer(template, new MarkdownReader().read(template.source(), template.body()))
                .render(values, new Appendix(files, List.of()));
    }

    private static void put(Map<String, Value> values, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            values.put(name, Value.of(value.toString()));
        }
    }
}
