package dev.rollbackplan.action;

import dev.rollbackplan.action.ActionFile.Step;
import dev.rollbackplan.process.Executable;
import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A job that uses the action. Its scripts run as in the runner: each in a file of its own, in the same shell with the
 * same options, with files for outputs and the summary. Steps that use other actions are skipped.
 */
final class Job {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ ([^}]+) }}");

    private final Path folder;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> path = new ArrayList<>();

    /** Creates a job in a folder. The repository of the action is checked out there. */
    Job(Path folder) throws IOException {
        this.folder = folder;
        Path action = Files.createDirectories(workspace().resolve(ActionFile.FOLDER));
        for (String file : List.of("install.sh", "render.sh", "summary.sh")) {
            Files.copy(ActionFile.FOLDER.resolve(file), action.resolve(file));
        }
        Files.createFile(workspace().resolve("pom.xml"));
        Files.createDirectories(folder.resolve("temp"));
        environment.put("GITHUB_ACTION_PATH", action.toString());
        environment.put("GITHUB_WORKSPACE", workspace().toString());
        environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_SERVER_URL", "https://github.example");
        environment.put("GITHUB_REPOSITORY", "shop/checkout");
        environment.put("GITHUB_WORKFLOW", "deploy");
        environment.put("GITHUB_JOB", "production");
        environment.put("GITHUB_RUN_ID", "42");
        environment.put("GITHUB_REF_TYPE", "tag");
        environment.put("GITHUB_REF_NAME", "v2.4.1");
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("ROLLBACK_PLAN_CACHE", "off");
        command("mvn", "mkdir \"$GITHUB_WORKSPACE/target\"; cp \"$REAL\" \"$GITHUB_WORKSPACE/target/rollback-plan\"");
        environment.put("REAL", Executable.file().toString());
    }

    /**
     * The results of a job.
     *
     * @param status the status of its last step
     * @param log what its steps printed
     * @param outputs the action's outputs
     * @param summary the job's summary
     */
    record Outcome(int status, String log, Map<String, String> outputs, String summary) {}

    Path workspace() {
        return folder.resolve("work");
    }

    /** Returns the program in the environment in which the action runs it. */
    Executable program() {
        return inJob(Executable.of(Executable.file().toString()));
    }

    Job input(String name, String value) {
        values.put("inputs." + name, value);
        return this;
    }

    Job variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * Replaces a command of the runner. The new one runs in its own folder and writes its arguments to a file there.
     */
    Job command(String name, String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("commands").resolve(name));
        Path file = Files.writeString(
                bin.resolve(name),
                "#!/bin/sh\nset -eu\ncd \"" + bin + "\"\nprintf '%s\\0' \"$@\" > words\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new AssertionError(file + " can't be made executable");
        }
        path.remove(bin.toString());
        path.add(bin.toString());
        return this;
    }

    /** Returns the arguments of the last run of a replaced command. */
    List<String> words(String command) throws IOException {
        return List.of(
                Files.readString(folder.resolve("commands").resolve(command).resolve("words"))
                        .split("\0"));
    }

    Outcome run() throws IOException {
        ActionFile action = ActionFile.read();
        action.inputs().forEach((name, value) -> values.putIfAbsent("inputs." + name, value));
        Path summary = folder.resolve("summary");
        Files.writeString(summary, "");
        StringBuilder log = new StringBuilder();
        int status = 0;
        for (Step step : action.steps()) {
            if (status == 0 && step.uses().isEmpty()) {
                Path output = Files.writeString(folder.resolve("output"), "");
                Result result = run(step, output, summary);
                log.append(result.text());
                status = result.status();
                for (String line : Files.readAllLines(output)) {
                    int split = line.indexOf('=');
                    values.put(
                            "steps." + step.id() + ".outputs." + line.substring(0, split), line.substring(split + 1));
                }
            }
        }
        Map<String, String> outputs = new TreeMap<>();
        action.outputs().forEach((name, value) -> outputs.put(name, evaluate(value)));
        return new Outcome(status, log.toString(), outputs, Files.readString(summary));
    }

    private Result run(Step step, Path output, Path summary) throws IOException {
        Path script = Files.writeString(folder.resolve("step.sh"), evaluate(step.run()));
        Executable shell = inJob(Executable.of(
                        "sh", "-c", "exec \"$@\" 2>&1", "sh", "bash", "--noprofile", "--norc", "-eo", "pipefail"))
                .with("PATH", String.join(":", path) + ":" + System.getenv("PATH"))
                .with("GITHUB_OUTPUT", output.toString())
                .with("GITHUB_STEP_SUMMARY", summary.toString());
        for (Map.Entry<String, String> variable : step.variables().entrySet()) {
            shell = shell.with(variable.getKey(), evaluate(variable.getValue()));
        }
        return shell.run(script.toString());
    }

    private Executable inJob(Executable command) {
        Executable inJob = command.withNoEnvironment().in(workspace()).with("PATH", System.getenv("PATH"));
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            inJob = inJob.with(variable.getKey(), variable.getValue());
        }
        return inJob;
    }

    /** Evaluates the expressions in a text. An unknown one is empty, as in the runner. */
    private String evaluate(String text) {
        return EXPRESSION
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }
}
