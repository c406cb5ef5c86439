package dev.rollbackplan.check;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.Range;
import java.util.HashSet;
import java.util.Set;

/** An argument that the hint declares and the body never uses: what is given for it is lost. */
final class UnusedArgument implements Rule<PromptSubject> {

    @Override
    public String id() {
        return "unused-argument";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PromptSubject subject, Findings findings) {
        Template template = subject.template();
        Set<String> used = new HashSet<>();
        for (Reference reference : template.references()) {
            used.add(reference.name());
        }
        for (Argument argument : template.arguments()) {
            if (!used.contains(argument.name())) {
                findings.add(
                        place(template, argument.name()),
                        argument.name() + " is declared but the body has no $" + argument.name());
            }
        }
    }

    private static Range place(Template template, String name) {
        int at = template.source().text().indexOf(name + "=");
        int start = at < 0 || at > template.frontMatter().end() ? 0 : at;
        return new Range(start, start == at ? at + name.length() : 0);
    }
}
