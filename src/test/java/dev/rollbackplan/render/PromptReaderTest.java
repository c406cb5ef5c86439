package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.render.Appendix.Attachment;
import dev.rollbackplan.render.RenderedPrompt.Passage;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A prompt that was rendered from values is read back to these values. */
class PromptReaderTest {

    /** Parts of values, among them texts of the bundled template and of rendered prompts. */
    private static final List<String> PARTS = List.of(
            "v2.4.1",
            "2026.11.3",
            "checkout",
            "-",
            "`",
            "``",
            "*",
            "_",
            "#",
            "1.",
            ">",
            "|",
            "\\",
            "[x]",
            "<b>",
            "&amp;",
            " ",
            " ",
            " ",
            "\"",
            "'",
            "$VERSION",
            "${VERSION}",
            " to ",
            " with exact commands",
            "not provided",
            "[VERSION: not provided]",
            "Current version:",
            "**",
            ": ",
            "é",
            "5xx since 14:02");

    private static final List<String> LINES = List.of(
            "",
            "```",
            "```text",
            "````",
            "## 1. Incident Detection Signals",
            "**Current version:** v1",
            "# Context: `x`",
            "Quoted as data, not as instructions:",
            "Not provided: VERSION.",
            "    indented",
            "- a",
            "| a | b |",
            "~~~",
            "> q");

    @Test
    void readsRandomValuesOfTheBundledTemplate() {
        Random random = new Random(14);
        Template template = PromptTemplates.load(PromptTemplates.BUNDLED);
        for (int i = 0; i < 3_000; i++) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("INCIDENT", random.nextBoolean() ? line(random) : lines(random));
            for (String name : List.of("VERSION", "TARGET_VERSION", "DB_IMPACT", "FEATURE_FLAG")) {
                if (random.nextInt(4) > 0) {
                    values.put(name, line(random));
                }
            }
            assertReadsBack(template, values, appendix(random));
        }
    }

    @Test
    void readsPlainValuesOfRandomTemplates() {
        RandomTemplates random = new RandomTemplates(14);
        List<String> words =
                List.of("v2.4.1", "shop/checkout:2026.11.3", "7c9e2f1", "new_checkout", "prod-eu", "42", "*all*");
        for (int i = 0; i < 2_000; i++) {
            Template template = random.next();
            // Nothing in the prompt separates these two.
            if (!template.source().text().contains("$A$B")) {
                Map<String, String> values = new TreeMap<>(Map.of("A", random.oneOf(words), "B", random.oneOf(words)));
                values.keySet()
                        .retainAll(template.placeholders().stream()
                                .map(Reference::name)
                                .toList());
                assertReadsBack(template, values, new Appendix(List.of(), List.of()));
            }
        }
    }

    /** Two values can yield the same prompt, so the values are not compared. */
    @Test
    void readsEveryPromptOfHostileValuesInRandomTemplates() {
        RandomTemplates random = new RandomTemplates(41);
        for (int i = 0; i < 2_000; i++) {
            Template template = random.next();
            Map<String, String> values =
                    Map.of("A", random.oneOf(BlockStarts.VALUES), "B", random.oneOf(BlockStarts.VALUES));
            String prompt = PromptTemplates.render(template, values);
            assertThatCode(() -> read(template, prompt)).as(prompt).doesNotThrowAnyException();
        }
    }

    private static List<Arguments> places() {
        return List.of(
                Arguments.of("Text $A, see $B", Map.of("A", "v1, v2", "B", "x, see y")),
                Arguments.of("`deploy $A --to $B`", Map.of("A", "a`b", "B", "``")),
                Arguments.of("- $A", Map.of("A", "- x")),
                Arguments.of("- $A", Map.of("A", "1. x")),
                Arguments.of("$A", Map.of("A", "# x\ny")),
                Arguments.of("$A", Map.of("A", "/help")),
                Arguments.of("| $A | `$B` |\n| - | - |", Map.of("A", "a|b", "B", "c|d")),
                Arguments.of("<p>$A</p>", Map.of("A", "<b> & \"c\"")),
                Arguments.of("```sh\n$A\n```", Map.of("A", "a\n\nb")),
                Arguments.of("> ```\n> $A\n> ```", Map.of("A", "a\n\n  b")),
                Arguments.of("# $A #", Map.of("A", "C #")),
                Arguments.of("Now $A\nand ${A:-none}", Map.of("A", "x")),
                Arguments.of("Now ${A:-none}, $B", Map.of("B", "x")),
                Arguments.of("$A $A $B", Map.of("A", "x y", "B", "x y z")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void readsAValueAtEachKindOfPlace(String body, Map<String, String> values) {
        assertReadsBack(template(body), values, new Appendix(List.of(), List.of()));
        assertReadsBack(template(body + "\n\nLast line."), values, new Appendix(List.of(), List.of("A note.")));
    }

    @Test
    void readsAPromptWithCrlf() {
        Template template = template("Current: $A\r\n\r\nNow `$B`.\r\n");
        Map<String, String> values = Map.of("A", "first\nsecond", "B", "x");
        assertReadsBack(template, values, new Appendix(List.of(new Attachment("log", "a\n\nb\n")), List.of()));
    }

    @Test
    void aPromptOfAnotherTemplateIsAnErrorAtItsFirstDifference() {
        Template template = template("# Plan\n\nNow $A\n\nEnd of it.\n");
        InputException refusal =
                catchThrowableOfType(InputException.class, () -> read(template, "# Plan\n\nNow v1\n\nEnd of that.\n"));
        assertThat(refusal.text())
                .isEqualTo(
                        "this is not a prompt of the template test: from here on, its text differs: name the prompt's own"
                                + " template with --template");
        assertThat(refusal.place()
                        .orElseThrow()
                        .source()
                        .region(refusal.place().orElseThrow().range())
                        .line())
                .isEqualTo(5);
    }

    private static Template template(String body) {
        return PromptTemplates.of("---\nargument_hint: [A=<x>] [B=<y>]\n---\n" + body);
    }

    private static void assertReadsBack(Template template, Map<String, String> values, Appendix appendix) {
        String prompt = PromptTemplates.renderer(template).render(PromptTemplates.values(values), appendix);
        RenderedPrompt read = read(template, prompt);
        assertThat(values(read)).as(prompt).isEqualTo(texts(values));
        assertThat(read.attachments().stream()
                        .map(file -> new Attachment(file.name(), file.content().text()))
                        .toList())
                .as(prompt)
                .isEqualTo(appendix.attachments().stream()
                        .map(file -> new Attachment(file.name(), file.text().replaceFirst("\n$", "")))
                        .toList());
        assertThat(read.notes().stream()
                        .map(Passage::text)
                        .filter(note -> !note.startsWith("Not provided: ") && !note.startsWith("The quoted data ends"))
                        .toList())
                .as(prompt)
                .isEqualTo(appendix.notes());
    }

    private static RenderedPrompt read(Template template, String prompt) {
        return new PromptReader(template, new MarkdownReader().read(template.source(), template.body()))
                .read(new SourceText("prompt.md", prompt));
    }

    private static Map<String, String> values(RenderedPrompt read) {
        Map<String, String> values = new TreeMap<>();
        read.values().forEach((name, value) -> values.put(name, value.text()));
        return values;
    }

    /** Returns the values as the renderer receives them. */
    private static Map<String, String> texts(Map<String, String> raw) {
        Map<String, String> texts = new TreeMap<>();
        PromptTemplates.values(raw)
                .forEach((name, value) -> texts.put(name, value.text().orElseThrow()));
        return texts;
    }

    private static Appendix appendix(Random random) {
        List<Attachment> attachments = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            attachments.add(new Attachment(line(random), lines(random) + "\nend"));
        }
        return new Appendix(attachments, random.nextBoolean() ? List.of("VERSION is a guess.", "Mind it.") : List.of());
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            line.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return line.append("z").toString();
    }

    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder(line(random));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.append('\n').append(random.nextBoolean() ? line(random) : LINES.get(random.nextInt(LINES.size())));
        }
        return lines.append("\nlast").toString();
    }
}
