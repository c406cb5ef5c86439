package dev.rollbackplan.check;

import java.util.List;

/** The rules for a plan. */
public final class PlanRules {

    /** All of them; which ones a plan has to keep, its contract says. */
    public static final List<Rule<? super PlanSubject>> ALL = List.of(
            new MissingSection(),
            new RenamedSection(),
            new MisplacedSection(),
            new EmptySection(Severity.ERROR),
            new BoldAsHeader(),
            new HeaderNotTitleCase(),
            new BulletsPerSection(),
            new LongBullet(),
            new BareCommand(),
            new BarePath(),
            new BareFlag(),
            new BareIdentifier(),
            new PlaceholderInCommand(),
            new ElidedCommand(),
            new UnpasteableCharacter(),
            new PromptInCommand(),
            new UnparsableShell(),
            new MissingOwner(),
            new PlanLeftoverPlaceholder(),
            new PromptEcho(),
            new TruncatedAnswer(),
            new Chatter(),
            new WrappedAnswer());

    private PlanRules() {}
}
