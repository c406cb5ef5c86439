package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that the CI job knows in which the program runs. */
public final class CiJob {

    private static final String OPTION = "--from-ci";

    private CiJob() {}

    /** What the job's environment says; outside any CI that is known, a problem. */
    public static CandidateValues gather(Map<String, String> environment, Template template) {
        Lookup variables = name -> Optional.ofNullable(environment.get(name)).map(OneLine::of);
        for (Ci ci : Ci.ALL) {
            if (ci.isHere(variables)) {
                Facts facts = Facts.of(ci.phrases(), variables);
                title(ci, facts).ifPresent(title -> facts.put(Fact.TITLE, title));
                ValueSource source = new ValueSource(ValueSource.Kind.CI, OPTION + " (" + ci.name() + ")");
                return ci.name().equals(Ci.GITHUB)
                        ? GithubEvent.gather(variables, facts, template, source)
                        : facts.gathered(template, source);
            }
        }
        return new CandidateValues(List.of(), List.of(), List.of(nowhere()));
    }

    private static Optional<String> title(Ci ci, Facts facts) {
        Optional<String> job = facts.get(Fact.JOB);
        Optional<String> whole = facts.get(Fact.PART_OF);
        if (job.isEmpty() && whole.isEmpty() && facts.get(Fact.LINK).isEmpty()) {
            return Optional.empty();
        }
        String subject = job.map(name -> "Deploy job \"" + name + "\"").orElse("A deploy job");
        return Optional.of(subject + whole.map(name -> " of " + name).orElse("") + " failed in " + ci.name());
    }

    private static String nowhere() {
        List<String> signs = new ArrayList<>();
        for (Ci ci : Ci.ALL) {
            signs.add(ci.sign() + " (" + ci.name() + ")");
        }
        return OPTION + " finds no CI here, for the environment holds none of " + String.join(", ", signs)
                + "; leave the option out, or run it in the job that failed";
    }
}
