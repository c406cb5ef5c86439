package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Release;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Detects sentences that call the target live or the live version the target, or that go from the target to the live version. */
public final class SwappedVersions implements GroundingRule {

    private static final Pattern BACK = Pattern.compile(
            "(?i)roll(?:s|ed|ing)?[- ]?back|rollback|revert(?:s|ing)?|downgrad\\w+|return(?:s|ing)?|(?:go|switch|move|get)(?:s|ing)? back|restor(?:e|es|ing)");

    /** Words between the verb and the version that is installed. */
    private static final Pattern TO = Pattern.compile(
            "(?is).*\\b(?:roll(?:s|ing)?[- ]?back|rollback|revert(?:s|ing)?|downgrad(?:e|es|ing)"
                    + "|return(?:s|ing)?|(?:go|switch|move)(?:s|ing)? back|(?:re-?)?deploy(?:s|ing)?|re-?install(?:s|ing)?|restor(?:e|es|ing)|pin(?:s|ning)?|switch(?:es|ing)?)\\b[^.;:\u2192]{0,60}?\\bto[ `v(]{1,4}(?:version |release |image )?$");

    /** A verb whose object is the version that is installed. */
    private static final Pattern INSTALL = Pattern.compile(
            "(?is)(?:^|.*(?:[:,]|then|and)\\s)\\(?(?:re-?deploy|deploy|re-?install|install|reinstate|activate|bring back)(?: the)?(?: old| previous| stable)?(?: (?:version|release|image|build|tag|commit|chart))?[ `(v]{1,4}$");

    private static final Pattern ARROW =
            Pattern.compile("(?s)[`) ]{0,3}(?:\u2192|->|=>|\u27a1|to)[`( ]{0,3}(?:version |release )?`?v?");

    private static final Pattern LIVE = Pattern.compile(
            "(?is).*\\b(?:live|current|currently (?:running|live|deployed)|faulty|bad|broken|failing"
                    + "|problem|affected|running|deployed)(?: (?:version|release|image|build|tag|commit|in production))?\\b(?:(?: is| are|:| =| \\||\\s\u2013|\\s-)?[ `(v]{0,4}(?:(?:version|release|revision|build|image) `?v?)?|:[^.;|]{0,40}[\\s`(-])$");

    private static final Pattern TARGET = Pattern.compile(
            "(?is).*\\b(?:(?:rollback |roll-back )?target|(?:last )?known[- ]good|last[- ]good|last stable"
                    + "|stable|good|previous|prior)(?: (?:version|release|image|build|tag|commit|deployment))?\\b(?:(?: is| are|:| =| \\||\\s\u2013|\\s-)?[ `(v]{0,4}(?:(?:version|release|revision|build|image) `?v?)?|:[^.;|]{0,40}[\\s`(-])$");

    /** What makes the version before it the live one. */
    private static final Pattern IS_LIVE = Pattern.compile(
            "(?is)^[`)]{0,2} (?:is|are) (?:currently |now |still |the )?(?:live|running|deployed|in production|current(?: version| release)?|faulty|broken)\\b.*");

    /** What makes the version before it the target. */
    private static final Pattern IS_TARGET = Pattern.compile(
            "(?is)^[`)]{0,2} (?:is|are) (?:our |the )?(?:rollback )?(?:target|(?:last )?known[- ]good|last[- ]good|last stable)\\b.*");

    /** Sentences about the past, about another direction or about the state after the rollback. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:not|never|n't|no longer|instead of|forward|was|were|had|deploy(?:ed|ment) (?:of|from)|upgraded?|updated|diff|compare[ds]?"
                    + "|between|since|caus(?:e|ed|es)|before|changelog)\\b");

    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?i)\\b(?:if|unless|after|once|then|expect(?:ed)?|must|should|verify|confirm|check|until|shows?|reports?|will|again)\\b");

    @Override
    public String id() {
        return "swapped-versions";
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
        for (Statement statement : plan.statements()) {
            if (statement.role() != SectionRole.FOLLOW_UP) {
                check(statement, facts, findings);
            }
        }
    }

    /** A part of a sentence that names one of the two versions. */
    private record Mention(boolean live, TextRange range) {}

    private static List<Mention> mentions(String text, Facts facts) {
        List<Mention> mentions = new ArrayList<>();
        List<TextRange> live = facts.live().map(release -> release.in(text)).orElse(List.of());
        List<TextRange> target = facts.target().map(release -> release.in(text)).orElse(List.of());
        live.stream().filter(range -> !target.contains(range)).forEach(range -> mentions.add(new Mention(true, range)));
        target.stream()
                .filter(range -> !live.contains(range))
                .forEach(range -> mentions.add(new Mention(false, range)));
        mentions.sort(Comparator.comparingInt(mention -> mention.range().start()));
        return mentions;
    }

    private static void check(Statement statement, Facts facts, Findings findings) {
        String text = statement.text();
        List<Mention> mentions = mentions(text, facts);
        boolean isPlanned = statement.heading() || BACK.matcher(text).find();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int start = mention.range().start();
            int end = mention.range().end();
            int last = i > 0 ? mentions.get(i - 1).range().end() : 0;
            String before = text.substring(Math.max(0, start - 120), start);
            String clause = before.replaceFirst("(?s).*[.;]\\s", "");
            // A label belongs to the first version after it.
            String label = text.substring(Math.max(last, start - clause.length()), start);
            if (mention.live() && i > 0 && !mentions.get(i - 1).live() && isPlanned) {
                TextRange first = mentions.get(i - 1).range();
                String between = text.substring(first.end(), start);
                if (ARROW.matcher(between).matches() && !OTHER.matcher(clause).find()) {
                    findings.add(
                            statement.place(first.start(), end),
                            "this goes from the target to the live version: " + right(facts));
                    continue;
                }
            }
            String after = text.substring(end);
            boolean isDenied = OTHER.matcher(clause.substring(Math.max(0, clause.length() - 60)))
                    .find();
            boolean isInstalled = TO.matcher(clause).matches()
                    || statement.role() == SectionRole.STEPS
                            && INSTALL.matcher(clause).matches();
            if (mention.live() && isInstalled && !isDenied) {
                findings.add(statement.place(start, end), "this rolls back to the live version: " + right(facts));
            } else if (mention.live()
                    && (TARGET.matcher(label).matches()
                            || IS_TARGET.matcher(after).matches())
                    && !isDenied) {
                findings.add(statement.place(start, end), "this calls the live version the target: " + right(facts));
            } else if (!mention.live()
                    && isState(statement)
                    && (LIVE.matcher(label).matches() || IS_LIVE.matcher(after).matches())
                    && !isDenied
                    && !AFTERWARDS.matcher(text).find()) {
                findings.add(statement.place(start, end), "this calls the target live: " + right(facts));
            }
        }
    }

    /** Returns whether a statement is about the state before the rollback. */
    private static boolean isState(Statement statement) {
        SectionRole role = statement.role();
        return role == SectionRole.ASSUMPTIONS || role == SectionRole.SIGNALS || role == SectionRole.OTHER;
    }

    private static String right(Facts facts) {
        Release live = facts.live().orElseThrow();
        return live.fact().value() + " is live (" + live.fact().place() + ")"
                + facts.target()
                        .map(target -> " and " + target.fact().value() + " is the target ("
                                + target.fact().place() + ")")
                        .orElse("");
    }
}
