package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.TextRange;
import java.util.HashSet;
import java.util.Set;

/** Reports arguments that the hint declares and the body never uses. Their values are lost. */
public final class UnusedArgument implements Rule<PromptTemplate> {

    @Override
    public String id() {
        return "unused-argument";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PromptTemplate subject, Findings findings) {
        Template template = subject.template();
        Set<String> used = new HashSet<>();
        for (Reference reference : template.references()) {
            used.add(reference.name());
        }
        for (Argument argument : template.arguments()) {
            if (!used.contains(argument.name())) {
                findings.add(
                        rangeInHint(template, argument.name()),
                        argument.name() + " is declared but never used: add $" + argument.name()
                                + " to the body, or remove it from argument_hint");
            }
        }
    }

    /** Returns the range of a name in the hint, or an empty range at the template's start if it is not found. */
    private static TextRange rangeInHint(Template template, String name) {
        String text = template.source().text();
        int hint = Math.max(text.indexOf("argument_hint:"), text.indexOf("argument-hint:"));
        int at = text.indexOf(name + "=", Math.max(hint, 0));
        while (at > 0 && isNamePart(text.charAt(at - 1))) {
            at = text.indexOf(name + "=", at + 1);
        }
        boolean isInHint = at >= 0 && at < template.frontMatter().end();
        return isInHint ? new TextRange(at, at + name.length()) : new TextRange(0, 0);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
