package dev.rollbackplan.check;

import java.util.List;

/** The rules for a prompt, and for the values that go into it. */
public final class PromptRules {

    /** What holds of a template, and so of every prompt that is made of it. */
    public static final List<Rule<? super PromptSubject>> TEMPLATE = List.of(
            new LeftoverPlaceholder(),
            new UndeclaredPlaceholder(),
            new PositionalPlaceholder(),
            new UnusedArgument(),
            new MisEncodedText(),
            new HeaderNotTitleCase(),
            new EmptySection(Severity.WARNING));

    /** What holds of a value that comes out of a file or a machine, so that nobody can write it anew. */
    public static final List<Rule<? super ValueSubject>> DATA = List.of(new UnlistedValue(), new MentionedFile());

    /** What holds of a file that goes along. */
    public static final List<Rule<? super ContextSubject>> CONTEXT = List.of(new MentionedFile());

    /** What holds of a value that somebody wrote. */
    public static final List<Rule<? super ValueSubject>> VALUE =
            List.of(new UnlistedValue(), new MisEncodedText(), new MentionedFile());

    private PromptRules() {}
}
