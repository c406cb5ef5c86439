package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.InputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileValuesTest {

    private static final int CASES = 100;

    @SuppressWarnings("unused")
    private static final List<String> TEMPLATES = PromptTemplates.NAMES;

    /** What DESIGN and Unicode call controls, bidi controls, zero-width and tag characters; joiners are told apart elsewhere. */
    private static final Pattern REMOVED = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u180E"
                    + "\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void noValueChangesTheBlocks(String name) {
        Template template = PromptTemplates.load(name);
        Cases cases = new Cases(template);
        HostileValues hostile = new HostileValues(name.hashCode());
        for (String simple : HostileValues.simple()) {
            cases.run(argument -> simple);
        }
        for (int i = 0; i < CASES; i++) {
            cases.run(argument -> !argument.required() && hostile.oneIn(4) ? "" : hostile.next());
        }
        assertThat(cases.failures).isEmpty();
        assertThat(cases.refusals).isEmpty();
    }

    /** Templates in which a value stands inside what Markdown reads on: the run may refuse one, but never let it through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[foo\nBar $A\n",
                "[foo $A\n===\n",
                "[$A]$B",
                "[$A] $B",
                "- [$A] $B",
                "[foo\n$A\n",
                "[x]: /url\n$A\n",
                "<a href=$A>\n",
                "<$A>",
                "<scri$A",
                "`two $A\nlines $B`",
                "> `two $A\n> lines $B`\n> end",
                "$A$B",
                "$A\n$B",
                "1$A",
                "#$A",
                "    $A",
                "-     $A",
                "- a\n\n\t\t$A\n",
                "> - ```\n>   $A\n>   ```",
                "~~~\n$A$B\n~~~",
                "| a |\n$A\n",
                "a | b\n$A\n- | -",
                "a | b\n$A | $B\n",
                "- $A\n$B",
                "a\n$A",
                "a\n\n$A\n\nb",
                "*$A*",
                "![$A",
                "\\$A",
                "[a \\] $A",
                "$A\n    $B",
                "$A: $B",
                "&$A",
                "- - $A",
                "1. - [ ] $A",
                "- [ ]$A",
                "[^$A]: $B"
            })
    void whatCanNotBePlacedIsRefused(String body) {
        Template template = PromptTemplates.of("---\nargument_hint: A=<x> B=<y>\n---\n" + body + "\n");
        Cases cases = new Cases(template);
        HostileValues hostile = new HostileValues(body.hashCode());
        for (int i = 0; i < CASES; i++) {
            cases.run(argument -> hostile.next());
        }
        assertThat(cases.failures).isEmpty();
    }

    /** Were the cost quadratic, a single one of these would take minutes. */
    @Tag("hostile")
    @Test
    void manyOfOneCharacterCostLinearTime() {
        List<String> parts = List.of("[", "]", "<", ">", "`", "`x", "*", "#", "-", "\n", "\n- ", "|", "\\", "\u001b[");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String name : List.of(PromptTemplates.BUNDLED, "lines", "html")) {
                Template template = PromptTemplates.load(name);
                int size = name.equals(PromptTemplates.BUNDLED) ? 100_000 : 4_000;
                for (String part : parts) {
                    String many = part.repeat(size / part.length()) + "x";
                    Map<String, String> raw = new HashMap<>();
                    template.argumentNames().forEach(argument -> raw.put(argument, many));
                    assertThat(PromptTemplates.render(template, raw)).endsWith("\n");
                }
            }
        });
    }

    private interface Source {
        String value(Argument argument);
    }

    private static final class Cases {
        private final Template template;
        private final Renderer renderer;
        private final List<String> expected;
        private final List<String> failures = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Cases(Template template) {
            this.template = template;
            this.renderer = PromptTemplates.renderer(template);
            Map<String, String> words = new HashMap<>();
            template.argumentNames().forEach(argument -> words.put(argument, "word"));
            this.expected = Structure.of(PromptTemplates.render(template, words));
            assertThat(expected).isEqualTo(Structure.of(template.source().slice(template.body())));
        }

        void run(Source source) {
            Map<String, String> raw = new TreeMap<>();
            Map<String, String> quoted = new HashMap<>();
            for (Argument argument : template.arguments()) {
                raw.put(argument.name(), source.value(argument));
                CleanText clean = CleanText.of(raw.get(argument.name()));
                quoted.put(argument.name(), Value.of(clean.text()).text().orElse(""));
            }
            Prompt prompt;
            try {
                prompt = renderer.render(PromptTemplates.values(raw), Appendix.NONE);
            } catch (InputException e) {
                refusals.add(raw + ": " + e.text());
                return;
            }
            List<String> blocks = Structure.withoutAnnounced(prompt.text(), quoted);
            List<String> owed = prompt.notProvided().isEmpty() ? expected : plus(expected, "Paragraph");
            if (!blocks.equals(owed) || REMOVED.matcher(prompt.text()).find()) {
                failures.add(raw + "\n" + prompt.text());
            }
        }

        private static List<String> plus(List<String> blocks, String last) {
            List<String> all = new ArrayList<>(blocks);
            Collections.addAll(all, last);
            return all;
        }
    }
}
