package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.CodeToken;
import dev.rollbackplan.check.prose.CodeTokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code of one kind that stands in a plan's prose: each text is reported once, with a repair of all its places. */
abstract class BareTokens implements Rule<Plan> {

    private final String id;
    private final CodeTokenKind kind;

    BareTokens(String id, CodeTokenKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** What to say of a token's text. */
    abstract String message(String text);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public final void check(Plan subject, Findings findings) {
        if (!subject.contract().requiresCodeMarks()) {
            return;
        }
        Map<String, List<CodeToken>> places = new LinkedHashMap<>();
        for (CodeToken token : subject.tokens().of(kind)) {
            if (!isPromptsOwn(token, subject)) {
                places.computeIfAbsent(token.text(), text -> new ArrayList<>()).add(token);
            }
        }
        for (List<CodeToken> same : places.values()) {
            List<Fix> elsewhere = new ArrayList<>();
            for (CodeToken token : same.subList(1, same.size())) {
                elsewhere.add(new Fix(token.range(), token.replacement()));
            }
            CodeToken first = same.get(0);
            findings.add(first.range(), message(first.text()), new Fix(first.range(), first.replacement(), elsewhere));
        }
    }

    /** Whether it is one of the template's own placeholders: that one has to be filled in, not marked. */
    private static boolean isPromptsOwn(CodeToken token, Plan subject) {
        if (!token.text().startsWith("$")) {
            return false;
        }
        String name = token.text().replaceAll("[${}]", "");
        return subject.template().argument(name).isPresent();
    }
}
