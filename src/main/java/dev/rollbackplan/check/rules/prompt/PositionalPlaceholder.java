package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Reference;
import java.util.List;

/** Reports the first positional placeholder outside code, such as {@code $1}, which is printed unchanged. */
public final class PositionalPlaceholder implements Rule<PromptTemplate> {

    @Override
    public String id() {
        return "positional-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PromptTemplate subject, Findings findings) {
        for (Reference reference : subject.template().references()) {
            int at = reference.range().start();
            if (reference.form() == Reference.Form.POSITIONAL
                    && !isAmount(subject.source().text(), reference.range().end())
                    && !isInCode(subject.document(), at)) {
                findings.add(
                        reference.range(),
                        "$" + reference.name()
                                + " is printed unchanged: give the argument a name, declare NAME=<what it is>"
                                + " in argument_hint, and write $NAME");
                return;
            }
        }
    }

    /** Returns whether a digit after a dollar sign begins a price, such as {@code $5/day} or {@code $10,000}. */
    private static boolean isAmount(String text, int after) {
        if (after >= text.length()) {
            return false;
        }
        char next = text.charAt(after);
        boolean digitFollows = after + 1 < text.length() && Character.isDigit(text.charAt(after + 1));
        return Character.isDigit(next)
                || "kKMB/%+".indexOf(next) >= 0
                || ((next == '.' || next == ',') && digitFollows);
    }

    private static boolean isInCode(MarkdownDocument document, int at) {
        List<Block> path = document.blocksAt(at);
        if (path.isEmpty()) {
            return false;
        }
        Block leaf = path.get(path.size() - 1);
        if (leaf instanceof Block.CodeBlock) {
            return true;
        }
        for (Inline inline : leaf.inlines()) {
            if (inline.kind() == Inline.Kind.CODE && inline.range().contains(at)) {
                return true;
            }
        }
        return false;
    }
}
