package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollbackplan.text.CleanText;
import java.util.Map;

/** Of any text and any value of the environment, what is redacted once is redacted for good. */
class RedactorFuzz {

    private static final int LONGEST = 40;

    @FuzzTest
    @DictionaryEntries({
        "[REDACTED:",
        "password=",
        "token: ",
        "Authorization: Bearer ",
        "://a:",
        "-----BEGIN PRIVATE KEY-----\\x0a",
        "curl -u ",
        "value: "
    })
    void redactingTwiceChangesNothing(FuzzedDataProvider data) {
        Redactor redactor = Redactor.of(Map.of("A_KEY", data.consumeString(LONGEST)));
        Redacted once =
                redactor.redact(CleanText.of(data.consumeRemainingAsString()).text());
        assertThat(redactor.redact(once.text())).isEqualTo(new Redacted(once.text(), Map.of()));
    }
}
