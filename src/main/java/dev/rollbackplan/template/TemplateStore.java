package dev.rollbackplan.template;

import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.InputException;
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
 * Finds templates by name: in the user's own folder, then where Codex kept its prompts, then among the bundled ones.
 * No folder is looked at for the bundled default.
 */
public final class TemplateStore {

    /** How large a template may be, in bytes; the largest published one that was met has 14 KB. */
    public static final int SIZE_LIMIT = 1 << 20;

    private static final String SUFFIX = ".md";

    private final Map<String, String> environment;

    /**
     * Over the folders of one user.
     *
     * @param environment the variables that say where the folders are
     */
    public TemplateStore(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * What a folder holds.
     *
     * @param name the template's name
     * @param folder where it lies
     * @param template the template, or why it can't be used
     */
    public record Listed(String name, String folder, Result template) {}

    /** A template or the reason why there is none. */
    public sealed interface Result {}

    public record Usable(Template template) implements Result {}

    public record Unusable(String reason) implements Result {}

    /** The template of a run that names none. */
    public Template loadDefault() {
        String chosen = environment.getOrDefault("ROLLBACK_PLAN_TEMPLATE", "");
        return chosen.isEmpty()
                ? BundledTemplates.find(BundledTemplates.DEFAULT).orElseThrow()
                : load(chosen);
    }

    /**
     * A template by its name or file.
     *
     * @param nameOrFile a file where it holds a slash or ends in {@code .md}, else a name
     * @throws InputException if there is none, or it is malformed
     */
    public Template load(String nameOrFile) {
        if (nameOrFile.isEmpty()) {
            throw new InputException("the template's name is empty; leave --template out for the bundled one");
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

    /** Every template that a name would find, by name within a folder; one that another hides is left out. */
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
        return TemplateReader.read(origin, TextFile.read(file, SIZE_LIMIT));
    }

    private InputException unknown(String name) {
        TreeSet<String> names = new TreeSet<>(BundledTemplates.names());
        StringBuilder looked = new StringBuilder();
        for (Path folder : folders()) {
            names.addAll(namesIn(folder));
            looked.append(folder).append(", ");
        }
        Optional<String> nearest = DidYouMean.to(name, names);
        String hint = nearest.map(found -> "; did you mean " + found + "?")
                .orElse("; 'rollback-plan templates' lists what there is, and a file needs a slash or .md in its name");
        return new InputException(
                "there is no template named \"" + name + "\" (looked in " + looked + "the bundled ones)" + hint);
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

    /** XDG Base Directory Specification 0.8: a relative path in these variables is ignored. */
    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        absolute("XDG_CONFIG_HOME", ".config")
                .ifPresent(config -> folders.add(config.resolve("rollback-plan").resolve("templates")));
        absolute("CODEX_HOME", ".codex").ifPresent(codex -> folders.add(codex.resolve("prompts")));
        return folders;
    }

    private Optional<Path> absolute(String variable, String underHome) {
        Path set = Path.of(environment.getOrDefault(variable, ""));
        if (set.isAbsolute()) {
            return Optional.of(set);
        }
        Path home = Path.of(environment.getOrDefault("HOME", ""));
        return home.isAbsolute() ? Optional.of(home.resolve(underHome)) : Optional.empty();
    }
}
