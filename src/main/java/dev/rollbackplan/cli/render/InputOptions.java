package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ByteSize;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.output.OverwriteGuard;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.ContextFile;
import dev.rollbackplan.input.FileValue;
import dev.rollbackplan.input.InputFiles;
import dev.rollbackplan.input.ValuesFile;
import dev.rollbackplan.input.incident.AlertReader;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The options that name files with values and contexts. The files are read later, once the command line has no
 * problems.
 */
final class InputOptions {

    private final InputFiles files;
    private final OverwriteGuard guard;
    private final List<NamedFile> fromFile = new ArrayList<>();
    private final Optional<String> values;
    private final Optional<String> alert;
    private final List<String> pointers;
    private final List<String> contexts;
    private final int contextLimit;

    /**
     * A value of {@code --from-file}.
     *
     * @param name the name of an argument
     * @param file a path, or {@code -} for standard input
     */
    private record NamedFile(String name, String file) {}

    /** Reads the options, and adds their problems and files. */
    InputOptions(
            ParsedArgs parsed,
            TemplateArguments arguments,
            InputFiles files,
            OverwriteGuard guard,
            RenderProblems problems) {
        this.files = files;
        this.guard = guard;
        for (String word : parsed.values("--from-file")) {
            addNamedFile(word, arguments, problems);
        }
        values = file("--values", parsed);
        alert = file("--from-alert", parsed);
        pointers = parsed.values("--pointer");
        if (alert.isEmpty() && !pointers.isEmpty()) {
            problems.add("--pointer needs --from-alert: it points into that file");
        }
        contexts = parsed.values("--context");
        for (String file : contexts) {
            claim(file, "--context " + file);
        }
        contextLimit = contextLimit(parsed, problems);
        problems.addAll(files.problems());
    }

    private void addNamedFile(String word, TemplateArguments arguments, RenderProblems problems) {
        Optional<String> name = TemplateArguments.name(word);
        if (name.isEmpty() || word.length() == name.get().length() + 1) {
            problems.add("--from-file needs NAME=FILE, not \"" + word + "\"");
        } else if (arguments.isKnown(name.get())) {
            NamedFile named =
                    new NamedFile(name.get(), word.substring(name.get().length() + 1));
            fromFile.add(named);
            claim(named.file(), "--from-file " + word);
        }
    }

    private Optional<String> file(String option, ParsedArgs parsed) {
        Optional<String> file = parsed.value(option);
        file.ifPresent(named -> claim(named, option + " " + named));
        return file;
    }

    private void claim(String file, String reader) {
        files.claim(file, reader);
        guard.addInput("the file of " + reader, file);
    }

    private static int contextLimit(ParsedArgs parsed, RenderProblems problems) {
        Optional<String> given = parsed.value("--context-limit");
        if (given.isEmpty()) {
            return ContextFile.DEFAULT_LIMIT;
        }
        OptionalInt size = ByteSize.parse(given.get());
        if (size.isPresent() && size.getAsInt() >= ContextFile.MIN_LIMIT) {
            return size.getAsInt();
        }
        problems.add("--context-limit needs a size from 1K to " + ByteSize.MAXIMUM + ", such as 512K or 1M, not \""
                + given.get() + "\"");
        return ContextFile.DEFAULT_LIMIT;
    }

    /** Returns whether there is a file to read. */
    boolean nameFiles() {
        return !fromFile.isEmpty() || values.isPresent() || alert.isPresent() || !contexts.isEmpty();
    }

    /** Reads the files of {@code --from-file} and {@code --values}. */
    CandidateValues readValues(Template template) {
        List<CandidateValue> fileValues = new ArrayList<>();
        for (NamedFile named : fromFile) {
            fileValues.add(FileValue.read(named.name(), named.file(), files));
        }
        CandidateValues candidates = CandidateValues.of(fileValues);
        return values.isEmpty()
                ? candidates
                : candidates.and(ValuesFile.read(files.name(values.get()), files.bytes(values.get()), template));
    }

    /** Reads the file of {@code --from-alert}. */
    CandidateValues readAlert(Template template) {
        return alert.isEmpty()
                ? CandidateValues.of(List.of())
                : AlertReader.read(files.name(alert.get()), files.bytes(alert.get()), template, pointers);
    }

    /** Reads the files of {@code --context}. */
    List<Context> readContexts(Sanitizer sanitizer) {
        ContextFile reader = new ContextFile(files, sanitizer, contextLimit);
        List<Context> read = new ArrayList<>();
        for (String file : contexts) {
            read.add(reader.read(file));
        }
        return read;
    }
}
