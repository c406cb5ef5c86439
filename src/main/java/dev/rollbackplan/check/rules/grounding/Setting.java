package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.facts.VersionToken;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version that code of the steps gives to a variable or to a key of a file, such as {@code TARGET=v2.4.0} or {@code tag: v2.4.0}.
 *
 * @param key the variable or key, in lower case
 * @param id the version in its comparable form
 * @param range its place in the source
 */
record Setting(String key, String id, TextRange range) {

    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:^|[\\s\"'{,(-])([\\w.-]{0,60}(?:image|tag|version|revision|release|target|ref|good|previous|stable|rollback)[\\w.-]{0,40})"
                    + "[\"']?\\s?[:=]\\s?[\"']?([^\\s\"',}]{2,300})");

    /** Keys of the version that is left. */
    private static final Pattern LEFT = Pattern.compile(
            "(?:^|[_.-])(?:from|bad|broken|current|live|faulty|failed|old|suspect|api|kubernetes)(?:$|[_.-])");

    /** Returns the settings in the code blocks of the steps. */
    static List<Setting> in(Plan plan) {
        List<Setting> settings = new ArrayList<>();
        NavigableMap<Integer, Step> steps = new TreeMap<>();
        plan.steps()
                .in(SectionRole.STEPS)
                .forEach(step -> steps.put(step.range().start(), step));
        for (CodeFragment code : plan.code()) {
            Map.Entry<Integer, Step> step = steps.floorEntry(code.opening().start());
            boolean isInStep = code.kind() != CodeFragment.Kind.SPAN
                    && step != null
                    && step.getValue().range().contains(code.opening());
            for (int i = 0; isInStep && i < code.lineCount(); i++) {
                if (!code.lineText(i).stripLeading().startsWith("#")) {
                    read(code, i, settings);
                }
            }
        }
        return settings;
    }

    private static void read(CodeFragment code, int line, List<Setting> settings) {
        Matcher matcher = LINE.matcher(code.lineText(line));
        while (matcher.find()) {
            String key = matcher.group(1).toLowerCase(Locale.ROOT);
            for (VersionToken token : VersionToken.in(matcher.group(2))) {
                int start = code.line(line).start() + matcher.start(2);
                TextRange range = new TextRange(
                        start + token.range().start(), start + token.range().end());
                if (!LEFT.matcher(key).find() && token.kind() != VersionToken.Kind.DECIMAL) {
                    settings.add(new Setting(key, token.id(), code.place(range)));
                }
            }
        }
    }
}
