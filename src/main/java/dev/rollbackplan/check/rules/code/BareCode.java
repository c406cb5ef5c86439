package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.CodeToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports code of one kind that is not marked as code. Each text is reported once, with a fix for all its places. */
public final class BareCode implements Rule<Plan> {

    private final String id;
    private final CodeToken.Kind kind;

    /** Creates the rule for one kind of code. */
    public BareCode(String id, CodeToken.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (!subject.contract().requiresCodeMarks()) {
            return;
        }
        Map<String, List<CodeToken>> tokensByText = new LinkedHashMap<>();
        for (CodeToken token : subject.tokens()) {
            if (token.kind() == kind && !isTemplatePlaceholder(token, subject)) {
                tokensByText
                        .computeIfAbsent(token.text(), text -> new ArrayList<>())
                        .add(token);
            }
        }
        for (List<CodeToken> tokens : tokensByText.values()) {
            List<Fix> otherFixes = new ArrayList<>();
            for (CodeToken token : tokens.subList(1, tokens.size())) {
                otherFixes.add(new Fix(token.range(), token.replacement()));
            }
            CodeToken first = tokens.get(0);
            findings.add(first.range(), message(first.text()), new Fix(first.range(), first.replacement(), otherFixes));
        }
    }

    private String message(String text) {
        String noun = switch (kind) {
            case COMMAND -> "a command";
            case PATH -> "a path";
            case FLAG -> "a flag";
            case IDENTIFIER -> "an identifier";
        };
        return Quote.of(text) + " is " + noun + " without code marks: put it in backticks";
    }

    /** Returns whether a token is a placeholder of the template. It needs a value, not code marks. */
    private static boolean isTemplatePlaceholder(CodeToken token, Plan subject) {
        if (!token.text().startsWith("$")) {
            return false;
        }
        String name = token.text().replaceAll("[${}]", "");
        return subject.template().argument(name).isPresent();
    }
}
