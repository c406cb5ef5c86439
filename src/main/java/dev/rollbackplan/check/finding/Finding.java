package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/**
 * Something that a rule found.
 *
 * @param rule the rule's id
 * @param severity how much it weighs
 * @param range where it is, in the text's positions
 * @param region the same in lines and columns
 * @param message what is wrong and what to do, on one line, without a full stop
 * @param fix what would repair it, where there is one answer
 */
public record Finding(
        String rule, Severity severity, TextRange range, Region region, String message, Optional<Fix> fix) {

    /** Returns the finding at another place. */
    public Finding at(TextRange place, Region placeRegion) {
        return new Finding(rule, severity, place, placeRegion, message, fix);
    }

    /** Returns the finding as an error without a fix, with the reason at the end of its message. */
    public Finding refused(String reason) {
        return new Finding(rule, Severity.ERROR, range, region, message + reason, Optional.empty());
    }
}
