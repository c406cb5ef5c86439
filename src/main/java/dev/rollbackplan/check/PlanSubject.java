package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.List;

/** A plan that an LLM wrote. No record, because what many rules ask for is found out once, when the first asks. */
public final class PlanSubject implements Document {

    private final SourceText source;
    private final Outline outline;
    private final PlanEnvelope envelope;
    private final Contract contract;
    private final Template template;
    private final ShellParser shell;
    private final Lazy<OwedSections> owedSections = new Lazy<>() {
        @Override
        OwedSections find() {
            return OwedSections.of(outline(), contract());
        }
    };
    private final Lazy<DocumentWords> words = new Lazy<>() {
        @Override
        DocumentWords find() {
            return new DocumentWords(outline());
        }
    };
    private final Lazy<List<Code>> code = new Lazy<>() {
        @Override
        List<Code> find() {
            return Code.of(outline());
        }
    };
    private final Lazy<List<ShellCode>> shellCode = new Lazy<>() {
        @Override
        List<ShellCode> find() {
            return ShellCode.of(code());
        }
    };
    private final Lazy<ProseTokens> tokens = new Lazy<>() {
        @Override
        ProseTokens find() {
            return TokenReader.read(outline());
        }
    };

    /**
     * A plan, read.
     *
     * @param source its text, as it was read
     * @param outline its blocks, without front matter and without a wrapper
     * @param envelope what stands around it
     * @param contract what the plan owes
     * @param template the template that its prompt was made of
     * @param shell what says whether its shell code can be read
     */
    public PlanSubject(
            SourceText source,
            Outline outline,
            PlanEnvelope envelope,
            Contract contract,
            Template template,
            ShellParser shell) {
        this.source = source;
        this.outline = outline;
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
    public Outline outline() {
        return outline;
    }

    @Override
    public Contract contract() {
        return contract;
    }

    public PlanEnvelope envelope() {
        return envelope;
    }

    public Template template() {
        return template;
    }

    /** What says whether its shell code can be read. */
    ShellParser shell() {
        return shell;
    }

    /** Which of its sections are those that it owes. */
    OwedSections owedSections() {
        return owedSections.get();
    }

    /** What it says of its words, wherever they stand. */
    DocumentWords words() {
        return words.get();
    }

    /** Its code, blocks and spans. */
    List<Code> code() {
        return code.get();
    }

    /** What of its code a person is meant to run. */
    List<ShellCode> shellCode() {
        return shellCode.get();
    }

    /** The code that stands in its prose. */
    ProseTokens tokens() {
        return tokens.get();
    }
}
