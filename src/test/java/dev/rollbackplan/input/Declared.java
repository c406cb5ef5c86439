package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templates that only declare arguments, and expected values for them. */
public final class Declared {

    public static final String ATTEMPTED =
            " that the failed deploy attempted: it may never have gone live, so find out what is live first.";

    private Declared() {}

    /** Returns a template whose arguments are all optional. */
    public static Template arguments(String... names) {
        StringBuilder hint = new StringBuilder("---\nargument_hint:");
        for (String name : names) {
            hint.append(" [").append(name).append("=<it>]");
        }
        return TemplateReader.read(
                new Template.Origin("test", "test"),
                new SourceText("test", hint.append("\n---\nText\n").toString()));
    }

    /**
     * Returns values from {@code NAME=value} texts, with the remarks that the names require.
     *
     * @param versionRemark the remark of {@code VERSION}; may be empty
     */
    public static CandidateValues values(ValueSource source, String versionRemark, List<String> given) {
        Map<String, String> remarks = Map.of(
                "VERSION", versionRemark,
                "COMMIT", "COMMIT is the commit" + ATTEMPTED,
                "TARGET_VERSION",
                        "TARGET_VERSION is the commit of the last build that succeeded: find out whether it was live"
                                + " before you roll back to it.");
        List<CandidateValue> values = new ArrayList<>();
        for (String text : given) {
            String name = text.substring(0, text.indexOf('='));
            Optional<String> remark = Optional.ofNullable(remarks.get(name)).filter(sentence -> !sentence.isEmpty());
            values.add(new CandidateValue(name, text.substring(name.length() + 1), 0, source, remark));
        }
        return CandidateValues.of(values);
    }
}
