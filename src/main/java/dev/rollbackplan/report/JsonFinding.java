package dev.rollbackplan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as the JSON report and the run record have it. */
record JsonFinding(
        String path,
        String rule,
        String severity,
        @JsonUnwrapped Region region,
        String message,
        @Nullable JsonFix fix) {

    /** A fix, with the same repair at further places of the finding. */
    record JsonFix(
            @JsonUnwrapped Region region,
            String replacement,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonFix> elsewhere) {

        static JsonFix of(SourceText source, Fix fix) {
            List<JsonFix> elsewhere =
                    fix.elsewhere().stream().map(place -> of(source, place)).toList();
            return new JsonFix(source.region(fix.range()), fix.replacement(), elsewhere);
        }
    }

    static JsonFinding of(SourceText source, Finding finding) {
        return new JsonFinding(
                source.name(),
                finding.rule(),
                finding.severity().label(),
                finding.region(),
                finding.message(),
                finding.fix().map(fix -> JsonFix.of(source, fix)).orElse(null));
    }
}
