package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RepairTest {

    @Test
    void appliesEveryFixThatStandsAlone() {
        Repair repair = repair("a foo b foo\n", replaces("foo", "`bar`"));
        assertThat(repair.source().text()).isEqualTo("a `bar` b `bar`\n");
        assertThat(repair.fixed()).isEqualTo(2);
        assertThat(repair.findings()).isEmpty();
        assertThat(repair.settled()).isTrue();
    }

    @Test
    void leavesWhatHasNoFix() {
        Repair repair = repair("a foo\n", reports("foo"));
        assertThat(repair.source().text()).isEqualTo("a foo\n");
        assertThat(repair.findings()).extracting(Finding::message).containsExactly("foo is here");
    }

    @Test
    void ofTwoThatOverlapTheFirstWinsAndTheOtherIsAskedAgain() {
        Repair repair = repair("abcd\n", replaces("abc", "x"), replaces("cd", "y"));
        assertThat(repair.source().text()).isEqualTo("xd\n");
        assertThat(repair.fixed()).isEqualTo(1);
    }

    @Test
    void ofTwoThatTouchTheSecondIsAskedAgain() {
        Repair repair = repair("abcd\n", replaces("ab", "`x`"), replaces("(?<!`)cd", "y"));
        assertThat(repair.source().text()).isEqualTo("`x`cd\n");
    }

    @Test
    void aFixCanMakeAnotherPossible() {
        Repair repair = repair("a b c\n", replaces("a", "b"), replaces("b", "c"));
        assertThat(repair.source().text()).isEqualTo("c c c\n");
        assertThat(repair.fixed()).isEqualTo(3);
    }

    @Test
    void fixesThatUndoEachOtherChangeNothing() {
        Repair repair = repair("a x\n", replaces("a", "b"), replaces("b", "a"));
        assertThat(repair.source().text()).isEqualTo("a x\n");
        assertThat(repair.settled()).isFalse();
        assertThat(repair.findings()).hasSize(1);
    }

    @Test
    void aFixThatChangesNothingIsNone() {
        Repair repair = repair("a\n", replaces("a", "a"));
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
            Rule<PlanSubject> first = replaces("a+b", "x");
            Rule<PlanSubject> second = replaces("b c?", "");
            Rule<PlanSubject> third = replaces("xx", "a");
            Repair once = repair(text.toString(), first, second, third);
            Repair twice = repair(once.source().text(), first, second, third);
            assertThat(twice.source().text()).isEqualTo(once.source().text());
            assertThat(twice.findings()).hasSameSizeAs(once.findings());
        }
    }

    private static Repair repair(String text, Rule<?>... rules) {
        @SuppressWarnings("unchecked")
        List<Rule<? super PlanSubject>> all = (List<Rule<? super PlanSubject>>) (List<?>) List.of(rules);
        return Repair.of(
                new SourceText("p", text),
                new PlanCheck(new TemplateStore(Map.of()).loadDefault(), all, ShellParser.LENIENT));
    }

    private static Rule<PlanSubject> replaces(String regex, String replacement) {
        return new Matching(regex) {
            @Override
            void found(Range range, String words, Findings findings) {
                findings.add(range, words + " is here", new Fix(range, replacement));
            }
        };
    }

    private static Rule<PlanSubject> reports(String regex) {
        return new Matching(regex) {
            @Override
            void found(Range range, String words, Findings findings) {
                findings.add(range, words + " is here");
            }
        };
    }

    private abstract static class Matching implements Rule<PlanSubject> {
        private final Pattern pattern;

        Matching(String regex) {
            pattern = Pattern.compile(regex);
        }

        abstract void found(Range range, String words, Findings findings);

        @Override
        public String id() {
            return "matching";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(PlanSubject subject, Findings findings) {
            Matcher matcher = pattern.matcher(subject.source().text());
            while (matcher.find()) {
                found(new Range(matcher.start(), matcher.end()), matcher.group(), findings);
            }
        }
    }
}
