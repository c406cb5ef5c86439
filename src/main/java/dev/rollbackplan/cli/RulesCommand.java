package dev.rollbackplan.cli;

import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.TextTable;
import dev.rollbackplan.report.RuleCatalog;
import dev.rollbackplan.report.RulePage;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the rules, or explains one. */
final class RulesCommand {

    private final Output output;

    RulesCommand(Output output) {
        this.output = output;
    }

    static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " rules", "Lists the rules for plans and prompts, or explains one with examples.");
        spec.addPositional(Specs.operands("[RULE]", "The rule to explain.", RuleCatalog.names()));
        spec.addOption(Specs.help());
        return spec;
    }

    ExitStatus run(List<String> args) {
        ParsedArgs parsed = ParsedArgs.parse(spec(), args);
        if (parsed.wantsHelp()) {
            output.print(parsed.help(output.isOutStyled()));
            return ExitStatus.DONE;
        }
        List<String> names = parsed.operands();
        List<String> problems = new ArrayList<>();
        if (names.size() > 1) {
            problems.add("rules explains one rule at a time, not " + names.size() + ": name one");
        }
        Optional<RulePage> page = names.size() == 1 ? page(names.get(0), problems) : Optional.empty();
        parsed.requireNoProblems(problems);
        output.print(page.isPresent() ? page.get().text() : list());
        return ExitStatus.DONE;
    }

    private static Optional<RulePage> page(String name, List<String> problems) {
        // Looked up by name only among the rules: a page's path must not be made of what was typed.
        Optional<RulePage> page = RuleCatalog.names().contains(name) ? RulePage.find(name) : Optional.empty();
        if (page.isEmpty()) {
            problems.add("there is no rule " + name
                    + DidYouMean.nearest(name, RuleCatalog.names())
                            .map(DidYouMean::question)
                            .orElse("; '" + Specs.PROGRAM + " rules' lists them"));
        }
        return page;
    }

    private static String list() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"RULE", "SEVERITY", "CHECKS", "REPORTS"});
        for (RuleCatalog.Entry entry : RuleCatalog.entries()) {
            Optional<RulePage> page = RulePage.find(entry.id());
            rows.add(new String[] {
                entry.id(),
                String.join(", ", entry.severities()),
                String.join(", ", entry.subjects()),
                page.isPresent() ? page.get().summary() : ""
            });
        }
        StringBuilder out = new StringBuilder();
        TextTable.append(rows, out);
        return out.toString();
    }
}
