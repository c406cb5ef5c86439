package dev.rollbackplan.check.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSimilarityTest {

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
        "Rollback Steps, Rollback Steps for Checkout v2.4.1, true",
        "Rollback Steps, Detailed Step-by-Step Rollback Steps with Commands and Owners, true",
        "Rollback Steps, The Rollback Steps We Follow to Restore the Checkout Service, true",
        "Communication Plan, Internal and External Communication Plan for All Stakeholders of Checkout, true",
        "Assumptions & Data Safety, Assumptions and Data Safety Considerations before the Rollback of v2, true",
        "Incident Detection Signals, Incident Detection Signals to Watch in the Grafana Dashboards of Checkout, true",
        "Post-Incident Follow-Up, Post-Incident Follow-Up Tasks and Owners for the Week After the Outage, true",
        "Summary, Executive Summary, true",
        "Summary, Summary of the Incident and Its Impact on Customers, true",
        "Summary, Long and Winding Summary Notes about Other Things, false",
        "Rollback Steps, Pre Rollback Steps That Prepare the Cluster for It, false",
    })
    void findsTitlesThatAreAboutTheSame(String required, String title, boolean alike) {
        double similarity = SectionTitle.of(required)
                .words()
                .similarityTo(SectionTitle.of(title).words(), Set.of("rollback"));
        assertThat(similarity > 0).isEqualTo(alike);
    }

    @Test
    void weighsGenericWordsLess() {
        TitleSimilarity steps = SectionTitle.of("Rollback Steps").words();
        assertThat(steps.similarityTo(SectionTitle.of("Rollback Procedure").words(), Set.of()))
                .isCloseTo(0.71, within(0.01));
        assertThat(steps.similarityTo(SectionTitle.of("Next Steps").words(), Set.of()))
                .isZero();
    }
}
