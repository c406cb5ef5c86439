package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.lexicon.Lazy;
import dev.rollbackplan.check.prose.BareCodeScanner;
import dev.rollbackplan.check.prose.CodeTokens;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.List;

/** A plan that an LLM wrote. No record, because what many rules ask for is found out once, when the first asks. */
public final class Plan implements Document {

    private final SourceText source;
    private final MarkdownDocument document;
    private final AnswerEnvelope envelope;
    private final PlanContract contract;
    private final Template template;
    private final ShellSyntaxChecker shell;
    private final Lazy<RequiredSections> requiredSections = new Lazy<>() {
        @Override
        public RequiredSections find() {
            return RequiredSections.of(document(), contract());
        }
    };
    private final Lazy<DocumentFacts> words = new Lazy<>() {
        @Override
        public DocumentFacts find() {
            return new DocumentFacts(document());
        }
    };
    private final Lazy<List<CodeFragment>> code = new Lazy<>() {
        @Override
        public List<CodeFragment> find() {
            return CodeFragment.of(document());
        }
    };
    private final Lazy<List<ShellScript>> shellCode = new Lazy<>() {
        @Override
        public List<ShellScript> find() {
            return ShellScript.of(code());
        }
    };
    private final Lazy<CodeTokens> tokens = new Lazy<>() {
        @Override
        public CodeTokens find() {
            return BareCodeScanner.read(document());
        }
    };

    /**
     * A plan, read.
     *
     * @param source its text, as it was read
     * @param document its blocks, without front matter and without a wrapper
     * @param envelope what stands around it
     * @param contract what the plan owes
     * @param template the template that its prompt was made of
     * @param shell what says whether its shell code can be read
     */
    public Plan(
            SourceText source,
            MarkdownDocument document,
            AnswerEnvelope envelope,
            PlanContract contract,
            Template template,
            ShellSyntaxChecker shell) {
        this.source = source;
        this.document = document;
        this.envelope = envelope;
        this.contract = contract;
        this.template = template;
        this.shell = shell;
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

    public AnswerEnvelope envelope() {
        return envelope;
    }

    public Template template() {
        return template;
    }

    /** What says whether its shell code can be read. */
    public ShellSyntaxChecker shell() {
        return shell;
    }

    /** Which of its sections are those that it owes. */
    public RequiredSections requiredSections() {
        return requiredSections.get();
    }

    /** What it says of its words, wherever they stand. */
    public DocumentFacts words() {
        return words.get();
    }

    /** Its code, blocks and spans. */
    public List<CodeFragment> code() {
        return code.get();
    }

    /** What of its code a person is meant to run. */
    public List<ShellScript> shellScripts() {
        return shellCode.get();
    }

    /** The code that stands in its prose. */
    public CodeTokens tokens() {
        return tokens.get();
    }
}
