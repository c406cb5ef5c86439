package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.text.Mojibake;
import dev.rollbackplan.text.TextRange;

/** Reports text that was decoded with the wrong character set. */
public final class MisEncodedText implements Rule<Subject> {

    private static final char REPLACEMENT = 0xFFFD;

    @Override
    public String id() {
        return "mis-encoded-text";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String text = subject.source().text();
        for (Mojibake found : Mojibake.in(text)) {
            findings.add(
                    found.range(),
                    "\"" + subject.source().slice(found.range()) + "\" is mis-encoded: write \"" + found.intended()
                            + "\"",
                    new Fix(found.range(), found.intended()));
        }
        int lost = text.indexOf(REPLACEMENT);
        if (lost >= 0) {
            findings.add(new TextRange(lost, lost + 1), "a character was lost in decoding (U+FFFD): write it again");
        }
    }
}
