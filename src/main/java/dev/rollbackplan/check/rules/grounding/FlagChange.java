package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Safeguard;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.check.steps.Word;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of a feature flag that a plan asks for.
 *
 * @param flag the flag's name as it is written
 * @param on whether the flag is turned on; empty if that is not clear
 * @param certain whether the text calls the name a flag; otherwise it may be the name of something else
 * @param conditional whether the change depends on a condition
 * @param range the place of the name, or of the word of a command
 */
record FlagChange(String flag, Optional<Boolean> on, boolean certain, boolean conditional, TextRange range) {

    private static final String NAME = "[`\"'\u201c]?([A-Za-z][\\w.:-]*[A-Za-z0-9])[`\"'\u201d]?";
    private static final String VERBS =
            "(?:re-?)?(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|flip(?:s|ped|ping)?|toggl(?:e|es|ed|ing)|set(?:s|ting)?"
                    + "|enabl(?:e|es|ed|ing)|disabl(?:e|es|ed|ing)|deactivat(?:e|es|ed|ing)|activat(?:e|es|ed|ing)|kill(?:s|ed|ing)?)";

    /** The flag after the verb. */
    private static final Pattern AFTER_VERB = Pattern.compile(
            "(?i)\\b(" + VERBS
                    + ")\\s+(?:(on|off|back on)\\s+)?((?:the\\s+|our\\s+|only\\s+)?(?:(?:feature|launch|release|kill)[ -]?)?"
                    + "(?:flags?|toggles?|switch)?\\s*)" + NAME
                    + "(?:\\s+(?:feature )?(flag|toggle))?(?:\\s+(?:to\\s+)?(?:back\\s+)?[`\"]?(on|off|true|false|0 ?%|100 ?%|enabled|disabled)\\b)?");

    /** The state after the flag: {@code flag `x` to off}. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\b(?:feature )?(?:flag|toggle)\\s+" + NAME
                    + "\\s*(?:(?:is|must be|should be|to|:|=|\u2192|->)\\s*)+(?:turned |switched |set to )?[`\"]?(on|off|true|false|enabled|disabled|0 ?%|100 ?%)\\b");

    /** A sentence that names a flag: {@code Feature flag: `x`}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:feature|launch|release) (?:flag|toggle)\\s*(?::|is|named|called)?\\s*`([a-z][\\w.-]*[-_.][\\w.-]*[a-z0-9])`");

    private static final Pattern FLAG_WORD = Pattern.compile("(?i)\\b(?:flags?|toggles?)\\b");
    private static final Pattern OTHER_THING = Pattern.compile(
            "(?i)^[`\"']?\\s*(?:workflows?|jobs?|pipelines?|services?|pods?|crons?|alarms?|alerts?|deployments?|consumers?|workers?|endpoints?|routes?"
                    + "|traffic|mode|autoscal\\w+|webhooks?|timers?|schedules?|dags?|caching|users?|accounts?|releases?|deploys?)\\b");

    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\b(?:not|never|don't|avoid|without|no need to|was|were|had|been|who|why|whether|that)|n\u2019t|n't)\\s+(?:\\w+\\s+){0,2}$");
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|once|after|when|only|unless|until|provided|as soon as|later|in case|before)\\b");

    /** Words of a command with a flag's name: the option or the path before it. */
    private static final Pattern IN_COMMAND = Pattern.compile(
            "(?i)(?:(?:flags?|features?|toggles?)(?:/[\\w-]+)?/|(?:flags?|features?|toggles?)[.:=]|flipper\\.(?:enable|disable)\\(:?['\"]?|feature\\.(?:enable|disable)\\(:?['\"]?)([A-Za-z][\\w-]{2,80})");

    private static final Pattern ON = Pattern.compile(
            "(?i)turnFlagOn|turn[-_ ]?on|toggle-on|\\benable\\b|\\bactivate\\b|[=:\"' ](?:true|on|enabled|100%?)[\"'}]*$|\"on\"\\s*:\\s*true|\"enabled\"\\s*:\\s*true|\"value\"\\s*:\\s*true|\\.enable\\(");
    private static final Pattern OFF = Pattern.compile(
            "(?i)turnFlagOff|turn[-_ ]?off|toggle-off|\\bdisable\\b|\\bdeactivate\\b|[=:\"' ](?:false|off|disabled|0%?)[\"'}]*$|\"on\"\\s*:\\s*false|\"enabled\"\\s*:\\s*false|\"value\"\\s*:\\s*false|\\.disable\\(");

    /** Returns the changes that the steps of a plan ask for. */
    static List<FlagChange> in(Plan plan) {
        List<FlagChange> changes = new ArrayList<>();
        for (Statement statement : plan.statements()) {
            if (statement.role() == SectionRole.STEPS) {
                sentence(statement, changes);
            }
            Matcher named = NAMED.matcher(statement.text());
            if (statement.role() != SectionRole.FOLLOW_UP && named.find()) {
                changes.add(new FlagChange(
                        named.group(1), Optional.empty(), true, true, statement.place(named.start(1), named.end(1))));
            }
        }
        for (Step step : plan.steps().all()) {
            for (Command command : step.instructions()) {
                command(command, changes);
            }
        }
        return changes;
    }

    private static void sentence(Statement statement, List<FlagChange> changes) {
        String text = statement.text();
        boolean isConditional =
                CONDITION.matcher(text.replaceAll("`[^`]*`", "")).find();
        boolean namesFlag = FLAG_WORD.matcher(text).find();
        Matcher change = AFTER_VERB.matcher(text);
        while (change.find()) {
            String verb = change.group(1).toLowerCase(Locale.ROOT);
            String state = (change.group(2) == null ? "" : change.group(2)) + " "
                    + (change.group(6) == null ? "" : change.group(6));
            boolean isCalledFlag = FLAG_WORD.matcher(change.group(3)).find() || change.group(5) != null;
            boolean isQuoted = change.start(4) > 0 && "`\"'\u201c".indexOf(text.charAt(change.start(4) - 1)) >= 0;
            boolean isOther = OTHER_THING.matcher(text.substring(change.end(4))).find();
            boolean isSwitch = !verb.matches("set.*|turn.*|switch.*|flip.*") || !state.isBlank();
            if (isSwitch
                    && !isOther
                    && (isQuoted || change.group(4).matches(".*[-_.\\d].*"))
                    && !DENIED.matcher(text.substring(0, change.start(1))).find()) {
                changes.add(new FlagChange(
                        change.group(4),
                        isOn(verb, state),
                        isCalledFlag || namesFlag && !isOther,
                        isConditional,
                        statement.place(change.start(4), change.end(4))));
            }
            change.region(change.end(1), text.length());
        }
        Matcher state = STATE.matcher(text);
        while (state.find()) {
            if (statement.role() == SectionRole.STEPS
                    && !text.matches("(?is).*\\b(?:was|were|is on|currently|confirm|verify|check)\\b.*")) {
                changes.add(new FlagChange(
                        state.group(1),
                        isOn("set", state.group(2)),
                        true,
                        isConditional,
                        statement.place(state.start(1), state.end(1))));
            }
        }
    }

    private static Optional<Boolean> isOn(String verb, String written) {
        String state = written.toLowerCase(Locale.ROOT).strip();
        if (state.matches(".*(?:off|false|disabled|\\b0 ?%)")) {
            return Optional.of(false);
        }
        if (state.matches(".*(?:on|true|enabled|100 ?%)")) {
            return Optional.of(true);
        }
        if (verb.matches("(?:re-?)?(?:enabl|activat).*")) {
            return Optional.of(true);
        }
        return verb.matches("(?:disabl|deactivat|kill).*") ? Optional.of(false) : Optional.empty();
    }

    /** Returns the place of the word that states the new state; that of the flag if it is no single word. */
    private static TextRange state(Command command, Word flag) {
        return command.words().stream()
                .filter(word -> ON.matcher(word.value()).find()
                        || OFF.matcher(word.value()).find())
                .findFirst()
                .orElse(flag)
                .range();
    }

    private static void command(Command command, List<FlagChange> changes) {
        boolean isConditional = command.safeguards().contains(Safeguard.CONDITION);
        StringBuilder all = new StringBuilder();
        command.words().forEach(word -> all.append(word.value()).append(' '));
        String text = all.toString().strip();
        boolean isFlagTool = command.program()
                .matches(
                        "(?i)ldcli|ldc|launchdarkly|unleash|flipt|flagsmith|split|growthbook|configcat|posthog|flag|flags|flagctl|featurectl");
        boolean isOff = OFF.matcher(text).find();
        boolean isOn = ON.matcher(text).find() && !isOff;
        if (!isOn && !isOff) {
            return;
        }
        for (Word word : command.words()) {
            Matcher name = IN_COMMAND.matcher(word.value());
            if (name.find() && !name.group(1).matches("(?i)default|api|v\\d|environments?|enable|disable|true|false")) {
                changes.add(
                        new FlagChange(name.group(1), Optional.of(isOn), true, isConditional, state(command, word)));
                return;
            }
        }
        Optional<Word> option = command.option("--flag", "--flag-key", "--feature", "--flag-name", "--feature-flag");
        if (option.isPresent()) {
            changes.add(new FlagChange(
                    option.get().value(),
                    Optional.of(isOn),
                    true,
                    isConditional,
                    option.get().range()));
        } else if (isFlagTool) {
            for (Word word : command.arguments()) {
                if (word.value().matches("[a-z][\\w.-]*[-_.][\\w.-]+")
                        && !word.isOption()
                        && !word.value().matches("(?:turn|toggle)[-_](?:on|off)")) {
                    changes.add(new FlagChange(word.value(), Optional.of(isOn), true, isConditional, word.range()));
                    return;
                }
            }
        }
    }
}
