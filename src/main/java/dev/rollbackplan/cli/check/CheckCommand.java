package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.Fixer;
import dev.rollbackplan.check.PlanChecker;
import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.ProgramVersion;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.ProcessIo;
import dev.rollbackplan.report.Feedback;
import dev.rollbackplan.report.PlanTextReport;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.Report;
import dev.rollbackplan.report.ReportFormat;
import dev.rollbackplan.shell.Bash;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Checks plans. Nothing is printed or repaired unless all of them can be read. With {@code --fix} standard input's plan
 * is printed repaired, and its report goes to standard error.
 */
public final class CheckCommand {

    private final ProcessIo surroundings;
    private final Output output;
    private final TemplateStore store;
    private final List<Rule<? super Plan>> rules;

    public CheckCommand(ProcessIo surroundings, Output output, TemplateStore store, List<Rule<? super Plan>> rules) {
        this.surroundings = surroundings;
        this.output = output;
        this.store = store;
        this.rules = rules;
    }

    public static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " check", "Checks plans that an LLM wrote against the rules that their prompt set.");
        spec.addPositional(Specs.files("(PLAN.md|-)...", "The plans; - is standard input."));
        spec.addOption(Specs.template("The template of the prompt; default: the bundled one."));
        spec.addOption(Specs.valued("--format")
                .paramLabel(String.join("|", Format.labels()))
                .completionCandidates(Format.labels())
                .description("The report's form; default: text. With github the text stands on standard error.")
                .build());
        spec.addOption(Specs.output("Write the report there instead, all or nothing."));
        spec.addOption(Specs.flag(
                "Repair in the file what has one safe answer, and report the rest. The plan of standard input"
                        + " is printed repaired, its report goes to standard error.",
                "--fix"));
        spec.addOption(Specs.flag(
                "Print a prompt instead that asks the model for a corrected plan; nothing if nothing is wrong.",
                "--feedback"));
        spec.addOption(Specs.repeatable("--ignore")
                .paramLabel("RULE[,RULE]")
                .completionCandidates(ruleNames())
                .description("Leave these rules out; repeatable.")
                .build());
        spec.addOption(Specs.valued("--max-warnings")
                .paramLabel("N")
                .description("More warnings fail the run.")
                .build());
        spec.addOption(Specs.strict());
        spec.addOption(Specs.help());
        return spec;
    }

    private static List<String> ruleNames() {
        List<String> names = new ArrayList<>();
        for (Rule<?> rule : PlanRules.ALL) {
            names.add(rule.id());
        }
        return names;
    }

    public ExitStatus run(List<String> args) {
        ParsedArgs parsed = ParsedArgs.parse(spec(), args);
        if (parsed.wantsHelp()) {
            output.product(parsed.help(output.isOutStyled()));
            return ExitStatus.DONE;
        }
        return run(CheckRequestParser.parse(parsed, rules));
    }

    private ExitStatus run(CheckRequest request) {
        Template template =
                request.template().isPresent() ? store.load(request.template().get()) : store.loadDefault();
        List<PlanFile> files = new ArrayList<>();
        boolean unreadable = false;
        for (String operand : request.plans()) {
            try {
                files.add(PlanFile.read(operand, surroundings.in()));
            } catch (InputException e) {
                output.say(e);
                unreadable = true;
            }
        }
        if (unreadable) {
            return ExitStatus.INPUT;
        }
        PlanChecker check = new PlanChecker(template, request.rules(), new Bash(surroundings.environment()));
        List<Report.Plan> plans = new ArrayList<>();
        boolean printsPlan = false;
        for (PlanFile file : files) {
            if (request.fix()) {
                plans.add(repaired(file, check));
                printsPlan |= file.isStandardInput();
            } else {
                plans.add(new Report.Plan(file.source(), file.marked(), check.of(file.source())));
            }
        }
        return report(
                new Report(ProgramVersion.VALUE, template.source(), List.copyOf(request.rules()), plans),
                request,
                printsPlan);
    }

    private Report.Plan repaired(PlanFile file, PlanChecker check) {
        Fixer repair = Fixer.of(file.source(), check);
        PlanFile next = file.with(repair.source());
        if (next.isStandardInput()) {
            output.product(next.content());
        } else if (repair.fixed() > 0) {
            next.write();
        }
        String name = Printable.line(file.source().name());
        if (!repair.settled()) {
            output.say("rollback-plan: nothing was fixed in " + name + ", because its fixes undo each other\n");
        } else if (repair.fixed() > 0) {
            output.say("rollback-plan: fixed in " + name + ": " + repair.fixed() + "\n");
        }
        return new Report.Plan(repair.source(), file.marked(), repair.findings());
    }

    private ExitStatus report(Report report, CheckRequest request, boolean printsPlan) {
        Optional<String> failure = request.failure(report.summary());
        boolean toError = printsPlan && request.output().isEmpty();
        boolean styled = request.output().isEmpty() && (toError ? output.isErrStyled() : output.isOutStyled());
        ReportFormat format = request.feedback()
                ? new Feedback()
                : request.format().writer(styled, request.warningsFail(report.summary()));
        String text = format.write(report);
        if (toError) {
            output.say(text);
        } else {
            output.product(text, request.output().orElse(Output.STANDARD));
        }
        if (request.format() == Format.GITHUB) {
            output.say(new PlanTextReport(output.isErrStyled()).write(report));
        }
        if (failure.isPresent() && report.summary().errors() == 0) {
            output.say("rollback-plan: the run fails because " + failure.get() + "\n");
        }
        return failure.isPresent() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
