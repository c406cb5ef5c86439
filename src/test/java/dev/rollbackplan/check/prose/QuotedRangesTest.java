package dev.rollbackplan.check.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.BitSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedRangesTest {

    /** Returns a text with a dot in place of each character that was found. */
    private static String without(BitSet found, String text) {
        StringBuilder rest = new StringBuilder(text);
        found.stream().forEach(index -> rest.setCharAt(index, '.'));
        return rest.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "say \"no\" now | say .... now | say .... now",
                "say \u201Cno\u201D now | say .... now | say .... now",
                "say \u201Eno\u201C now | say .... now | say .... now",
                "say \u201Eno\u201D now | say .... now | say .... now",
                "say \u00ABno\u00BB now | say .... now | say .... now",
                "a {{ b }} c {% d %} e [[ f ]] | a ....... c ....... e ....... | a ....... c ....... e .......",
                "say 'no' now | say 'no' now | say .... now",
                "say \u2018don\u2019t go\u2019 now | say \u2018don\u2019t go\u2019 now | say .......... now",
                "the users' plan's end | the users' plan's end | the users' plan's end",
                "a 5\" disk, a 6\" disk | a 5\" disk, a 6\" disk | a 5\" disk, a 6\" disk",
                "an open \" quote | an open \" quote | an open \" quote",
                "a (b (c) d) e | a (b (c) d) e | a ......... e",
                "a [b] {c} <d> | a [b] {c} <d> | a ... ... ...",
                "a ( b (c) d | a ( b (c) d | a ( b ... d",
                "a < b > c | a < b > c | a < b > c",
                "( [ ) ] | ( [ ) ] | .......",
            })
    void findsQuotationsAndOnRequestBrackets(String text, String noQuotations, String noBrackets) {
        assertThat(without(QuotedRanges.quotations(text), text)).isEqualTo(noQuotations);
        assertThat(without(QuotedRanges.quotationsAndBrackets(text), text)).isEqualTo(noBrackets);
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(
            strings = {"\"", " \"a", "'", " 'a", "\u201C", " \u2018a", "(", "()", "(a", "<a", "{{", "{{}", "[[ ", "]"})
    void takesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(QuotedRanges.quotationsAndBrackets(text).length())
                        .isLessThanOrEqualTo(text.length()));
    }
}
