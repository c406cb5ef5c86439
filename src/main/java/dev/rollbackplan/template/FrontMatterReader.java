package dev.rollbackplan.template;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.yaml.YamlCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a front matter that need a YAML parser. */
final class FrontMatterReader {

    private final YamlCursor yaml;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FrontMatterReader(YamlCursor yaml) {
        this.yaml = yaml;
    }

    /**
     * Returns the values of the known keys of a YAML mapping: the items if the value is a list, else one text.
     *
     * @param linesBefore the number of lines of the source before the YAML
     * @param yaml lines of the source; a line that was read already has nothing but its key
     * @param read the values read already, by key
     * @throws InputException if the YAML is malformed or is not a mapping, if a key is given twice, or if the value of a known
     *     key is not text
     */
    static Map<String, List<String>> read(
            SourceText source, int linesBefore, String yaml, Map<String, List<String>> read) {
        FrontMatterReader reader =
                new FrontMatterReader(YamlCursor.open("the front matter", source, linesBefore, yaml));
        reader.read(read);
        return reader.values;
    }

    /** Returns the items of a list in one line whose items are all in quotes, such as {@code ["A=<x>", "[B=<y>]"]}. */
    static Optional<List<String>> quotedSequence(String value) {
        try {
            String line = "list: " + value;
            YamlCursor yaml = YamlCursor.open("the list", new SourceText("", line), 0, line);
            yaml.nextKey();
            yaml.nextValue();
            List<String> items = new ArrayList<>();
            while (yaml.nextItem()) {
                if (yaml.isPlain() || yaml.text().isEmpty()) {
                    return Optional.empty();
                }
                items.add(yaml.text().get());
            }
            return yaml.nextKey().isEmpty() ? Optional.of(items) : Optional.empty();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private void read(Map<String, List<String>> read) {
        Set<String> seen = new HashSet<>();
        for (Optional<String> key = yaml.nextKey(); key.isPresent(); key = yaml.nextKey()) {
            String name = TemplateKey.canonical(key.get());
            if (!seen.add(name)) {
                throw yaml.error("the key \"" + key.get() + "\" is given twice: keep one");
            }
            yaml.nextValue();
            if (TemplateKey.isKnown(name) && !read.containsKey(name)) {
                readValue(name);
            } else {
                yaml.skip();
            }
        }
    }

    private void readValue(String name) {
        Optional<String> text = yaml.text();
        if (name.equals(TemplateKey.ARGUMENT_HINT) && yaml.isList()) {
            values.put(name, items(name));
        } else if (text.isEmpty()) {
            throw yaml.error("\"" + name + "\" must be text: put it in quotes");
        } else if (!text.get().isEmpty()) {
            values.put(name, List.of(text.get()));
        }
    }

    private List<String> items(String name) {
        List<String> items = new ArrayList<>();
        while (yaml.nextItem()) {
            items.add(yaml.text()
                    .orElseThrow(() -> yaml.error("an item of \"" + name + "\" must be text: put it in quotes")));
        }
        return items;
    }
}
