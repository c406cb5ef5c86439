package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.HashSet;
import java.util.Set;

/** Reports placeholders that the hint does not declare. They are printed unchanged. */
public final class UndeclaredPlaceholder implements Rule<PromptTemplate> {

    private static final String ALL_ARGUMENTS = "ARGUMENTS";

    @Override
    public String id() {
        return "undeclared-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PromptTemplate subject, Findings findings) {
        Template template = subject.template();
        Set<String> reported = new HashSet<>();
        for (Reference reference : template.references()) {
            String name = reference.name();
            boolean counts = reference.form() != Reference.Form.POSITIONAL
                    && !reference.isPartOfWord(subject.source().text());
            if (counts && template.argument(name).isEmpty() && reported.add(name)) {
                findings.add(reference.range(), message(template, name));
            }
        }
    }

    private static String message(Template template, String name) {
        if (name.equals(ALL_ARGUMENTS) && template.declared()) {
            return "$ARGUMENTS is printed unchanged: use the names that argument_hint declares (" + names(template)
                    + ")";
        }
        return "$" + name + " is not declared in argument_hint and is printed unchanged"
                + DidYouMean.nearest(name, template.argumentNames())
                        .map(near -> DidYouMean.question("$" + near))
                        .orElse(": declare it or remove it");
    }

    private static String names(Template template) {
        return String.join(", ", template.argumentNames());
    }
}
