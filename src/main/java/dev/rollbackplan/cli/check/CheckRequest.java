package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.args.UsageException;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.report.Report;
import dev.rollbackplan.text.DidYouMean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a command line asks {@code check} for.
 *
 * @param plans the plans' operands, each once
 * @param template the template's name, where one is given
 * @param rules the rules that are not ignored
 * @param format the report's form
 * @param feedback whether a prompt is wanted instead of a report
 * @param fix whether to repair what has one safe answer
 * @param strict whether a warning fails the run
 * @param maxWarnings how many warnings a run may have, 0 or more
 * @param output the file for the report, where one is given
 */
record CheckRequest(
        List<String> plans,
        Optional<String> template,
        List<Rule<? super Plan>> rules,
        Format format,
        boolean feedback,
        boolean fix,
        boolean strict,
        int maxWarnings,
        Optional<String> output) {

    /**
     * Understands a command line.
     *
     * @param known all rules there are
     * @throws UsageException with everything that is wrong with it
     */
    static CheckRequest of(ParsedArgs words, List<Rule<? super Plan>> known) {
        List<String> plans = new ArrayList<>(new LinkedHashSet<>(words.operands(new ArrayList<>())));
        List<String> problems = words.problems();
        if (plans.isEmpty() && problems.isEmpty()) {
            problems.add("check needs a plan: name a file, or write - to read standard input");
        }
        Optional<Format> format = format(words);
        if (format.isPresent() && words.has("--feedback")) {
            problems.add("--feedback and --format exclude each other: the one prints a prompt, the other a report");
        }
        boolean fix = words.has("--fix");
        if (fix && plans.size() > 1 && plans.contains(PlanFile.STANDARD_INPUT)) {
            problems.add("--fix prints the repaired plan of standard input, so - must be the only plan");
        }
        Optional<String> output = words.value("--output").filter(file -> !file.equals(Output.STANDARD));
        for (String plan : plans) {
            if (output.isPresent() && isSame(output.get(), plan)) {
                problems.add("--output names the plan " + plan + ", which would be lost");
            }
        }
        CheckRequest request = new CheckRequest(
                plans,
                words.value("--template"),
                rules(words, known),
                format.orElse(Format.TEXT),
                words.has("--feedback"),
                fix,
                words.has("--strict"),
                maxWarnings(words),
                output);
        words.requireNoProblems();
        return request;
    }

    private static Optional<Format> format(ParsedArgs words) {
        Optional<String> label = words.value("--format");
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<Format> format = Format.of(label.get());
        if (format.isEmpty()) {
            words.problems()
                    .add("--format has no \"" + label.get() + "\""
                            + meant(label.get(), Format.labels(), "; it has " + String.join(", ", Format.labels())));
        }
        return format;
    }

    private static int maxWarnings(ParsedArgs words) {
        Optional<String> given = words.value("--max-warnings");
        if (given.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same message serves: what is no number is as wrong as a negative one.
        }
        words.problems().add("--max-warnings needs a whole number of 0 or more, not \"" + given.get() + "\"");
        return 0;
    }

    private static List<Rule<? super Plan>> rules(ParsedArgs words, List<Rule<? super Plan>> known) {
        Set<String> ignored = new HashSet<>();
        for (String list : words.values("--ignore")) {
            for (String name : list.split(",", -1)) {
                if (!name.isBlank()) {
                    ignored.add(name.strip());
                }
            }
        }
        List<Rule<? super Plan>> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Rule<? super Plan> rule : known) {
            names.add(rule.id());
            if (!ignored.contains(rule.id())) {
                rules.add(rule);
            }
        }
        for (String name : ignored) {
            if (!names.contains(name)) {
                words.problems()
                        .add("--ignore: there is no rule " + name + " for plans"
                                + meant(name, names, "; '" + Specs.PROGRAM + " rules' lists them"));
            }
        }
        return rules;
    }

    private static String meant(String typed, List<String> names, String otherwise) {
        Optional<String> near = DidYouMean.to(typed, names);
        return near.isPresent() ? "; did you mean " + near.get() + "?" : otherwise;
    }

    private static boolean isSame(String output, String plan) {
        return !plan.equals(PlanFile.STANDARD_INPUT)
                && Path.of(output)
                        .toAbsolutePath()
                        .normalize()
                        .equals(Path.of(plan).toAbsolutePath().normalize());
    }

    /** Why the run fails, where it does. */
    Optional<String> failure(Report.Summary summary) {
        if (summary.errors() > 0) {
            return Optional.of("there are errors");
        }
        if (!warningsFail(summary)) {
            return Optional.empty();
        }
        return Optional.of(
                strict
                        ? "a warning fails a run with --strict"
                        : "there are more warnings than --max-warnings " + maxWarnings + " allows");
    }

    /** Whether the warnings fail the run, be there errors or not. */
    boolean warningsFail(Report.Summary summary) {
        return strict && summary.warnings() > 0 || summary.warnings() > maxWarnings;
    }
}
