package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.redact.Redactor;
import java.util.Map;

/** Quotes commands in messages, on one line and with markers in place of secrets. */
final class QuotedCommand {

    private static final Redactor REDACTOR = Redactor.of(Map.of());

    private QuotedCommand() {}

    static String of(Plan plan, Command command) {
        String text = plan.source().slice(command.range()).replaceAll("(?:\\\\\\s)?\\s+", " ");
        return Quote.of(REDACTOR.redact(text).text());
    }
}
