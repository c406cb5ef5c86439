package dev.rollbackplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reports the code that stands in a plan's prose, each text once, with a repair of all its places. */
final class BareTokens {

    private BareTokens() {}

    /**
     * Adds a finding for every text of one kind.
     *
     * @param message what to say of a token's text
     */
    static void report(PlanSubject subject, TokenKind kind, Findings findings, UnaryOperator<String> message) {
        if (!subject.contract().wantsMonospace()) {
            return;
        }
        Map<String, List<Token>> places = new LinkedHashMap<>();
        for (Token token : subject.tokens().of(kind)) {
            if (!isPromptsOwn(token, subject)) {
                places.computeIfAbsent(token.text(), text -> new ArrayList<>()).add(token);
            }
        }
        places.forEach((text, tokens) -> {
            List<Fix> elsewhere = new ArrayList<>();
            for (Token token : tokens.subList(1, tokens.size())) {
                elsewhere.add(new Fix(token.range(), token.replacement()));
            }
            Token first = tokens.get(0);
            findings.add(first.range(), message.apply(text), new Fix(first.range(), first.replacement(), elsewhere));
        });
    }

    /** Whether it is one of the template's own placeholders: that one has to be filled in, not marked. */
    private static boolean isPromptsOwn(Token token, PlanSubject subject) {
        if (!token.text().startsWith("$")) {
            return false;
        }
        String name = token.text().replaceAll("[${}]", "");
        return subject.template().argument(name).isPresent();
    }
}
