package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.json.JsonValue;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.TextFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the facts in a GitHub workflow that an event after a deploy started. The failed job is then not the current one, and
 * the event's payload describes it.
 */
final class GithubEvent {

    private static final String NAME = "GITHUB_EVENT_NAME";

    private static final String PATH = "GITHUB_EVENT_PATH";

    /** In bytes. GitHub's limit is 25 MB; these events have some tens of kilobytes. */
    private static final int SIZE_LIMIT = 16 << 20;

    private static final String DEPLOYMENT_STATUS = "deployment_status";

    /** Events after a deploy. The job that a {@code deployment} event starts is the deploy itself. */
    private static final List<String> EVENTS = List.of(DEPLOYMENT_STATUS, "workflow_run", "check_run", "check_suite");

    private GithubEvent() {}

    /** Returns the path of the event's file; empty if the variable for it is not set. */
    static Optional<String> file(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(PATH)).filter(path -> !path.isEmpty());
    }

    /**
     * Returns the values of the event if it is about a deploy, with the job's facts where the event has none; otherwise the
     * values of the job.
     */
    static CandidateValues gather(Lookup variables, Facts job, Template template, ValueSource source) {
        String event = variables.find(NAME).orElse("");
        for (AlertShape shape : GithubShapes.ALL) {
            if (EVENTS.contains(event) && shape.name().equals("GitHub " + event)) {
                if (!event.equals(DEPLOYMENT_STATUS)) {
                    // GitHub sets them from the default branch, not from what was deployed.
                    job.remove(Fact.TAG);
                    job.remove(Fact.COMMIT);
                }
                return gather(variables, shape, job, template, source);
            }
        }
        return job.values(template, source);
    }

    private static CandidateValues gather(
            Lookup variables, AlertShape shape, Facts job, Template template, ValueSource source) {
        try {
            Facts facts = shape.facts(payload(variables, shape));
            if (!shape.hasTitle(facts)) {
                title(variables).ifPresent(title -> facts.put(Fact.TITLE, title));
                facts.addMissing(Fact.LINK, job);
            }
            facts.addMissing(Fact.REPOSITORY, job);
            facts.addMissing(Fact.TAG, job);
            facts.addMissing(Fact.COMMIT, job);
            return facts.values(template, source);
        } catch (InputException e) {
            title(variables).ifPresent(title -> job.put(Fact.TITLE, title));
            String warning =
                    source.label() + ": the event file that " + PATH + " names is ignored: " + e.text() + place(e);
            return new CandidateValues(List.of(), List.of(warning), List.of()).and(job.values(template, source));
        }
    }

    /** Returns a title for an event whose payload has none. */
    private static Optional<String> title(Lookup variables) {
        return Phrase.first(
                List.of(
                        "A {" + NAME + "} event started workflow \"{GITHUB_WORKFLOW}\" in " + Ci.GITHUB,
                        "A {" + NAME + "} event started a job in " + Ci.GITHUB),
                variables);
    }

    /**
     * Reads the payload of the event.
     *
     * @throws InputException if there is none, or it does not have the shape
     */
    private static JsonValue payload(Lookup variables, AlertShape shape) {
        String path = variables
                .find(PATH)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new InputException("the variable is not set"));
        JsonValue payload = JsonReader.read(TextFile.decode(path, bytes(path)));
        if (!shape.fits(payload)) {
            throw new InputException(path + " has no " + String.join(" or ", shape.signTexts()));
        }
        return payload;
    }

    private static byte[] bytes(String path) {
        try {
            Path file = Path.of(path);
            if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
                throw new InputException("cannot read " + path + ": it is not a regular file");
            }
            return TextFile.bytes(file, SIZE_LIMIT);
        } catch (InvalidPathException e) {
            throw new InputException("cannot read " + path + ": it is not a path");
        }
    }

    private static String place(InputException e) {
        Optional<InputException.Place> place = e.place();
        if (place.isEmpty()) {
            return "";
        }
        Region region = place.get().source().region(place.get().range());
        return " (line " + region.line() + ", column " + region.column() + ")";
    }
}
