package dev.rollbackplan.cli;

import dev.rollbackplan.check.Finding;
import dev.rollbackplan.check.Findings;
import dev.rollbackplan.check.PlanReader;
import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.PlanSubject;
import dev.rollbackplan.check.Severity;
import dev.rollbackplan.check.ShellParser;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Checks plans. */
final class CheckCommand {

    private static final int SIZE_LIMIT = 64 << 20;

    private final Output output;
    private final TemplateStore store;
    private final ShellParser shell;

    CheckCommand(Output output, TemplateStore store, ShellParser shell) {
        this.output = output;
        this.store = store;
        this.shell = shell;
    }

    static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " check", "Checks plans that an LLM wrote against the rules that their prompt set.");
        spec.addPositional(Specs.operands("[PLAN.md|-]", "The plans; - is standard input."));
        spec.addOption(Specs.valued("-t", "--template")
                .paramLabel("NAME|FILE")
                .description("The template of the prompt.")
                .build());
        spec.addOption(Specs.help());
        return spec;
    }

    ExitStatus run(List<String> args) {
        Words words = new Words(spec(), args);
        if (words.wantsHelp()) {
            output.product(Words.help(spec(), output.isOutStyled()));
            return ExitStatus.DONE;
        }
        List<String> plans = words.operands(new ArrayList<>());
        PlanReader reader =
                new PlanReader(words.value("--template").map(store::load).orElseGet(store::loadDefault), shell);
        words.requireNoProblems();
        StringBuilder out = new StringBuilder();
        boolean errors = false;
        for (String plan : plans) {
            PlanSubject subject = reader.read(TextFile.read(Path.of(plan), SIZE_LIMIT));
            List<Finding> findings = Findings.of(subject, PlanRules.ALL);
            new TextReport(out, output.isOutStyled()).add(subject.source(), findings);
            errors |= findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        output.product(out.toString());
        return errors ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
