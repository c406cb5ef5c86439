package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.Fixer;
import dev.rollbackplan.check.PlanChecker;
import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.facts.Facts;
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
import dev.rollbackplan.text.Plurals;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The {@code check} command. It reads all plans first: if none can be read, there is no report. With {@code --fix}, the
 * fixed plan of standard input is printed, and its report goes to standard error.
 */
public final class CheckCommand {

    private final ProcessIo io;
    private final Output output;
    private final TemplateStore store;
    private final List<Rule<? super Plan>> rules;

    /** @param rules the rules to check, if none is ignored */
    public CheckCommand(ProcessIo io, Output output, TemplateStore store, List<Rule<? super Plan>> rules) {
        this.io = io;
        this.output = output;
        this.store = store;
        this.rules = List.copyOf(rules);
    }

    /** Returns the command's options and operands. */
    public static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " check", "Checks whether plans that an LLM wrote follow the rules of their prompt.");
        spec.addPositional(Specs.files("(PLAN.md|-)...", "The plans (- for standard input)."));
        spec.addOption(Specs.template(
                "The template of the prompt. Default: the one that ROLLBACK_PLAN_TEMPLATE names, otherwise"
                        + " rollback-strategy."));
        spec.addOption(Specs.valued("--prompt")
                .paramLabel("FILE")
                .description(
                        "The rendered prompt (- for standard input). The plan is also compared with its facts: versions,"
                                + " feature flag, database impact, names, links and owners.")
                .build());
        spec.addOption(Specs.valued("--format")
                .paramLabel(String.join("|", Format.labels()))
                .completionCandidates(Format.labels())
                .description(
                        "The format of the report. Default: text. With github, the report as text is also printed to standard"
                                + " error.")
                .build());
        spec.addOption(
                Specs.output("Write the report to FILE, not to standard output; if that fails, FILE is unchanged."));
        spec.addOption(Specs.flag(
                "Correct in the file all findings that have one safe fix, and report the rest. A plan from standard input is"
                        + " printed with its fixes, and the report goes to standard error.",
                "--fix"));
        spec.addOption(Specs.flag(
                "Instead of a report, print a complete prompt for a corrected plan, with the plan and its errors and"
                        + " warnings, or nothing if there are none. With --prompt, it begins with the original prompt.",
                "--feedback"));
        spec.addOption(Specs.repeatable("--ignore")
                .paramLabel("RULE[,RULE]")
                .completionCandidates(ruleNames())
                .description("Do not check these rules. Repeatable.")
                .build());
        spec.addOption(Specs.valued("--max-warnings")
                .paramLabel("N")
                .description("Fail if there are more than N warnings.")
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

    /** Runs the command with the words after its name. */
    public ExitStatus run(List<String> args) {
        ParsedArgs parsed = ParsedArgs.parse(spec(), args);
        if (parsed.wantsHelp()) {
            output.print(parsed.help(output.isOutStyled()));
            return ExitStatus.DONE;
        }
        Optional<String> name = parsed.value("--template");
        Template template = name.isPresent() ? store.load(name.get()) : store.loadDefault();
        return run(CheckRequestParser.parse(parsed, template, rules));
    }

    private ExitStatus run(CheckRequest request) {
        Template template = request.template();
        Optional<SourceText> prompt = request.prompt().map(file -> PromptFile.read(file, io.in()));
        Optional<Facts> facts = prompt.map(text -> Facts.read(template, text));
        List<PlanFile> files = new ArrayList<>();
        List<Report.Unreadable> unreadable = new ArrayList<>();
        for (String operand : request.plans()) {
            try {
                files.add(PlanFile.read(operand, io.in()));
            } catch (InputException e) {
                unreadable.add(Report.Unreadable.of(output.redact(PlanFile.name(operand)), output.mask(e)));
            }
        }
        if (files.isEmpty() || request.feedback()) {
            printUnreadable(unreadable);
        }
        if (files.isEmpty()) {
            return ExitStatus.INPUT;
        }
        PlanChecker checker = new PlanChecker(template, facts, request.rules(), new Bash(io.environment()));
        List<Report.Plan> plans = new ArrayList<>();
        boolean isPlanPrinted = false;
        for (PlanFile file : files) {
            if (request.fix()) {
                plans.add(fix(file, checker));
                isPlanPrinted |= file.isStandardInput();
            } else {
                SourceText shown = output.mask(file.source());
                plans.add(new Report.Plan(shown, file.marked(), checker.of(file.source(), shown)));
            }
        }
        return report(
                new Report(ProgramVersion.VALUE, template.source(), List.copyOf(request.rules()), plans, unreadable),
                request,
                prompt,
                isPlanPrinted);
    }

    private void printUnreadable(List<Report.Unreadable> plans) {
        int shown = Math.min(plans.size(), Output.SHOWN_PROBLEMS);
        for (Report.Unreadable plan : plans.subList(0, shown)) {
            output.printFailure(plan.message(), plan.place());
        }
        if (shown < plans.size()) {
            output.printFailure("rollback-plan: and " + (plans.size() - shown) + " more plans that cannot be read\n");
        }
    }

    private Report.Plan fix(PlanFile file, PlanChecker checker) {
        Fixer fixer = Fixer.of(file.source(), checker);
        PlanFile fixed = file.with(fixer.source());
        if (fixed.isStandardInput()) {
            output.print(fixed.content());
        } else if (fixer.fixed() > 0) {
            fixed.write();
        }
        String name = Printable.line(file.source().name());
        if (!fixer.settled()) {
            output.printMessage(
                    "rollback-plan: nothing was fixed in " + name + ", because its fixes undo each other\n");
        } else if (fixer.fixed() > 0) {
            output.printMessage("rollback-plan: fixed " + Plurals.of(fixer.fixed(), "finding") + " in " + name + "\n");
        }
        SourceText shown = output.mask(fixer.source());
        return new Report.Plan(
                shown, file.marked(), shown == fixer.source() ? fixer.findings() : checker.of(fixer.source(), shown));
    }

    private ExitStatus report(Report report, CheckRequest request, Optional<SourceText> prompt, boolean isPlanPrinted) {
        Optional<String> failure = request.failure(report.summary());
        boolean toStandardError = isPlanPrinted && request.output().isEmpty();
        boolean styled = request.output().isEmpty() && (toStandardError ? output.isErrStyled() : output.isOutStyled());
        ReportFormat format = request.feedback()
                ? new Feedback(prompt.map(output::mask))
                : request.format().writer(styled, request.warningsFail(report.summary()));
        String text = format.write(report);
        if (request.feedback() && text.isEmpty() && report.unreadable().isEmpty()) {
            output.printMessage("rollback-plan: no feedback, because there is no error and no warning\n");
        }
        if (toStandardError) {
            output.printMessage(text);
        } else {
            output.write(text, request.output().orElse(Output.STANDARD_OUTPUT));
        }
        if (request.format() == Format.GITHUB) {
            output.printMessage(new PlanTextReport(output.isErrStyled()).write(report));
        }
        if (!report.unreadable().isEmpty()) {
            return ExitStatus.INPUT;
        }
        boolean isForPeople = request.format() == Format.TEXT && !request.feedback() && !request.fix();
        if (isForPeople
                && request.prompt().isEmpty()
                && request.rules().stream().anyMatch(PlanRules::needsPrompt)) {
            output.printMessage(
                    "rollback-plan: with --prompt FILE, the plan is also compared with the facts of its prompt\n");
        }
        if (failure.isPresent() && report.summary().errors() == 0) {
            output.printMessage("rollback-plan: the check fails because " + failure.get() + "\n");
        }
        return failure.isPresent() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
