package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Platforms;
import dev.rollbackplan.check.facts.Platforms.Platform;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.check.steps.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Detects tools of a platform other than those that the prompt shows. */
public final class OtherPlatform implements GroundingRule {

    private static final Pattern ASSUMED = Pattern.compile(
            "(?i)\\b(?:assum\\w+|if (?:you|it|the|your)|in case|translate|adapt|replace|depending|would be|for example|e\\.g\\.|equivalent|unknown|not (?:named|given|stated|provided))\\b");

    @Override
    public String id() {
        return "other-platform";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Platforms shown = facts.platforms();
        // Each platform is judged once: looking for an assumption takes a pass over the plan.
        Set<Platform> judged = new HashSet<>();
        for (Step step : plan.steps().all()) {
            for (Command command : step.instructions()) {
                if (command.language() == Language.SHELL) {
                    shown.unknown(head(command))
                            .filter(platform -> judged.add(platform) && !isAssumed(plan, platform))
                            .ifPresent(platform -> findings.add(command.range(), message(platform, shown)));
                }
            }
        }
    }

    /** Returns the program and its first operand. */
    private static String head(Command command) {
        String operand =
                command.arguments().isEmpty() ? "" : command.arguments().get(0).value();
        return command.program() + " " + operand + " ";
    }

    private static boolean isAssumed(Plan plan, Platform platform) {
        for (Statement statement : plan.statements()) {
            boolean isNamed = platform.shown().matcher(statement.block()).find();
            if (isNamed && ASSUMED.matcher(statement.block()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String message(Platform platform, Platforms shown) {
        List<String> others = shown.of(platform.group());
        return "this is a command for " + platform.name() + ", but the prompt shows " + String.join(" and ", others)
                + ": use its commands, or state the assumption that " + platform.name() + " " + platform.group();
    }
}
