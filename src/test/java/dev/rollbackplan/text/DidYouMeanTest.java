package dev.rollbackplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> NAMES =
            List.of("INCIDENT", "VERSION", "TARGET_VERSION", "DB_IMPACT", "yes", "no");

    @ParameterizedTest
    @CsvSource({
        "INCIDENT,INCIDENT",
        "incident,INCIDENT",
        "INCIDNET,INCIDENT",
        "INCIDNT,INCIDENT",
        "INCIDENTS,INCIDENT",
        "VERSON,VERSION",
        "TARGET,''",
        "DBIMPACT,DB_IMPACT",
        "DB-IMPACT,DB_IMPACT",
        "IMPACT,''",
        "yess,yes",
        "maybe,''",
        "n,no",
        "X,''",
        "'',''",
        "ıncident,INCIDENT"
    })
    void allowsOneEditForEveryThreeCharacters(String typed, String nearest) {
        assertThat(DidYouMean.nearest(typed, NAMES).orElse("")).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"VERSON,; did you mean VERSION?", "maybe,''"})
    void suggestsTheNearestName(String typed, String suffix) {
        assertThat(DidYouMean.suffix(typed, NAMES)).isEqualTo(suffix);
    }
}
