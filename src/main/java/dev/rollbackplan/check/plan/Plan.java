package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.code.ShellSyntax;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.code.ShellVariables;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.prose.BareCodeScanner;
import dev.rollbackplan.check.prose.CodeToken;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.check.steps.PlanSteps;
import dev.rollbackplan.concurrent.BackgroundTask;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan that an LLM wrote, with everything that more than one rule reads in it. */
public final class Plan implements Document {

    private final SourceText source;
    private final MarkdownDocument document;
    private final AnswerEnvelope envelope;
    private final AnswerForm form;
    private final PlanContract contract;
    private final Template template;
    private final Optional<Facts> facts;
    private final RequiredSections requiredSections;
    private final DocumentFacts words;
    private final List<CodeFragment> code;
    private final List<ShellScript> shellScripts;
    private final Map<CodeFragment, ShellScript> scriptsByCode = new HashMap<>();
    private final ShellSyntax shellSyntax;
    /** Empty until a rule asks for them. Most plans have no placeholder to look up. */
    private Optional<ShellVariables> variables = Optional.empty();

    /** Empty until a rule asks for them. */
    private Optional<PlanSteps> steps = Optional.empty();

    /** Empty until a rule asks for them. */
    private Optional<List<Statement>> statements = Optional.empty();

    private final BackgroundTask<List<CodeToken>> tokens;

    private Plan(
            SourceText source,
            MarkdownDocument document,
            AnswerEnvelope envelope,
            AnswerForm form,
            PlanContract contract,
            Template template,
            Optional<Facts> facts,
            ShellSyntaxChecker shell) {
        this.source = source;
        this.document = document;
        this.envelope = envelope;
        this.form = form;
        this.contract = contract;
        this.template = template;
        this.facts = facts;
        this.tokens = BackgroundTask.start("bare code", () -> BareCodeScanner.read(document));
        this.code = List.copyOf(CodeFragment.of(document));
        this.shellScripts = List.copyOf(ShellScript.of(code));
        for (ShellScript script : shellScripts) {
            scriptsByCode.put(script.code(), script);
        }
        this.shellSyntax = ShellSyntax.check(contract.requiresPasteableCommands() ? shellScripts : List.of(), shell);
        this.requiredSections = RequiredSections.of(document, contract);
        this.words = new DocumentFacts(document);
    }

    /**
     * Analyzes a plan that was read and parsed.
     *
     * @param source the whole answer, as it was read
     * @param document the plan's blocks, without front matter and without a code fence around all of it
     * @param envelope the parts of the answer around the plan
     * @param form whether the answer is a plan at all
     * @param contract the requirements that the prompt sets for the plan
     * @param template the template of that prompt
     * @param facts the facts of that prompt, if it is known
     * @param shell checks the syntax of the plan's shell scripts
     */
    public static Plan analyze(
            SourceText source,
            MarkdownDocument document,
            AnswerEnvelope envelope,
            AnswerForm form,
            PlanContract contract,
            Template template,
            Optional<Facts> facts,
            ShellSyntaxChecker shell) {
        return new Plan(source, document, envelope, form, contract, template, facts, shell);
    }

    @Override
    public SourceText source() {
        return source;
    }

    @Override
    public MarkdownDocument document() {
        return document;
    }

    @Override
    public PlanContract contract() {
        return contract;
    }

    @Override
    public Sections sections() {
        return requiredSections.sections();
    }

    @Override
    public DocumentFacts words() {
        return words;
    }

    /** Returns the parts of the answer around the plan. */
    public AnswerEnvelope envelope() {
        return envelope;
    }

    /** Returns whether the answer is a plan, and otherwise what it is. */
    public AnswerForm form() {
        return form;
    }

    /** Returns the template of the prompt that the plan answers. */
    public Template template() {
        return template;
    }

    /** Returns the facts of the prompt that the plan answers; empty if the prompt is not known. */
    public Optional<Facts> facts() {
        return facts;
    }

    /** Returns the syntax of the plan's shell blocks, if the contract requires commands that can be pasted. */
    public ShellSyntax shellSyntax() {
        return shellSyntax;
    }

    /** Returns the sections that the contract requires, each with its place in the plan, if it has one. */
    public RequiredSections requiredSections() {
        return requiredSections;
    }

    /** Returns the plan's code blocks and code spans, without empty ones, in the order of the source. */
    public List<CodeFragment> code() {
        return code;
    }

    /** Returns the shell scripts among the code: what a person is meant to run, in the order of the source. */
    public List<ShellScript> shellScripts() {
        return shellScripts;
    }

    /** Returns the shell script in an element of {@link #code}; empty if a person is not meant to run that code. */
    public Optional<ShellScript> shellScript(CodeFragment fragment) {
        return Optional.ofNullable(scriptsByCode.get(fragment));
    }

    /** Returns the variables that the plan's code sets. */
    public ShellVariables variables() {
        if (variables.isEmpty()) {
            variables = Optional.of(ShellVariables.of(document, code, shellScripts));
        }
        return variables.get();
    }

    /** Returns the plan as steps with commands. */
    public PlanSteps steps() {
        if (steps.isEmpty()) {
            steps = Optional.of(PlanSteps.of(sections(), code, scriptsByCode));
        }
        return steps.get();
    }

    /** Returns the sentences of the plan's prose. */
    public List<Statement> statements() {
        if (statements.isEmpty()) {
            statements = Optional.of(StatementReader.read(document, steps()));
        }
        return statements.get();
    }

    /** Returns the commands, paths, flags and identifiers in the plan's prose that are not marked as code. */
    public List<CodeToken> tokens() {
        return tokens.result();
    }
}
