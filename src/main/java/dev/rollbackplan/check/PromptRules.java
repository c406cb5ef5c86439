package dev.rollbackplan.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.ArgumentValue;
import dev.rollbackplan.check.plan.ContextText;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.check.rules.heading.HeaderNotTitleCase;
import dev.rollbackplan.check.rules.prompt.LeftoverPlaceholder;
import dev.rollbackplan.check.rules.prompt.MentionedFile;
import dev.rollbackplan.check.rules.prompt.MisEncodedText;
import dev.rollbackplan.check.rules.prompt.PositionalPlaceholder;
import dev.rollbackplan.check.rules.prompt.UndeclaredPlaceholder;
import dev.rollbackplan.check.rules.prompt.UnlistedValue;
import dev.rollbackplan.check.rules.prompt.UnusedArgument;
import dev.rollbackplan.check.rules.section.EmptySection;
import java.util.List;

/** The rules for a prompt, and for the values that go into it. */
public final class PromptRules {

    /** What holds of a template, and so of every prompt that is made of it. */
    public static final List<Rule<? super PromptTemplate>> TEMPLATE = List.of(
            new LeftoverPlaceholder(),
            new UndeclaredPlaceholder(),
            new PositionalPlaceholder(),
            new UnusedArgument(),
            new MisEncodedText(),
            new HeaderNotTitleCase(),
            new EmptySection(Severity.WARNING));

    /** What holds of a value that comes out of a file or a machine, so that nobody can write it anew. */
    public static final List<Rule<? super ArgumentValue>> DATA = List.of(new UnlistedValue(), new MentionedFile());

    /** What holds of a file that goes along. */
    public static final List<Rule<? super ContextText>> CONTEXT = List.of(new MentionedFile());

    /** What holds of a value that somebody wrote. */
    public static final List<Rule<? super ArgumentValue>> VALUE =
            List.of(new UnlistedValue(), new MisEncodedText(), new MentionedFile());

    private PromptRules() {}
}
