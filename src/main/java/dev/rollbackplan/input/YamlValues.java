package dev.rollbackplan.input;

import dev.rollbackplan.input.ValuesFile.Entry;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.yaml.YamlCursor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a YAML mapping of names to texts. Aliases, anchors and tags are refused. */
final class YamlValues {

    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

    private final SourceText source;
    private final YamlCursor yaml;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private YamlValues(SourceText source) {
        this.source = source;
        this.yaml = YamlCursor.open("the file", source, 0, source.text());
    }

    /**
     * Returns the entries in the order of the file.
     *
     * @throws InputException if the text is too large, is not YAML, is not a mapping or has the same name twice, or if a value
     *     is a list or a mapping
     */
    static Collection<Entry> read(SourceText source) {
        if (source.text().length() > YamlCursor.SIZE_LIMIT) {
            throw new InputException("cannot use " + source.name()
                    + ": YAML is limited to 256 KiB; give long texts with --from-file, or write the file as JSON");
        }
        YamlValues reader = new YamlValues(source);
        reader.read();
        return reader.entries.values();
    }

    private void read() {
        refuseMarks();
        for (Optional<String> name = yaml.nextKey(); name.isPresent(); name = yaml.nextKey()) {
            refuseMarks();
            if (entries.containsKey(name.get())) {
                throw yaml.error("this name is given twice: keep one");
            }
            entries.put(name.get(), value(name.get()));
        }
    }

    private Entry value(String name) {
        yaml.nextValue();
        refuseMarks();
        int start = yaml.start();
        String text = yaml.text().orElseThrow(() -> ValuesFile.notOneText(name, source, start));
        boolean isNull = yaml.isPlain() && NULLS.contains(text);
        return new Entry(name, start, isNull, isNull ? Optional.empty() : Optional.of(text));
    }

    /** Text that begins with a sign of YAML would lose its first word, or would mean something else. */
    private void refuseMarks() {
        if (yaml.isMarked()) {
            throw yaml.error("this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes");
        }
    }
}
