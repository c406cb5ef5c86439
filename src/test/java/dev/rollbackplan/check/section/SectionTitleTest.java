package dev.rollbackplan.check.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Post-Incident Follow-Up",
                "5. Post-Incident Follow-Up",
                "5) Postincident Followup",
                "(5) post incident follow up",
                "V. POST-INCIDENT FOLLOW-UP",
                "(v) Post-Incident Follow-Up",
                "Step 5: Post-Incident Follow-Up",
                "Section 5 - Post-Incident Follow-Up",
                "Section 5 \u2014 Post-Incident Follow-Up",
                "5\uFE0F\u20E3 Post-Incident Follow-Up",
                "\uD83D\uDCDD Post-Incident Follow-Up \u2705",
                "\uD83D\uDCDD 5. Post\u2011Incident Follow\u2011Up:",
                "Post-Incident Follow-Up (within a week):",
                "Post-Incident Follow-Up [Owner: IC]",
                "Post-Incident Follow-Up {#after}",
                "5 Post-Incident Follow-Up",
                "2.5 Post-Incident Follow-Up",
                "5.Post-Incident Follow-Up",
                "[5] Post-Incident Follow-Up",
                "#5 Post-Incident Follow-Up",
                "5 | Post-Incident Follow-Up",
                "\u2464 Post-Incident Follow-Up",
                "Section Five: Post-Incident Follow-Up",
                "Phase V. Post-Incident Follow-Up",
                "Part 5 \u2013 Post-Incident Follow-Up",
            })
    void givesTheSameKeyForEachFormOfATitle(String title) {
        assertThat(SectionTitle.of(title).key()).isEqualTo("postincidentfollowup");
    }

    @ParameterizedTest
    @CsvSource({
        "Assumptions & Data Safety, assumptionsanddatasafety",
        "Assumptions + Data Safety, assumptionsanddatasafety",
        "Assumptions and Data Safety, assumptionsanddatasafety",
        "(only this), onlythis",
        "5., 5",
        "IC: Duties, icduties",
        "\u56DE\u6EDA\u6B65\u9AA4, \u56DE\u6EDA\u6B65\u9AA4",
        "\u4E09\u3001\u56DE\u6EDA\u6B65\u9AA4, \u56DE\u6EDA\u6B65\u9AA4",
    })
    void keepsLettersAndDigitsOfATitle(String title, String key) {
        assertThat(SectionTitle.of(title).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rollback Steps: v2 to v1", "Rollback Steps \u2013 v2 to v1", "Roll Back Steps | v1"})
    void givesAKeyWithoutDetails(String title) {
        assertThat(SectionTitle.of(title).keys()).contains("rollbacksteps");
    }
}
