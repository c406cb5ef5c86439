package dev.rollbackplan.cli;

import dev.rollbackplan.check.PromptRules;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.output.TextTable;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The {@code templates} command: lists the templates, or shows one and its findings. */
final class TemplatesCommand {

    private final Output output;
    private final TemplateStore store;

    TemplatesCommand(Output output, TemplateStore store) {
        this.output = output;
        this.store = store;
    }

    static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " templates",
                "Lists the templates that can be used by name, or shows one with its arguments and findings.");
        spec.addPositional(Specs.operands("[NAME|FILE]", "The template to show."));
        spec.addOption(Specs.strict());
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
            problems.add("templates shows one template at a time, not " + names.size() + ": name one");
        }
        parsed.requireNoProblems(problems);
        return names.isEmpty() ? list() : show(withoutSecrets(store.load(names.get(0))), parsed.has("--strict"));
    }

    private Template withoutSecrets(Template template) {
        SourceText shown = output.mask(template.source());
        return shown == template.source() ? template : TemplateReader.read(template.origin(), shown);
    }

    private ExitStatus list() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"NAME", "FOLDER", "DESCRIPTION"});
        for (TemplateStore.Listed listed : store.list()) {
            rows.add(new String[] {
                Printable.line(listed.name()),
                Printable.line(listed.folder()),
                Printable.line(description(listed.template()))
            });
        }
        StringBuilder out = new StringBuilder();
        TextTable.append(rows, out);
        output.print(output.redact(out.toString()));
        return ExitStatus.DONE;
    }

    private static String description(TemplateStore.Result result) {
        if (result instanceof TemplateStore.Usable usable) {
            return usable.template().frontMatter().description().orElse("");
        }
        return "can't be used: " + ((TemplateStore.Unusable) result).reason();
    }

    private ExitStatus show(Template template, boolean strict) {
        StringBuilder out = new StringBuilder();
        appendLine(out, "name: ", template.origin().name());
        appendLine(out, "folder: ", template.origin().folder());
        template.frontMatter().title().ifPresent(title -> appendLine(out, "title: ", title));
        template.frontMatter().description().ifPresent(description -> appendLine(out, "description: ", description));
        template.frontMatter().persona().ifPresent(persona -> appendLine(out, "persona: ", persona));
        appendArguments(template, out);
        MarkdownDocument document = new MarkdownReader().read(template.source(), template.body());
        List<Finding> findings =
                Findings.of(new PromptTemplate(template, document, PlanContract.of(document)), PromptRules.TEMPLATE);
        StringBuilder report = new StringBuilder();
        new TextReport(report, output.isErrStyled()).add(template.source(), findings);
        output.print(output.redact(out.toString()));
        output.printMessage(report);
        boolean fails = findings.stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING && strict);
        return fails ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void appendArguments(Template template, StringBuilder out) {
        if (template.arguments().isEmpty()) {
            out.append("arguments: none\n");
            return;
        }
        if (!template.declared()) {
            out.append("arguments: no argument_hint declares them, so all that the body uses are required\n");
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"ARGUMENT", "REQUIRED", "CHOICES", "DESCRIPTION"});
        for (Argument argument : template.arguments()) {
            String choices = String.join("|", argument.choices());
            rows.add(new String[] {
                argument.name(),
                argument.required() ? "yes" : "no",
                choices.isEmpty() ? "-" : argument.closed() ? choices : choices + " (or others)",
                argument.choices().isEmpty() ? Printable.line(argument.description()) : ""
            });
        }
        TextTable.append(rows, out.append('\n'));
    }

    private static void appendLine(StringBuilder out, String label, String text) {
        out.append(label).append(Printable.line(text)).append('\n');
    }
}
