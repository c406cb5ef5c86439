package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Release;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.rules.grounding.Installation.Kind;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Detects commands that install the live version, which is the one to leave. */
public final class RollsBackToLive implements GroundingRule {

    /** A step that leads back to the live version on purpose. */
    static final Pattern FORWARD = Pattern.compile(
            "(?i)roll(?:s|ed|ing)?[- ]?forward|forward again|undo(?:es|ing)? (?:this|the) rollback|re-?deploy the fix"
                    + "|abort(?:s|ing)? the rollback|back out of the rollback|cancel the rollback");

    @Override
    public String id() {
        return "rolls-back-to-live";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        if (facts.live().isEmpty()) {
            return;
        }
        Release live = facts.live().get();
        for (Step step : plan.steps().all()) {
            for (Command command : step.instructions()) {
                find(command, live, facts.target())
                        .filter(found -> !FORWARD.matcher(step.text()).find())
                        .ifPresent(found -> findings.add(
                                found.word().range(), message(found.id(), found.kind() == Kind.REVISION, facts)));
            }
        }
        CommandRanges commands = new CommandRanges(plan);
        for (Setting setting : Setting.in(plan)) {
            boolean isTarget =
                    facts.target().filter(target -> target.hasId(setting.id())).isPresent();
            if (live.hasId(setting.id())
                    && !isTarget
                    && !commands.contain(setting.range().start())) {
                findings.add(setting.range(), message(setting.id(), false, facts));
            }
        }
    }

    private static Optional<Installation> find(Command command, Release live, Optional<Release> target) {
        if (!Installation.isInstalling(command)) {
            return Optional.empty();
        }
        List<Installation> all = Installation.in(command);
        boolean hasTarget = target.isPresent() && all.stream().anyMatch(found -> found.isOf(target.get()));
        return hasTarget
                ? Optional.empty()
                : all.stream().filter(found -> found.isOf(live)).findFirst();
    }

    private static String message(String id, boolean revision, Facts facts) {
        Release live = facts.live().orElseThrow();
        String value = live.fact().value();
        boolean isSame = value.equals(id) || value.equals("v" + id);
        String what = (revision ? "revision " : "") + id;
        return "this installs " + what + ", which is "
                + (isSame && !revision ? "" : "of " + value + ", ")
                + "the live version (" + live.fact().place() + "): "
                + facts.target()
                        .map(target -> "install " + target.fact().value() + " instead ("
                                + target.fact().place() + ")")
                        .orElse("install the version before it instead");
    }
}
