package dev.rollbackplan.render;

import dev.rollbackplan.template.Template;
import java.util.List;
import java.util.Random;

/** Generates templates with placeholders in all kinds of blocks. The same seed gives the same templates. */
final class RandomTemplates {

    /** Blocks that must take every value. A line end is followed by the markers of the blocks around it. */
    private static final List<String> BLOCKS = List.of(
            "$A",
            "$A and $B",
            "Text $A",
            "Text $A, see",
            "Text:\n$A",
            "Text:\n  $A\n   $B",
            "Text\n\t$A\nend",
            "$A\n$B\nend",
            "**Incident:** $A\n**Version:** $B",
            "*$A*",
            "($A)",
            "\"$A\"",
            "1$A",
            "\\$A",
            "$A$B",
            "$A: $B",
            "`$A`",
            "Run `deploy $A --to $B` now",
            "Run `kubectl -n\n$A get pods` now",
            "`kubectl\n$A\n$B`, $A",
            "``a\n   $A\n``\nthen $B",
            "See $A `x\n$B` $A",
            "# $A",
            "## Steps for $A ##",
            "### `$A` and $B",
            "Title $A\n===",
            "Title\n$A\n---",
            "- $A\n- $B",
            "- Text:\n  $A\n- Next",
            "- Text:\n    $A",
            "- `a\n  $A`\n- [ ] $B",
            "1. $A\n2. See $B",
            "- [ ] $A\n- [x] $B\n- [ ] See $A",
            "* $A\n\n  $B",
            "- a\n  - $A\n    - $B",
            "-\n  $A",
            "| $A | b |\n| - | - |\n| $A | `$B` |",
            "| $A |\n| - |\n| $B |",
            "a | $A\n:- | -\n$A | $B",
            "Row $A\n| - |\n$B",
            "Text $A\n| - | - |",
            "Text $A\n:-:\n$B",
            "[^1]: $A",
            "[^1]: $A, see $B",
            "[^1]: See $A\n[^2]: $B",
            "[^1]: See\n\n    $A\n\n    $B",
            "[^1]: See\n    $A\n    more",
            "[x]: /u\n\"t $A",
            "[x]: /u\n$A",
            "[x]: /u\n'$A $B",
            "[x]: $A",
            "[x]: <$A> \"t $B\"",
            "[x]: /u $A",
            "```sh\nrun $A\n$B\n```",
            "```~$A\n```",
            "~~~ $A\n$B\n~~~",
            "    indented $A\n    $B");

    private static final List<String> CONTAINERS = List.of("", "", "", "", "> ", "- ", "1. ", "> - ", "- > ", "> > ");

    private final Random random;

    RandomTemplates(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a template with the arguments A and B and 1 to 4 blocks. */
    Template next() {
        StringBuilder body = new StringBuilder("---\nargument_hint: A=<x> B=<y>\n---\n");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String container = oneOf(CONTAINERS);
            String others = container.replaceAll("[-1.]", " ");
            body.append(container)
                    .append(oneOf(BLOCKS).replace("\n", "\n" + others))
                    .append("\n\n");
        }
        return PromptTemplates.of(body.append("# Last\n").toString());
    }

    String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
