package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Checkout is down",
                "x",
                "It is in state \"in_progress\"",
                "A (severity critical, service checkout)",
                "A (instance web-2:8080)",
                "checkout-web",
                "Don't",
                "\u00dc\u00e7",
                "\u0421\u0431\u043e\u0439",
                "the 'last' one"
            })
    void addsADotAfterAWord(String text) {
        assertThat(Sentence.of(text)).isEqualTo(text + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ends.",
                "Is it?",
                "Stop!",
                "List:",
                "and\u2026",
                "\u7d50\u8cc7\u30a8\u30e9\u30fc\u3002",
                "\u7d50\u8cc7",
                "\u0939\u0948\u0964",
                "\u061f\u0645\u0627\u0630\u0627\u061f",
                "See https://example.com/a",
                "See https://example.com/a/",
                "See https://example.com/a?b=c",
                "See <https://example.com/a>",
                "(see https://example.com/a)",
                "Value: B=44.2",
                "B=44.2%",
                "version 2.4",
                "5xx",
                "in checkout.pay",
                "in checkout.pay()",
                "rate(x[5m])",
                "in /var/log",
                "{\"a\": \"b\"}x1",
                "x_y",
                "a@b",
                "He said \"no.\"",
                "(It ends.)",
                "2026-03-01T14:02:11Z",
                "-",
                "\"\"",
                " "
            })
    void addsNoDotAfterAMarkOrSomethingThatIsNoWord(String text) {
        assertThat(Sentence.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Down., Down: u",
        "Down, Down: u",
        "Down?, Down? u",
        "\u969c\u5bb3\u3002, \u969c\u5bb3\u3002 u",
        "a b=1, a b=1: u"
    })
    void addsAUrl(String sentence, String expected) {
        assertThat(Sentence.withUrl(sentence, "u")).isEqualTo(expected);
    }
}
