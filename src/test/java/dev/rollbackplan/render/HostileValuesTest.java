package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders hostile values and compares the blocks of the prompts with those of the templates. */
class HostileValuesTest {

    private static final int CASES = 100;

    @SuppressWarnings("unused")
    private static final List<String> TEMPLATES = PromptTemplates.NAMES;

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void noValueChangesABlock(String name) {
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

    /** In these templates, a value can complete what the template begins. It may be refused, but must not change a block. */
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
    void neverLetsAValueCompleteWhatTheTemplateBegins(String body) {
        Template template = PromptTemplates.of("---\nargument_hint: A=<x> B=<y>\n---\n" + body + "\n");
        Cases cases = new Cases(template);
        HostileValues hostile = new HostileValues(body.hashCode());
        for (int i = 0; i < CASES; i++) {
            cases.run(argument -> hostile.next());
        }
        assertThat(cases.failures).isEmpty();
    }

    /** With quadratic cost, each of these would take minutes. */
    @Tag("hostile")
    @Test
    void rendersRepeatedCharactersInLinearTime() {
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

    private interface Values {
        String of(Argument argument);
    }

    private static final class Cases {
        private final Template template;
        private final SameBlocksCheck check;
        private final List<String> failures = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        Cases(Template template) {
            this.template = template;
            this.check = new SameBlocksCheck(template);
            assertThat(check.expected())
                    .isEqualTo(Structure.of(template.source().slice(template.body())));
        }

        void run(Values values) {
            Map<String, String> raw = new TreeMap<>();
            for (Argument argument : template.arguments()) {
                raw.put(argument.name(), values.of(argument));
            }
            try {
                check.failure(raw).ifPresent(failures::add);
            } catch (InputException e) {
                refusals.add(raw + ": " + e.text());
            }
        }
    }
}
