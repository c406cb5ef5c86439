package dev.rollbackplan.render;

import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Templates for tests: the bundled one, the seed, and one for each context of a placeholder. */
final class PromptTemplates {

    static final String BUNDLED = "rollback-strategy";
    static final List<String> NAMES = Stream.of(
                    BUNDLED,
                    "seed",
                    "argument-free",
                    "bilingual",
                    "bullets",
                    "code",
                    "headings",
                    "html",
                    "lines",
                    "quotes",
                    "undeclared")
            .toList();

    private static final Path FOLDER = Path.of("src/test/resources/templates");

    private PromptTemplates() {}

    static Template load(String name) {
        return name.equals(BUNDLED) ? new TemplateStore(Map.of()).load(name) : of(text(name));
    }

    static Template of(String text) {
        return TemplateReader.read(new Template.Origin("test", "/"), new SourceText("test", text));
    }

    static String text(String name) {
        try {
            return name.equals(BUNDLED)
                    ? load(name).source().text()
                    : Files.readString(FOLDER.resolve(name + ".md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the prompt for raw values, after removing the characters that the program removes. */
    static String render(Template template, Map<String, String> raw) {
        return render(renderer(template), raw);
    }

    static String render(Renderer renderer, Map<String, String> raw) {
        return renderer.render(values(raw), new Appendix(List.of(), List.of()));
    }

    static Renderer renderer(Template template) {
        return new Renderer(template, new MarkdownReader().read(template.source(), template.body()));
    }

    static Map<String, Value> values(Map<String, String> raw) {
        Map<String, Value> values = new TreeMap<>();
        raw.forEach((name, value) -> {
            String clean = CleanText.of(value).text();
            if (!clean.isBlank()) {
                values.put(name, Value.of(clean));
            }
        });
        return values;
    }
}
