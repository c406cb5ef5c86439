package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.rules.answer.Chatter;
import dev.rollbackplan.check.rules.answer.WrappedAnswer;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FixerTest {

    @Test
    void appliesEveryFixThatStandsAlone() {
        Fixer repair = repair("a foo b foo\n", replaces("foo", "`bar`"));
        assertThat(repair.source().text()).isEqualTo("a `bar` b `bar`\n");
        assertThat(repair.fixed()).isEqualTo(2);
        assertThat(repair.findings()).isEmpty();
        assertThat(repair.settled()).isTrue();
    }

    @Test
    void leavesWhatHasNoFix() {
        Fixer repair = repair("a foo\n", reports("foo"));
        assertThat(repair.source().text()).isEqualTo("a foo\n");
        assertThat(repair.findings()).extracting(Finding::message).containsExactly("foo is here");
    }

    @Test
    void ofTwoThatOverlapTheFirstWinsAndTheOtherIsAskedAgain() {
        Fixer repair = repair("abcd\n", replaces("abc", "x"), replaces("cd", "y"));
        assertThat(repair.source().text()).isEqualTo("xd\n");
        assertThat(repair.fixed()).isEqualTo(1);
    }

    @Test
    void ofTwoThatTouchTheSecondIsAskedAgain() {
        Fixer repair = repair("abcd\n", replaces("ab", "`x`"), replaces("(?<!`)cd", "y"));
        assertThat(repair.source().text()).isEqualTo("`x`cd\n");
    }

    @Test
    void aFixCanMakeAnotherPossible() {
        Fixer repair = repair("a b c\n", replaces("a", "b"), replaces("b", "c"));
        assertThat(repair.source().text()).isEqualTo("c c c\n");
        assertThat(repair.fixed()).isEqualTo(3);
    }

    @Test
    void fixesThatUndoEachOtherChangeNothing() {
        Fixer repair = repair("a x\n", replaces("a", "b"), replaces("b", "a"));
        assertThat(repair.source().text()).isEqualTo("a x\n");
        assertThat(repair.settled()).isFalse();
        assertThat(repair.findings()).hasSize(1);
    }

    @Test
    void refusesAFixThatLosesAPartOfThePlan() {
        for (String lost : List.of("# A", "`x`", "```\nls\n```", "(?s).+")) {
            String plan = "# A\n\na `x` b\n\n```\nls\n```\n";
            Fixer repair = repair(plan, replaces(lost, ""));
            assertThat(repair.source().text()).isEqualTo(plan);
            assertThat(repair.fixed()).isZero();
            assertThat(repair.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message()).endsWith(" is here (not fixed: a part of the plan would be lost)");
                assertThat(finding.fix()).isEmpty();
            });
        }
    }

    @Test
    void reportsTextOutsideAWrapperThatItKeeps() {
        String text = "Sure!\n\nNote: `x` is down.\n\n```md\n# A\n\n- [oaicite:0] a\n```\nCall Bo.\n";
        Fixer repair = repair(text, new Chatter(), new WrappedAnswer());
        assertThat(repair.source().text()).isEqualTo("Note: `x` is down.\n\n# A\n\n-  a\n\nCall Bo.\n");
        assertThat(repair.findings())
                .extracting(Plans::line)
                .containsExactly(
                        "1:1-1:19 warning text outside the plan: move into the plan what it needs, and remove the rest",
                        "7:1-7:9 warning text outside the plan: move into the plan what it needs, and remove the rest");
    }

    @Test
    void aFixThatChangesNothingIsNone() {
        Fixer repair = repair("a\n", replaces("a", "a"));
        assertThat(repair.fixed()).isZero();
        assertThat(repair.settled()).isTrue();
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        assertThat(repair("a foo\r\nb\r\n", replaces("foo", "x\ny")).source().text())
                .isEqualTo("a x\r\ny\r\nb\r\n");
        assertThat(repair("a foo\nb\n", replaces("foo", "x\ny")).source().text())
                .isEqualTo("a x\ny\nb\n");
    }

    @Test
    void repairingTwiceChangesNothingMore() {
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder("# A\n\n");
            for (int j = 0; j < 30; j++) {
                text.append("abc x\n\r".charAt(random.nextInt(7)));
            }
            Rule<Plan> first = replaces("a+b", "x");
            Rule<Plan> second = replaces("b c?", "");
            Rule<Plan> third = replaces("xx", "a");
            Fixer once = repair(text.toString(), first, second, third);
            Fixer twice = repair(once.source().text(), first, second, third);
            assertThat(twice.source().text()).isEqualTo(once.source().text());
            assertThat(twice.findings()).hasSameSizeAs(once.findings());
        }
    }

    private static Fixer repair(String text, Rule<?>... rules) {
        @SuppressWarnings("unchecked")
        List<Rule<? super Plan>> all = (List<Rule<? super Plan>>) (List<?>) List.of(rules);
        return Fixer.of(
                new SourceText("p", text),
                new PlanChecker(new TemplateStore(Map.of()).loadDefault(), all, ShellSyntaxChecker.LENIENT));
    }

    private static Rule<Plan> replaces(String regex, String replacement) {
        return new Matching(regex) {
            @Override
            void found(TextRange range, String words, Findings findings) {
                findings.add(range, words + " is here", new Fix(range, replacement));
            }
        };
    }

    private static Rule<Plan> reports(String regex) {
        return new Matching(regex) {
            @Override
            void found(TextRange range, String words, Findings findings) {
                findings.add(range, words + " is here");
            }
        };
    }

    private abstract static class Matching implements Rule<Plan> {
        private final Pattern pattern;

        Matching(String regex) {
            pattern = Pattern.compile(regex);
        }

        abstract void found(TextRange range, String words, Findings findings);

        @Override
        public String id() {
            return "chatter"; // A rule that may remove words.
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(Plan subject, Findings findings) {
            Matcher matcher = pattern.matcher(subject.source().text());
            while (matcher.find()) {
                found(new TextRange(matcher.start(), matcher.end()), matcher.group(), findings);
            }
        }
    }
}
