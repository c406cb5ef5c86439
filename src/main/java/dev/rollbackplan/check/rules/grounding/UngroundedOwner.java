package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects handles and mail addresses that the prompt does not have. */
public final class UngroundedOwner implements GroundingRule {

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w./:@<-])@([A-Za-z][\\w.-]*\\w)(?![\\w/@>])");
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.@/:-])([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)(?!\\.?[\\w@/]|:\\S)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)here|channel|everyone|all|team|handle|name|user(?:name)?|owner|example|you|someone|your[-_.].*|.*[.@]example\\.\\w+|.*@example|(?:media|import|param|return|app|latest|sha256|v\\d.*)");

    @Override
    public String id() {
        return "ungrounded-owner";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (Statement statement : plan.statements()) {
            find(HANDLE, "@", statement, facts, reported, findings);
            find(MAIL, "", statement, facts, reported, findings);
        }
    }

    private static void find(
            Pattern pattern, String prefix, Statement statement, Facts facts, Set<String> reported, Findings findings) {
        Matcher matcher = pattern.matcher(statement.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean isCommand = matcher.start() > 0
                    && statement.text().substring(0, matcher.start()).matches("(?s).*`[^`]*\\s[^`]*$");
            if (!isCommand
                    && !PLACEHOLDER.matcher(name).matches()
                    && !facts.words().has(prefix + name)
                    && !facts.words().has(name)
                    && reported.add(name.toLowerCase(Locale.ROOT))) {
                findings.add(
                        statement.place(matcher.start(), matcher.end()),
                        "the prompt does not have " + prefix + name
                                + ": name an owner that it gives, or a role such as \"on-call SRE\"");
            }
        }
    }
}
