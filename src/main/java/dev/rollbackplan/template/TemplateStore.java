package dev.rollbackplan.template;

import dev.rollbackplan.markdown.ParserLimits;
import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds templates by name: in the user's template folder, then in the prompt folder of Codex, then among the bundled ones.
 * It reads no folder to find the bundled default.
 */
public final class TemplateStore {

    /** Maximum size of a template, in bytes. The largest published template found so far has 14 KB. */
    static final int SIZE_LIMIT = 1 << 20;

    private static final String SUFFIX = ".md";

    private final Map<String, String> environment;

    /**
     * @param environment the environment's variables: {@code ROLLBACK_PLAN_TEMPLATE} names the default template; {@code
     *     XDG_CONFIG_HOME}, {@code CODEX_HOME} and {@code HOME} lead to the folders
     */
    public TemplateStore(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * A template in the list of all templates.
     *
     * @param name the template's name
     * @param folder the path of its folder, or {@code bundled}
     * @param template the template, or the reason why it cannot be used
     */
    public record Listed(String name, String folder, Result template) {}

    /** The result of reading a template. */
    public sealed interface Result {}

    /** A template that can be rendered. */
    public record Usable(Template template) implements Result {}

    /** The message of the error because of which a template cannot be read. */
    public record Unusable(String reason) implements Result {}

    /**
     * Returns the template that {@code ROLLBACK_PLAN_TEMPLATE} names, or the bundled default if it is unset or empty.
     *
     * @throws InputException if there is no such template, or it cannot be read or is malformed
     */
    public Template loadDefault() {
        String name = environment.getOrDefault("ROLLBACK_PLAN_TEMPLATE", "");
        return name.isEmpty() ? BundledTemplates.find(BundledTemplates.DEFAULT).orElseThrow() : load(name);
    }

    /**
     * Returns a template by its name or file.
     *
     * @param nameOrFile a path if it contains a slash or ends in {@code .md}, otherwise a name
     * @throws InputException if there is no such template, or it cannot be read or is malformed
     */
    public Template load(String nameOrFile) {
        if (nameOrFile.isEmpty()) {
            throw new InputException(
                    "the template's name is empty: give a name or a file, or omit --template to use the default");
        }
        if (nameOrFile.indexOf('/') >= 0 || nameOrFile.endsWith(SUFFIX)) {
            Path file = Path.of(nameOrFile);
            Path parent = file.toAbsolutePath().normalize().getParent();
            return read(file, new Template.Origin(nameOrFile, parent == null ? "/" : parent.toString()));
        }
        for (Path folder : folders()) {
            Path file = folder.resolve(nameOrFile + SUFFIX);
            if (Files.exists(file)) {
                return read(file, new Template.Origin(nameOrFile, folder.toString()));
            }
        }
        return BundledTemplates.find(nameOrFile).orElseThrow(() -> unknown(nameOrFile));
    }

    /**
     * Returns the templates that can be loaded by name: folder by folder in the order of the search, sorted by name in each
     * folder. A name that is in two folders is listed for the first one only.
     */
    public List<Listed> list() {
        List<Listed> listed = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Path folder : folders()) {
            for (String name : namesIn(folder)) {
                if (seen.add(name)) {
                    listed.add(new Listed(name, folder.toString(), tryToLoad(name)));
                }
            }
        }
        for (String name : BundledTemplates.names()) {
            if (seen.add(name)) {
                Template template = BundledTemplates.find(name).orElseThrow();
                listed.add(new Listed(name, template.origin().folder(), new Usable(template)));
            }
        }
        return listed;
    }

    private Result tryToLoad(String name) {
        try {
            return new Usable(load(name));
        } catch (InputException e) {
            return new Unusable(e.text());
        }
    }

    private static Template read(Path file, Template.Origin origin) {
        SourceText source = TextFile.read(file, SIZE_LIMIT);
        ParserLimits.require(source);
        return TemplateReader.read(origin, source);
    }

    private InputException unknown(String name) {
        TreeSet<String> names = new TreeSet<>(BundledTemplates.names());
        StringBuilder searched = new StringBuilder();
        for (Path folder : folders()) {
            names.addAll(namesIn(folder));
            searched.append(folder).append(", ");
        }
        String hint = DidYouMean.nearest(name, names)
                .map(DidYouMean::question)
                .orElse(": run 'rollback-plan templates' for a list, or give a file with a slash or .md in its name");
        return new InputException(
                "there is no template named \"" + name + "\" (searched " + searched + "the bundled templates)" + hint);
    }

    private static Set<String> namesIn(Path folder) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                names.add(name.substring(0, name.length() - SUFFIX.length()));
            }
        } catch (IOException e) {
            return names;
        }
        return names;
    }

    /**
     * Returns the folders in the order of the search. A relative path in a variable is ignored (XDG Base Directory
     * Specification 0.8).
     */
    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        absolute("XDG_CONFIG_HOME", ".config")
                .ifPresent(config -> folders.add(config.resolve("rollback-plan").resolve("templates")));
        absolute("CODEX_HOME", ".codex").ifPresent(codex -> folders.add(codex.resolve("prompts")));
        return folders;
    }

    private Optional<Path> absolute(String variable, String defaultUnderHome) {
        Path path = Path.of(environment.getOrDefault(variable, ""));
        if (path.isAbsolute()) {
            return Optional.of(path);
        }
        Path home = Path.of(environment.getOrDefault("HOME", ""));
        return home.isAbsolute() ? Optional.of(home.resolve(defaultUnderHome)) : Optional.empty();
    }
}
