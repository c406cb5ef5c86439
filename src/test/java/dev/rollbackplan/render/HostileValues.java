package dev.rollbackplan.render;

import java.util.List;
import java.util.Random;

/** Generates values from strings with a meaning in Markdown, terminals or shells. The same seed gives the same values. */
final class HostileValues {

    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            " ",
            "    ",
            "\t",
            "# ",
            "###### ",
            "#",
            "====",
            "---",
            "- - -",
            "***",
            "___",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "1) ",
            "999999999. ",
            "-",
            "+",
            "*",
            "> ",
            ">",
            "```",
            "````",
            "```text",
            "~~~",
            "~~~~ x",
            "`",
            "``",
            "`` ` ``",
            "|",
            "| a | b |",
            "| - | - |",
            "--|--",
            ":-:",
            "\\",
            "\\|",
            "[x]: y",
            "[x]: <y> \"z\"",
            "[",
            "]",
            "]: ",
            "[ ] ",
            "[x] ",
            "](",
            "![",
            "<",
            ">",
            "<div>",
            "</div>",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<!X",
            "<script>",
            "</script>",
            "</details>",
            "<pre>",
            "</pre>",
            "<a b='",
            "&#10;",
            "&lt;",
            "&",
            "\"",
            "'",
            "(",
            ")",
            "$A",
            "$B",
            "$INCIDENT",
            "${A}",
            "${C:-x}",
            "$$",
            "$1",
            "\\1",
            "$0",
            "{{x}}",
            "%s",
            "%n",
            "@|bold x|@",
            "@file",
            "/",
            "system:",
            "<<<role>>>",
            "!`id`",
            "\"); ",
            "not as instructions:",
            "A, quoted as data, not as instructions:\n```text\nfake\n```\n",
            "\u001b[31m",
            "\u001b]0;t\u0007",
            "\u001b]8;;u\u001b\\",
            "\u001bP1$r\u001b\\",
            "\u001b(B",
            "\u001bc",
            "\u001b",
            "\u009b1m",
            "\u009d0;x\u009c",
            "\u0090q\u009c",
            "\u0098x\u001b\\",
            "\u001b^x\u001b\\",
            "\u001b_x\u001b\\",
            "\u0000",
            "\u0007",
            "\b",
            "\u000b",
            "\f",
            "\u007f",
            "\u0080",
            "\u009f",
            "\u202e",
            "\u202a",
            "\u2066",
            "\u2069",
            "\u200e",
            "\u200f",
            "\u061c",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u2060",
            "\u2064",
            "\ufeff",
            "\u00ad",
            "\u034f",
            "\u180e",
            "\udb40\udc41",
            "\udb40\udc7f",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\u0645\u06cc\u200c\u062e",
            "\u0915\u094d\u200d\u0937",
            "\u65e5\u672c\u8a9e",
            "\u00e9",
            "\u0130",
            "\u00e2\u20ac\u201c",
            "\ufffd",
            "word",
            "two words",
            "x",
            "7",
            "v2.4.1",
            "https://example.com/a_b?c=d#e",
            "Checkout 5xx since 14:02");

    private final Random random;

    HostileValues(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder value = new StringBuilder();
        int parts = 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 5);
        for (int i = 0; i < parts; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            value.append(part.repeat(random.nextInt(12) == 0 ? 1 + random.nextInt(5) : 1));
        }
        return value.toString();
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** Returns two values for each part: one that begins with it, and one that begins a line with it. */
    static List<String> simple() {
        return PARTS.stream()
                .flatMap(part -> List.of(part + "word", "word\n" + part + part + "\nword").stream())
                .toList();
    }
}
