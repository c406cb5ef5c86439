package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.NameKind;
import dev.rollbackplan.check.facts.VersionToken;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Word;
import dev.rollbackplan.text.TextRange;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects names that differ from a name of the prompt in a number or in one letter. */
public final class NearName implements GroundingRule {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A name: at least four letters, and a sign or a digit in it. */
    private static final Pattern NAME =
            Pattern.compile("(?=(?:[^A-Za-z]*[A-Za-z]){4})(?=.*[-_.\\d])[A-Za-z][\\w.-]*[A-Za-z0-9]");

    private static final Pattern HASH = Pattern.compile(
            "(?i).*(?:[0-9a-f]{8,}|[0-9]{6,}|\\dxx).*|[a-z]{2,}-(?:north|south|east|west|central)[a-z]*-?\\d[a-f]?");

    @Override
    public String id() {
        return "near-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        KnownNames known = new KnownNames(plan, facts);
        Set<String> reported = new HashSet<>();
        for (Command command : plan.steps().instructions()) {
            for (Word word : command.arguments()) {
                for (String part : word.value().split("[/:=,@\\s'\"(){}]+", -1)) {
                    report(part, word.range(), facts, known, reported, findings);
                }
            }
        }
        for (Statement statement : plan.statements()) {
            Matcher code = CODE.matcher(statement.text());
            while (statement.role() != SectionRole.FOLLOW_UP && code.find()) {
                report(code.group(1), statement.place(code.start(), code.end()), facts, known, reported, findings);
            }
        }
    }

    private static void report(
            String name, TextRange range, Facts facts, KnownNames known, Set<String> reported, Findings findings) {
        boolean isName = NAME.matcher(name).matches()
                && !HASH.matcher(name).matches()
                && VersionToken.in(name).isEmpty()
                && !facts.words().has(name)
                && !known.allows(NameKind.FILE, name);
        if (!isName
                || isFlag(name, facts)
                || facts.names().find(NameKind.REGION, name).isPresent()) {
            return;
        }
        Optional<String> near = facts.words().near(name);
        if (near.isPresent() && reported.add(name.toLowerCase(Locale.ROOT))) {
            findings.add(
                    range,
                    "the prompt has " + near.get() + ", but not " + name
                            + ": correct the name, or state where it comes from");
        }
    }

    private static boolean isFlag(String name, Facts facts) {
        return facts.featureFlag()
                .filter(flag -> facts.words()
                        .near(name)
                        .filter(flag.value()::equalsIgnoreCase)
                        .isPresent())
                .isPresent();
    }
}
