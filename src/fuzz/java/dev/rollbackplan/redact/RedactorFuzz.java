package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollbackplan.text.CleanText;
import java.util.Map;

/** Redacts any text with any value of a secret environment variable. Redacting the result must change nothing. */
class RedactorFuzz {

    /** Maximum length of the variable's value, in UTF-16 code units. */
    private static final int MAX_VALUE_LENGTH = 40;

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
        Redactor redactor = Redactor.of(Map.of("A_KEY", data.consumeString(MAX_VALUE_LENGTH)));
        Redacted once =
                redactor.redact(CleanText.of(data.consumeRemainingAsString()).text());
        assertThat(redactor.redact(once.text())).isEqualTo(new Redacted(once.text(), Map.of()));
    }
}
