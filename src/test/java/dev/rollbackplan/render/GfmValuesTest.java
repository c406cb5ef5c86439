package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values in blocks that cmark-gfm and micromark read differently from commonmark-java: the written text means the same to all
 * of them.
 */
class GfmValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // A footnote contains blocks.
                "[^1]: $A, see => - x => [^1]: \\- x, see",
                "[^1]: $A => pod crashed => [^1]: pod crashed",
                "[^1]: $A\\nmore => # x => [^1]: \\# x\\nmore",
                "[^1]: [^2]: $A => - x => [^1]: [^2]: \\- x",
                "[^1]: See\\n\\n    $A => - x => [^1]: See\\n\\n    \\- x",
                "[^1]: See\\n\\n    a\\n\\n    $A => # x => [^1]: See\\n\\n    a\\n\\n    \\# x",
                "See\\n\\n    $A => - x => See\\n\\n    - x",
                // cmark-gfm reads the text after a task's box like a paragraph, and ticks the box at any ticked box.
                "- [ ] $A => [prod]: down => - [ ] \\[prod]: down",
                "- [ ] $A => - x => - [ ] \\- x",
                "- [ ] $A => a [x] b => - [ ] a [x\\] b",
                "- [x] $A => a [x] b => - [x] a [x] b",
                // A pipe after a backslash is escaped already.
                "| a |\\n| - |\\n| $A | => foo\\|bar => | a |\\n| - |\\n| foo\\|bar |",
                "| a |\\n| - |\\n| $A | => foo\\\\|bar => | a |\\n| - |\\n| foo\\\\\\|bar |",
                "| a |\\n| - |\\n| `$A` | => a|b => | a |\\n| - |\\n| `a\\|b` |",
                "| a |\\n| - |\\n|$A| => b\\ => | a |\\n| - |\\n|b\\ |",
                // These lines are a table if the first one has as many cells as the second one.
                "Text $A\\n| - | - | => a|b => Text a&vert;b\\n| - | - |",
                "Text $A\\n| - | - | => \\| => Text &vert;\\n| - | - |",
                "Text $A\\n:- => a|b => Text a&vert;b\\n:-",
                "Text `$A`\\n| - | - | => a|b => Text `a\\|b`\\n| - | - |",
                "Text\\n| - |\\n$A => a|b => Text\\n| - |\\na&vert;b",
                // cmark-gfm ends a title at an escaped quotation mark.
                "[x]: /u\\n\"t $A => a\" => [x]: /u\\n\"t a&quot;",
                "[x]: /u\\n$A => (t) => [x]: /u\\n&lpar;t&rpar;",
                "[x]: /u $A => \"t\" => [x]: /u &quot;t&quot;",
                "[x]: /u \"$A\" => a\"b => [x]: /u \"a&quot;b\"",
                // commonmark-java does not read this as a fence.
                "```~$A => a`b => ```~a'b",
                "> $A => [!NOTE] => > \\[!NOTE]",
                "# $A => x # => # x \\#"
            })
    void readersOfGfmSeeTheBlocksOfTheTemplate(String body, String value, String prompt) {
        String template = "---\nargument_hint: A=<x>\n---\n" + body.replace("\\n", "\n") + "\n";

        assertThat(PromptTemplates.render(PromptTemplates.of(template), Map.of("A", value)))
                .isEqualTo(prompt.replace("\\n", "\n") + "\n");
    }
}
