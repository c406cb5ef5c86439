package dev.rollbackplan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static FrontMatter read(String text) {
        return FrontMatterBlock.read(new SourceText("t.md", text));
    }

    private static void assertRefused(String text, int line, int column, String message) {
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(InstanceOfAssertFactories.type(InputException.class))
                .satisfies(e -> {
                    assertThat(e.text()).isEqualTo(message);
                    InputException.Place place = e.place().orElseThrow();
                    assertThat(place.source().region(place.range()).line() + ":"
                                    + place.source().region(place.range()).column())
                            .isEqualTo(line + ":" + column);
                });
    }

    private static Optional<String> title(String yaml) {
        return read("---\n" + yaml + "\n---\nbody\n").title();
    }

    private static List<String> hint(String yaml) {
        return read("---\n" + yaml + "\n---\nbody\n").argumentHint();
    }

    @Test
    void readsTheTextOfEachKey() {
        String text = "---\ntitle: T\ndescription: D: d, e\nargument_hint: A=<x>\npersona: P # p\n---\nbody\n";
        assertThat(read(text))
                .isEqualTo(new FrontMatter(
                        Optional.of("T"),
                        Optional.of("D: d, e"),
                        List.of("A=<x>"),
                        Optional.of("P # p"),
                        text.indexOf("body")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body\n",
                "\n---\ntitle: x\n---\n",
                " ---\ntitle: x\n---\n",
                "----\ntitle: x\n----\n",
                "text\n---\nmore\n",
                "---",
                "--- x\ntitle: y\n---\n",
                "| a |\n| --- |\n"
            })
    void readsAnyOtherStartAsBody(String text) {
        assertThat(read(text)).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void allowsCrlfAndSpacesAfterTheFences() {
        FrontMatter read = read("---  \r\ntitle: T\r\nargument-hint: \"A=<x>\"\r\n--- \r\nbody\r\n");
        assertThat(read.title()).contains("T");
        assertThat(read.argumentHint()).containsExactly("A=<x>");
    }

    @Test
    void bodyMayBeginWithAThematicBreak() {
        assertThat(read("---\ntitle: T\n---\n---\nbody\n").end()).isEqualTo(17);
    }

    /** A plain value of one line is text, although YAML would read a number, a boolean, a list or a comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "no",
                "on",
                "010",
                "1:30",
                "2024-01-01",
                "null",
                "~",
                "[file]",
                "{a: b}",
                "Run it: scan, triage",
                "&anchor x",
                "*alias",
                "!tag x",
                "%percent",
                "@at",
                "`tick`",
                "a # b",
                "# c",
                "- item",
                "? x",
                "[FILES=<paths>] [PR_TITLE=\"<title>\"]",
                "A=\"x\" [B=<y|z>]",
                "> 5 % of errors",
                "| pipe",
                "a\\nb",
                "$A"
            })
    void keepsAPlainValueAsText(String value) {
        assertThat(title("title: " + value)).contains(value);
        assertThat(hint("argument-hint:   " + value + "  ")).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', textBlock = """
            title: "a \\"b\\" c"                  ¦ a "b" c
            title: 'it''s'                        ¦ it's
            title: 'no'                           ¦ no
            "title": x                            ¦ x
            title: |\\n  two\\n  lines            ¦ two\\nlines\\n
            title: |-\\n  two\\n  lines           ¦ two\\nlines
            title: >\\n  two\\n  lines            ¦ two lines\\n
            title: >-\\n  two\\n  lines           ¦ two lines
            title: > # why\\n  two\\n  lines      ¦ two lines\\n
            title: two\\n  lines                  ¦ two lines
            title: "two\\n  lines"                ¦ two lines
            title:\\n  next line                  ¦ next line
            """)
    void readsOtherScalarsAsYaml(String yaml, String value) {
        assertThat(title(yaml.replace("\\n", "\n"))).contains(value.replace("\\n", "\n"));
    }

    @Test
    void readsAListOfHints() {
        assertThat(hint("argument_hint:\n  - A=<x>\n  - \"[B=y]\"\n  - 1.10"))
                .containsExactly("A=<x>", "[B=y]", "1.10");
        assertThat(hint("argument_hint:\n- A=<x>")).containsExactly("A=<x>");
        assertThat(hint("argument_hint: [\"A=<x>\", '[B=y]']")).containsExactly("A=<x>", "[B=y]");
        assertThat(hint("argument_hint: [\n  \"A=<x>\",\n  \"B=y\"\n  ]")).containsExactly("A=<x>", "B=y");
        assertThat(hint("argument-hint: '[A=\"<x>\"] [B=10]'")).containsExactly("[A=\"<x>\"] [B=10]");
    }

    @Test
    void ignoresEmptyValues() {
        assertThat(title("title:")).isEmpty();
        assertThat(title("title: \"\"")).isEmpty();
        assertThat(read("---\n---\nbody\n").end()).isEqualTo(8);
        assertThat(read("---\n# only a comment\n\n---\nbody\n").title()).isEmpty();
    }

    @Test
    void ignoresOtherKeys() {
        assertThat(title(
                        "tools: ['a', \"b\"]\ntitle: T\nnested:\n  deep:\n    - x: [1, {a: b}]\n  title: not this\nversion: 1.0\n"
                                + "text: |\n  title: nor this\n"))
                .contains("T");
    }

    @Test
    void expandsNoAlias() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(title(bomb + "title: T")).contains("T");
    }

    @Test
    void refusesDeepNestingWithoutDelay() {
        assertThat(title("x: " + "[".repeat(100) + "]".repeat(100) + "\ntitle: T"))
                .contains("T");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertRefused(
                        "---\nx: " + "[".repeat(200_000) + "\n---\nb\n",
                        2,
                        104,
                        "the front matter has more than 100 levels of nesting"));
    }

    @Test
    void reportsTheLineAndColumnOfAnError() {
        assertRefused(
                "---\ntitle: x\nbody\n",
                1,
                1,
                "the front matter is not closed: add a line of three hyphens (---) after its last key");
        assertRefused("---\ntitle: x\ntitle: y\n---\nb\n", 3, 1, "the key \"title\" is given twice: keep one");
        assertRefused("---\ntitle: x\ntitle: \"y\"\n---\nb\n", 3, 1, "the key \"title\" is given twice: keep one");
        assertRefused(
                "---\nargument_hint: A=x\nargument-hint: B=y\n---\nb\n",
                3,
                1,
                "the key \"argument-hint\" is given twice: keep one");
        assertRefused("---\nother: x\nother: y\n---\nb\n", 3, 1, "the key \"other\" is given twice: keep one");
        assertRefused(
                "---\ntitle: T\nother: [a, b\n---\nb\n",
                4,
                1,
                "the front matter is not valid YAML: expected ',' or ']', but got <stream end>");
        assertRefused("---\ntitle:\n  a: b\n---\nb\n", 3, 3, "\"title\" must be text: put it in quotes");
        assertRefused("---\ntitle:\n  - a\n---\nb\n", 3, 3, "\"title\" must be text: put it in quotes");
        assertRefused(
                "---\nargument_hint:\n  - [file]\n---\nb\n",
                3,
                5,
                "an item of \"argument_hint\" must be text: put it in quotes");
        assertRefused("---\n- a\n- b\n---\nb\n", 2, 1, "the front matter must consist of \"name: value\" lines");
        assertRefused("---\njust words\n---\nb\n", 2, 1, "the front matter must consist of \"name: value\" lines");
        assertRefused("---\n[a]: b\n---\nb\n", 2, 1, "a name must be text: put it in quotes");
        assertRefused(
                "---\ntitle: \"open\n---\nb\n",
                3,
                1,
                "the front matter is not valid YAML: found unexpected end of stream");
        assertRefused(
                "---\ntitle: \"\\UFFFFFFFF\"\n---\nb\n",
                2,
                1,
                "the front matter is not valid YAML: an escape (\\x, \\u or \\U) lacks digits or is not a character");
        assertRefused(
                "---\nother: x\npersona: p\n\ud83d\ude00: \u0007\n---\nb\n",
                4,
                5,
                "the front matter is not valid YAML: it contains a control character");
        assertRefused("---\ntitle: *no\n  alias\n---\nb\n", 2, 8, "\"title\" must be text: put it in quotes");
        assertRefused(
                "---\n\ud83d\ude00: x\n\ud83d\ude00\ud83d\ude00: [}\n---\nb\n",
                3,
                8,
                "the front matter is not valid YAML: expected the node content, but found '}'");
    }
}
