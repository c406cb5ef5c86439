package dev.rollbackplan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollbackplan.text.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateStoreTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static TemplateStore store(String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return new TemplateStore(variables);
    }

    private static String body(Template template) {
        return template.source().slice(template.body());
    }

    private static InputException refusal(String nameOrFile) {
        try {
            store().load(nameOrFile);
            throw new AssertionError("not refused: " + nameOrFile);
        } catch (InputException e) {
            return e;
        }
    }

    @Test
    void searchesTheFoldersInOrder() throws IOException {
        write("xdg/rollback-plan/templates/a.md", "xdg");
        write("codex/prompts/a.md", "codex");
        write("codex/prompts/b.md", "codex b");
        write("codex/prompts/rollback-strategy.md", "mine");
        write("home/.config/rollback-plan/templates/a.md", "home config");
        write("home/.codex/prompts/b.md", "home codex");
        String home = folder.resolve("home").toString();
        String xdg = folder.resolve("xdg").toString();
        String codex = folder.resolve("codex").toString();
        assertThat(body(store("XDG_CONFIG_HOME", xdg, "CODEX_HOME", codex, "HOME", home)
                        .load("a")))
                .isEqualTo("xdg");
        assertThat(body(store("CODEX_HOME", codex, "HOME", home).load("a"))).isEqualTo("home config");
        assertThat(body(store("CODEX_HOME", codex, "HOME", home).load("b"))).isEqualTo("codex b");
        assertThat(body(store("HOME", home).load("b"))).isEqualTo("home codex");
        assertThat(body(store("CODEX_HOME", codex).load("rollback-strategy"))).isEqualTo("mine");
        assertThat(store("CODEX_HOME", codex).loadDefault().origin())
                .isEqualTo(Template.Origin.bundled("rollback-strategy"));
    }

    @Test
    void ignoresRelativePathsInVariables() throws IOException {
        write("home/.config/rollback-plan/templates/a.md", "home");
        String home = folder.resolve("home").toString();
        assertThat(body(store("XDG_CONFIG_HOME", "relative", "CODEX_HOME", "./x", "HOME", home)
                        .load("a")))
                .isEqualTo("home");
        assertThatThrownBy(() ->
                        store("XDG_CONFIG_HOME", "relative", "HOME", "also").load("a"))
                .hasMessage(
                        "there is no template named \"a\" (searched the bundled templates): run 'rollback-plan templates'"
                                + " for a list, or give a file with a slash or .md in its name");
    }

    @Test
    void listsEveryTemplateOnce() throws IOException {
        write("xdg/rollback-plan/templates/a.md", "xdg");
        write("xdg/rollback-plan/templates/note.txt", "no template");
        write("codex/prompts/a.md", "hidden");
        write("codex/prompts/broken.md", "---\nx");
        write("codex/prompts/latin.md", new byte[] {'a', '\n', 'b', (byte) 0xE9});
        String codex = folder.resolve("codex").toString();
        assertThat(store("XDG_CONFIG_HOME", folder.resolve("xdg").toString(), "CODEX_HOME", codex).list().stream()
                        .map(listed -> listed.name() + " in " + listed.folder().replace(folder.toString(), "") + ": "
                                + (listed.template() instanceof TemplateStore.Unusable unusable
                                        ? unusable.reason()
                                        : "usable"))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "a in /xdg/rollback-plan/templates: usable",
                        "broken in /codex/prompts: the front matter is not closed: add a line of three hyphens (---)"
                                + " after its last key",
                        "latin in /codex/prompts: not UTF-8 text: byte 0xE9; save the file as UTF-8",
                        "rollback-strategy in bundled: usable");
    }

    @Test
    void loadsAFileIfTheNameHasASlash() throws IOException {
        Path file = write("my prompt", "\ufeff---\r\ntitle: T\r\n---\r\n\r\n  body $A \r\n\r\n");
        Template template = store().load(file.toString());
        assertThat(template.origin()).isEqualTo(new Template.Origin(file.toString(), folder.toString()));
        assertThat(template.frontMatter().title()).contains("T");
        assertThat(body(template)).isEqualTo("  body $A ");
    }

    @Test
    void refusesFilesThatAreNotTemplates() throws IOException {
        Path binary = write("binary.md", new byte[] {'a', 'b', 0, 'c'});
        assertThat(refusal(binary.toString())).hasMessage("not UTF-8 text: byte 0x00; the file is binary, or UTF-16");
        Path large = write("large.md", new byte[TemplateStore.SIZE_LIMIT + 1]);
        assertThat(refusal(large.toString()))
                .hasMessage("cannot use " + large + ": it is larger than 1024 KiB: shorten it");
        assertThat(refusal(folder.toString())).hasMessage("cannot read " + folder + ": it is a directory");
        assertThat(refusal(folder.resolve("no.md").toString()))
                .hasMessage("cannot read " + folder.resolve("no.md") + ": there is no such file");
        Path empty = write("empty.md", "---\ntitle: x\n---\n \n\n");
        assertThat(refusal(empty.toString()))
                .hasMessage("the template " + empty + " has no body: add the text of the prompt");
    }

    @Test
    void reportsTheLineAndColumnOfBytesThatAreNotUtf8() throws IOException {
        Path latin = write("latin.md", new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, 'b', (byte) 0xE9, 'c'});
        InputException refusal = refusal(latin.toString());
        assertThat(refusal.text()).isEqualTo("not UTF-8 text: byte 0xE9; save the file as UTF-8");
        assertThat(refusal.place())
                .get(InstanceOfAssertFactories.type(InputException.Place.class))
                .satisfies(place -> {
                    assertThat(place.source().region(place.range()).line()).isEqualTo(2);
                    assertThat(place.source().region(place.range()).column()).isEqualTo(3);
                });
        Path cut = write("cut.md", new byte[] {'a', (byte) 0xE2, (byte) 0x80});
        assertThat(refusal(cut.toString()).text()).isEqualTo("not UTF-8 text: byte 0xE2; save the file as UTF-8");
        Path replacement = write("replacement.md", "a \ufffd b");
        assertThat(body(store().load(replacement.toString()))).isEqualTo("a \ufffd b");
    }
}
