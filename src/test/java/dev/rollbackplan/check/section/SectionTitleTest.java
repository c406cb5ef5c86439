package dev.rollbackplan.check.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
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
            })
    void theSameTitleIsWrittenInManyWays(String title) {
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
    void onlyWhatBelongsToNoTitleIsLeftOut(String title, String key) {
        assertThat(SectionTitle.of(title).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rollback Steps: v2 to v1", "Rollback Steps \u2013 v2 to v1", "Roll Back Steps | v1"})
    void detailsMayFollow(String title) {
        assertThat(SectionTitle.of(title).keys()).contains("rollbacksteps");
    }

    @ParameterizedTest
    @CsvSource({
        "Rollback Steps, Rollback Procedure, true",
        "Rollback Steps, Step-by-Step Rollback, true",
        "Rollback Steps, Next Steps, false",
        "Rollback Steps, Rollback Verification, false",
        "Rollback Steps, Post-Rollback Duties, false",
        "Rollback Steps, Rollback Execution, true",
        "Rollback Steps, Execution Steps, true",
        "Rollback Steps, Runbook for Rolling Back, true",
        "Rollback Steps, Verification Steps, false",
        "Rollback Steps, After the Rollback, false",
        "Communication Plan, Stakeholder Communications, true",
        "Communication Plan, Comms Plan, true",
        "Communication Plan, Trusting a Root Certificate When Communicating with the Token Provider, false",
        "Communication Plan, Execution Plan, false",
        "Communication Plan, Mitigation Plan, false",
        "Incident Detection Signals, Detection Signals, true",
        "Incident Detection Signals, Detecting the Incident, true",
        "Incident Detection Signals, Incident Summary, false",
        "Post-Incident Follow-Up, Follow-Up Actions, true",
        "Post-Incident Follow-Up, Postincident Review, true",
        "Post-Incident Follow-Up, Following Up After the Incident, true",
        "Post-Incident Follow-Up, Incident Summary, false",
        "Rollback Decision Criteria, Success Criteria for Rollback, false",
        "Rollback Decision Criteria, Criteria for Rolling Back, true",
        "Assumptions & Data Safety, Assumptions, true",
        "Assumptions & Data Safety, Overview, false",
    })
    void titlesAreAlikeByTheirContentWords(String owed, String title, boolean alike) {
        double similarity =
                SectionTitle.of(owed).words().similarityTo(SectionTitle.of(title).words(), Set.of("rollback"));
        assertThat(similarity > 0).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "Undo $VERSION, undov240, true",
        "Undo $VERSION, undo, true",
        "2. Undo ${VERSION:-the last one} Now, undov240now, true",
        "$SERVICE from $VERSION to $TARGET, apifromv2tov1, true",
        "Undo $VERSION, redov240, false",
        "Undo $VERSION Now, undov240, false",
        "$SERVICE from $VERSION to $TARGET, apitov1fromv2, false",
        "$SERVICE, api, false",
        "Undo It, undoit, false",
    })
    void aTitleWithPlaceholdersHasTheirValues(String owed, String key, boolean same) {
        TemplatePattern pattern = TemplatePattern.ofTitle(owed);
        assertThat(pattern.mixesWordsAndPlaceholders() && pattern.matches(key)).isEqualTo(same);
    }

    @Test
    void aTitleInAMessageIsShort() {
        assertThat(SectionTitle.quoted("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "\u2026\"");
        assertThat(SectionTitle.quoted("Steps")).isEqualTo("\"Steps\"");
    }
}
