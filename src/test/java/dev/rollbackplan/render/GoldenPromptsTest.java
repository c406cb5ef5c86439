package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.Golden;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole prompts with golden files, one for each template and set of values. */
class GoldenPromptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/prompts");

    /** Values of the first, second, third, … argument of a template, by the name of the set. Further arguments get no value. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "plain",
            List.of(
                    "Checkout 5xx since 14:02 (see https://example.com/i/42?a=b&c=d#e)",
                    "v2.4.1",
                    "kullan\u0131c\u0131, \u6771\u4eac \ud83d\ude80",
                    "no",
                    "new-checkout_v2"),
            "required",
            List.of("Latency > 2s in [eu-1], 50% of users", "v2.4.1+build.7"),
            "lines",
            List.of(
                    "ERROR: pool exhausted\n    at Pool.take(Pool.java:42)\n\n# not a heading",
                    "v2\nsecond line",
                    "a\r\nb",
                    "yes",
                    "one\ntwo"),
            "markup",
            List.of("- # `x` ``y`` <b>|", "1. [ ] ***", "[x]: y", "```", "| - |"));

    static Stream<GoldenPrompt> goldens() {
        return PromptTemplates.NAMES.stream()
                .flatMap(template ->
                        VALUES.keySet().stream().sorted().map(values -> new GoldenPrompt(template, values)));
    }

    record GoldenPrompt(String templateName, String valuesName) {

        Template template() {
            return PromptTemplates.load(templateName);
        }

        Map<String, String> values() {
            Map<String, String> values = new TreeMap<>();
            List<String> names = template().argumentNames();
            List<String> set = VALUES.get(valuesName);
            for (int i = 0; i < Math.min(names.size(), set.size()); i++) {
                values.put(names.get(i), set.get(i));
            }
            return values;
        }

        String prompt() {
            return PromptTemplates.render(template(), values());
        }

        Path file() {
            return FOLDER.resolve(templateName + "-" + valuesName + ".md");
        }

        @Override
        public String toString() {
            return templateName + "-" + valuesName;
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void promptEqualsItsGoldenFile(GoldenPrompt golden) throws IOException {
        Golden.assertSame(golden.file(), golden.prompt());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void crlfTemplateGivesTheSamePromptWithCrlf(GoldenPrompt golden) {
        String crlf = PromptTemplates.text(golden.templateName()).replace("\n", "\r\n");
        Template template = TemplateReader.read(
                new Template.Origin("test", "/"),
                new SourceText(golden.template().source().name(), crlf));
        assertThat(PromptTemplates.render(template, golden.values()))
                .isEqualTo(golden.prompt().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void rendersTheSamePromptEveryTime(GoldenPrompt golden) {
        assertThat(golden.prompt()).isEqualTo(golden.prompt());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void leavesNoPlaceholder(GoldenPrompt golden) {
        for (Reference placeholder : golden.template().placeholders()) {
            // "$$A" is not a placeholder.
            assertThat(golden.prompt().replace("$$", ""))
                    .doesNotContain("$" + placeholder.name(), "${" + placeholder.name());
        }
    }

    /** Every byte around the placeholders is printed, and every byte of the values. */
    @ParameterizedTest
    @MethodSource("goldens")
    void writesHarmlessValuesUnchanged(GoldenPrompt golden) {
        if (!golden.valuesName().equals("plain") || golden.templateName().equals("html")) {
            return;
        }
        Template template = golden.template();
        StringBuilder expected = new StringBuilder();
        int cursor = template.body().start();
        for (Reference placeholder : template.placeholders()) {
            expected.append(
                    template.source().text(), cursor, placeholder.range().start());
            String missing = placeholder.defaultText().orElse("[" + placeholder.name() + ": not provided]");
            expected.append(golden.values().getOrDefault(placeholder.name(), missing));
            cursor = placeholder.range().end();
        }
        expected.append(template.source().text(), cursor, template.body().end()).append('\n');
        assertThat(golden.prompt()).isEqualTo(expected.toString());
    }
}
