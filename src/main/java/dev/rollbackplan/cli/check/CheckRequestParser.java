package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.args.UsageException;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.OverwriteGuard;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands a command line of {@code check}. */
final class CheckRequestParser {

    private final ParsedArgs parsed;
    private final Template template;
    private final List<Rule<? super Plan>> allRules;
    private final List<String> problems = new ArrayList<>();

    private CheckRequestParser(ParsedArgs parsed, Template template, List<Rule<? super Plan>> allRules) {
        this.parsed = parsed;
        this.template = template;
        this.allRules = allRules;
    }

    /**
     * Returns the request that a command line states.
     *
     * @param template the template that it names, or the default one
     * @param allRules the rules from which {@code --ignore} takes some away
     * @throws UsageException with everything that is wrong with the command line
     */
    static CheckRequest parse(ParsedArgs parsed, Template template, List<Rule<? super Plan>> allRules) {
        return new CheckRequestParser(parsed, template, allRules).parse();
    }

    private CheckRequest parse() {
        List<String> plans = plans();
        Optional<Format> format = format();
        boolean feedback = parsed.has("--feedback");
        if (format.isPresent() && feedback) {
            problems.add("--feedback and --format can't be combined: the first prints a prompt, the second a report");
        }
        boolean fix = parsed.has("--fix");
        if (fix && plans.size() > 1 && plans.contains(PlanFile.STANDARD_INPUT)) {
            problems.add("--fix prints the fixed plan of standard input, so - must be the only plan");
        }
        Optional<String> prompt = parsed.value("--prompt");
        if (prompt.isPresent()
                && prompt.get().equals(PlanFile.STANDARD_INPUT)
                && plans.contains(PlanFile.STANDARD_INPUT)) {
            problems.add(
                    "only one of the prompt and the plan can be read from standard input: name a file for the other");
        }
        Optional<String> output = parsed.value("--output").filter(file -> !file.equals(Output.STANDARD_OUTPUT));
        refuseToOverwrite(plans, prompt, output, fix);
        List<Rule<? super Plan>> rules = rules();
        int maxWarnings = maxWarnings();
        parsed.requireNoProblems(problems);
        return new CheckRequest(
                plans,
                template,
                prompt,
                rules,
                format.orElse(Format.TEXT),
                feedback,
                fix,
                parsed.has("--strict"),
                maxWarnings,
                output);
    }

    private List<String> plans() {
        List<String> plans = new ArrayList<>(new LinkedHashSet<>(parsed.operands()));
        if (plans.isEmpty() && !parsed.mayLackOperands()) {
            problems.add("check needs a plan: name a file, or write - to read standard input");
        }
        return plans;
    }

    private Optional<Format> format() {
        Optional<String> label = parsed.value("--format");
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<Format> format = Format.of(label.get());
        if (format.isEmpty()) {
            problems.add("--format is \"" + label.get() + "\", but has to be one of "
                    + String.join(", ", Format.labels()) + DidYouMean.suffix(label.get(), Format.labels()));
        }
        return format;
    }

    private void refuseToOverwrite(List<String> plans, Optional<String> prompt, Optional<String> output, boolean fix) {
        OverwriteGuard guard = new OverwriteGuard();
        if (!template.origin().isBundled()) {
            guard.addInput("the template", template.source().name());
        }
        prompt.ifPresent(file -> guard.addInput("the prompt", file));
        for (String plan : plans) {
            if (fix && !plan.equals(PlanFile.STANDARD_INPUT)) {
                problems.addAll(guard.problems("--fix: the plan", plan));
                if (PlanFile.isSpecial(plan)) {
                    problems.add("--fix: the plan " + plan
                            + " is not a regular file, so it can't be replaced: write - to read standard input");
                }
            }
        }
        for (String plan : plans) {
            guard.addInput(
                    plan.equals(PlanFile.STANDARD_INPUT) ? "the plan on standard input" : "the plan " + plan, plan);
        }
        output.ifPresent(file -> problems.addAll(guard.problems("--output", file)));
    }

    private List<Rule<? super Plan>> rules() {
        Set<String> ignored = new LinkedHashSet<>();
        for (String list : parsed.values("--ignore")) {
            for (String name : list.split(",", -1)) {
                if (!name.isBlank()) {
                    ignored.add(name.strip());
                }
            }
        }
        List<Rule<? super Plan>> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Rule<? super Plan> rule : allRules) {
            names.add(rule.id());
            if (!ignored.contains(rule.id())) {
                rules.add(rule);
            }
        }
        for (String name : ignored) {
            if (!names.contains(name)) {
                problems.add("--ignore: there is no rule " + name + " for plans"
                        + DidYouMean.nearest(name, names)
                                .map(DidYouMean::question)
                                .orElse("; '" + Specs.PROGRAM + " rules' lists the rules"));
            }
        }
        return rules;
    }

    private int maxWarnings() {
        Optional<String> given = parsed.value("--max-warnings");
        if (given.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a negative number is.
        }
        problems.add("--max-warnings needs a whole number of 0 or more, not \"" + given.get() + "\"");
        return 0;
    }
}
