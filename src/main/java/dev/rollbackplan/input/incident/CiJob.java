package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts from the environment of the CI job in which the program runs. */
public final class CiJob {

    private static final String OPTION = "--from-ci";

    /** The outcome of a job that does not state one: users run the program after a failure. */
    private static final String FAILED = "failed";

    private CiJob() {}

    /** Returns the values that a job's environment has for a template's arguments; a problem if it is of no known CI system. */
    public static CandidateValues gather(Map<String, String> environment, Template template) {
        Lookup variables = name -> Optional.ofNullable(environment.get(name)).map(OneLine::of);
        for (Ci ci : Ci.ALL) {
            if (ci.isIn(variables)) {
                Facts facts = Facts.of(ci.phrases(), variables);
                if (!facts.isEmpty() && facts.get(Fact.OUTCOME).isEmpty()) {
                    facts.put(Fact.OUTCOME, FAILED);
                }
                title(ci, facts).ifPresent(title -> facts.put(Fact.TITLE, title));
                ValueSource source = new ValueSource(ValueSource.Kind.CI, OPTION + " (" + ci.name() + ")");
                return ci.name().equals(Ci.GITHUB)
                        ? GithubEvent.gather(variables, facts, template, source)
                        : facts.values(template, source);
            }
        }
        return new CandidateValues(List.of(), List.of(), List.of(noCi()));
    }

    private static Optional<String> title(Ci ci, Facts facts) {
        Optional<String> job = facts.get(Fact.JOB);
        Optional<String> partOf = facts.get(Fact.PART_OF);
        if (job.isEmpty() && partOf.isEmpty() && facts.get(Fact.LINK).isEmpty()) {
            return Optional.empty();
        }
        String subject = job.map(name -> "Deploy job \"" + name + "\"").orElse("A deploy job");
        String ended = switch (facts.outcome()) {
            case FAILED, UNKNOWN, RUNNING -> " failed in ";
            case SUCCEEDED -> " succeeded in ";
            case OTHER -> " neither failed nor succeeded in ";
        };
        return Optional.of(subject + partOf.map(name -> " of " + name).orElse("") + ended + ci.name());
    }

    private static String noCi() {
        List<String> conditions = new ArrayList<>();
        for (Ci ci : Ci.ALL) {
            conditions.add(ci.condition() + " (" + ci.name() + ")");
        }
        return OPTION + " found no CI job, because the environment has none of " + String.join(", ", conditions)
                + ": leave the option out, or run in the job that failed";
    }

    /** Returns the path of the file that {@link #gather} may read; empty if there is none. */
    public static Optional<String> eventFile(Map<String, String> environment) {
        return GithubEvent.file(environment);
    }
}
