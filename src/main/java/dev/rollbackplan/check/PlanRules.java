package dev.rollbackplan.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.CodeToken;
import dev.rollbackplan.check.rules.answer.Chatter;
import dev.rollbackplan.check.rules.answer.LeftoverPlaceholderInPlan;
import dev.rollbackplan.check.rules.answer.PromptEcho;
import dev.rollbackplan.check.rules.answer.TruncatedAnswer;
import dev.rollbackplan.check.rules.answer.WrappedAnswer;
import dev.rollbackplan.check.rules.code.BareCode;
import dev.rollbackplan.check.rules.code.ElidedCommand;
import dev.rollbackplan.check.rules.code.PlaceholderInCommand;
import dev.rollbackplan.check.rules.code.PromptInCommand;
import dev.rollbackplan.check.rules.code.UnparsableShell;
import dev.rollbackplan.check.rules.code.UnpasteableCharacter;
import dev.rollbackplan.check.rules.grounding.DbImpactContradicted;
import dev.rollbackplan.check.rules.grounding.FlagTurnedOn;
import dev.rollbackplan.check.rules.grounding.GroundingRule;
import dev.rollbackplan.check.rules.grounding.NearName;
import dev.rollbackplan.check.rules.grounding.NumberOffByMagnitude;
import dev.rollbackplan.check.rules.grounding.OtherPlatform;
import dev.rollbackplan.check.rules.grounding.QuotedOrder;
import dev.rollbackplan.check.rules.grounding.RestorePointTooLate;
import dev.rollbackplan.check.rules.grounding.RollsBackToLive;
import dev.rollbackplan.check.rules.grounding.SwappedVersions;
import dev.rollbackplan.check.rules.grounding.UngroundedLink;
import dev.rollbackplan.check.rules.grounding.UngroundedName;
import dev.rollbackplan.check.rules.grounding.UngroundedOwner;
import dev.rollbackplan.check.rules.grounding.UngroundedVersion;
import dev.rollbackplan.check.rules.grounding.WrongFlag;
import dev.rollbackplan.check.rules.grounding.WrongRevision;
import dev.rollbackplan.check.rules.heading.HeaderNotTitleCase;
import dev.rollbackplan.check.rules.safety.DatabaseImpact;
import dev.rollbackplan.check.rules.safety.DestructiveCommand;
import dev.rollbackplan.check.rules.safety.NoBackup;
import dev.rollbackplan.check.rules.safety.NoVerification;
import dev.rollbackplan.check.rules.safety.SecretInPlan;
import dev.rollbackplan.check.rules.safety.UnfinishedStep;
import dev.rollbackplan.check.rules.safety.UnguardedVariable;
import dev.rollbackplan.check.rules.safety.UnsafeOrder;
import dev.rollbackplan.check.rules.safety.VagueCriteria;
import dev.rollbackplan.check.rules.section.BoldAsHeader;
import dev.rollbackplan.check.rules.section.BulletsPerSection;
import dev.rollbackplan.check.rules.section.EmptySection;
import dev.rollbackplan.check.rules.section.LongBullet;
import dev.rollbackplan.check.rules.section.MisplacedSection;
import dev.rollbackplan.check.rules.section.MissingOwner;
import dev.rollbackplan.check.rules.section.MissingSection;
import dev.rollbackplan.check.rules.section.RenamedSection;
import java.util.List;

/** The rules for a plan. */
public final class PlanRules {

    /** All of them; which ones a plan has to keep, its contract says. */
    public static final List<Rule<? super Plan>> ALL = List.of(
            new RollsBackToLive(),
            new SwappedVersions(),
            new WrongRevision(),
            new UngroundedVersion(),
            new WrongFlag(),
            new FlagTurnedOn(),
            new DbImpactContradicted(),
            new UngroundedName(),
            new NearName(),
            new OtherPlatform(),
            new RestorePointTooLate(),
            new NumberOffByMagnitude(),
            new QuotedOrder(),
            new UngroundedOwner(),
            new UngroundedLink(),
            new MissingSection(),
            new RenamedSection(),
            new MisplacedSection(),
            new EmptySection(Severity.ERROR),
            new BoldAsHeader(),
            new HeaderNotTitleCase(),
            new BulletsPerSection(),
            new LongBullet(),
            new PlaceholderInCommand(),
            new ElidedCommand(),
            new UnpasteableCharacter(),
            new PromptInCommand(),
            new MissingOwner(),
            new LeftoverPlaceholderInPlan(),
            new PromptEcho(),
            new TruncatedAnswer(),
            new Chatter(),
            new WrappedAnswer(),
            new DestructiveCommand(),
            new SecretInPlan(),
            new NoBackup(DatabaseImpact.STATED),
            new UnsafeOrder(),
            new NoVerification(),
            new UnguardedVariable(),
            new UnfinishedStep(),
            new VagueCriteria(),
            // The last ones, since they wait for background tasks.
            new BareCode("bare-command", CodeToken.Kind.COMMAND),
            new BareCode("bare-path", CodeToken.Kind.PATH),
            new BareCode("bare-flag", CodeToken.Kind.FLAG),
            new BareCode("bare-identifier", CodeToken.Kind.IDENTIFIER),
            new UnparsableShell());

    private PlanRules() {}

    /** Returns whether a rule compares a plan with the facts of its prompt, and reports nothing without them. */
    public static boolean needsPrompt(Rule<?> rule) {
        return rule instanceof GroundingRule;
    }
}
