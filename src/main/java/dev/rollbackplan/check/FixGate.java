package dev.rollbackplan.check;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.markdown.Block;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The last test before fixes are made: nothing of a plan is lost, even if a rule is wrong. Only letters and digits are
 * compared, because fixes change delimiters and case.
 */
final class FixGate {

    /** The rules whose fixes remove words: of a conversation, of reasoning and of the fences around a plan. */
    private static final Set<String> REMOVING_RULES = Set.of("chatter", "wrapped-answer");

    private boolean mayRemove = true;
    private boolean mayReplace = true;

    /** Returns whether a rule may replace a text. Most rules have to keep all its letters and digits, in order. */
    boolean allows(String rule, String text, String replacement) {
        return REMOVING_RULES.contains(rule)
                ? mayRemove
                : mayReplace && key(replacement).contains(key(text));
    }

    /**
     * Returns whether a plan has everything after some fixes that it had before them: its required sections, headings and
     * code, and some text. If not, no fix that removes words is allowed any more; the next time, no fix at all.
     */
    boolean isLossless(Plan before, Plan after) {
        boolean isLossless = !key(after.source().text()).isEmpty()
                && sections(after).containsAll(sections(before))
                && hasAll(headings(before), headings(after))
                && hasAll(code(before), code(after));
        if (!isLossless) {
            mayReplace &= mayRemove;
            mayRemove = false;
        }
        return isLossless;
    }

    private static List<String> sections(Plan plan) {
        return plan.requiredSections().all().stream()
                .filter(required -> required.section().isPresent())
                .map(RequiredSections.Required::title)
                .toList();
    }

    private static Stream<String> headings(Plan plan) {
        return plan.document().all().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text);
    }

    private static Stream<String> code(Plan plan) {
        return plan.code().stream().map(CodeFragment::text);
    }

    private static boolean hasAll(Stream<String> before, Stream<String> after) {
        Map<String, Integer> counts = new HashMap<>();
        after.forEach(text -> counts.merge(key(text), 1, Integer::sum));
        return before.allMatch(text -> counts.merge(key(text), -1, Integer::sum) >= 0);
    }

    /** Returns the letters and digits of a text, in lower case and compatibility composition (Unicode NFKC). */
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
