package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.Declared;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerOptionTest {

    private static final String OWN = """
            {"title": "Checkout is down", "a/b": {"m~n": "escaped", "": "empty"}, "list": [{"rate": 1.10}, 2e5],
             "ok": false, "nothing": null, "tags": ["x", "y"], "12": {"0": "zero"}, "password": "hunter2"}""";

    private static final String EXAMPLE = "; write it like --pointer INCIDENT=/alert/title";

    @ParameterizedTest
    @CsvSource({
        "INCIDENT=/title, INCIDENT, /title, Checkout is down",
        "/title, INCIDENT, /title, Checkout is down",
        "VERSION=/a~1b/m~0n, VERSION, /a~1b/m~0n, escaped",
        "VERSION=/a~1b/, VERSION, /a~1b/, empty",
        "VERSION=/list/0/rate, VERSION, /list/0/rate, 1.10",
        "VERSION=/list/1, VERSION, /list/1, 2e5",
        "VERSION=/ok, VERSION, /ok, false",
        "VERSION=/12/0, VERSION, /12/0, zero"
    })
    void findsATextAsItIsWritten(String option, String name, String pointer, String value) {
        assertThat(read(OWN, option))
                .isEqualTo(CandidateValues.of(
                        List.of(CandidateValue.of(name, value, source("alert.json (" + pointer + ")")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/titel | INCIDENT=/titel finds no text in alert.json: there is no such name at the top level; did you mean"
                        + " /title?",
                "/a~1b/mn | INCIDENT=/a~1b/mn finds no text in alert.json: there is no such name at /a~1b; did you mean"
                        + " /a~1b/m~0n?",
                "/elsewhere | INCIDENT=/elsewhere finds no text in alert.json: there is no such name at the top level",
                "/tags/2 | INCIDENT=/tags/2 finds no text in alert.json: /tags is an array with 2 items, so 2 is not an index of it",
                "/tags/01 | INCIDENT=/tags/01 finds no text in alert.json: /tags is an array with 2 items, so 01 is not an index of"
                        + " it",
                "/tags/- | INCIDENT=/tags/- finds no text in alert.json: /tags is an array with 2 items, so - is not an index of it",
                "/password/x | INCIDENT=/password/x finds no text in alert.json: /password is a single value, so it"
                        + " contains no x",
                "/a~1b | INCIDENT=/a~1b finds no text in alert.json: it points to an object",
                "/tags | INCIDENT=/tags finds no text in alert.json: it points to an array",
                "/nothing | INCIDENT=/nothing finds no text in alert.json: it points to null",
                "INCIDENT= | INCIDENT= finds no text in alert.json: it points to an object",
                "title | title: a JSON pointer begins with a slash" + EXAMPLE,
                "INCIDENT=#/title | INCIDENT=#/title: a JSON pointer begins with a slash" + EXAMPLE,
                "/a~2b | /a~2b: in a JSON pointer, write ~ as ~0, and a slash inside a name as ~1" + EXAMPLE,
                "/a~ | /a~: in a JSON pointer, write ~ as ~0, and a slash inside a name as ~1" + EXAMPLE,
                "'' | : it is empty" + EXAMPLE,
                "INCIDNT=/title | INCIDNT=/title: the template has no argument INCIDNT; did you mean INCIDENT?",
                "OTHER=/title | OTHER=/title: the template has no argument OTHER"
            })
    void reportsAPointerThatFindsNoText(String option, String problem) {
        assertThat(read(OWN, option))
                .isEqualTo(new CandidateValues(List.of(), List.of(), List.of("--pointer " + problem)));
    }

    @Test
    void reportsAllProblems() {
        assertThat(read(OWN, "/title", "INCIDENT=/ok", "VERSION=title"))
                .isEqualTo(new CandidateValues(
                        List.of(CandidateValue.of("INCIDENT", "Checkout is down", source("alert.json (/title)"))),
                        List.of(),
                        List.of(
                                "--pointer INCIDENT=/ok: INCIDENT has a pointer already: give only one",
                                "--pointer VERSION=title: a JSON pointer begins with a slash" + EXAMPLE)));
    }

    @Test
    void takesOtherValuesFromAKnownShape() {
        String sentry = """
                {"data": {"event": {"title": "Timeout", "level": "error", "release": "2.4.1", "dist": "7"}}}""";
        ValueSource table = source("alert.json (Sentry)");
        assertThat(read(sentry, "VERSION=/data/event/dist"))
                .isEqualTo(CandidateValues.of(List.of(
                        CandidateValue.of("VERSION", "7", source("alert.json (/data/event/dist)")),
                        CandidateValue.of("INCIDENT", "Timeout (severity error).", table),
                        CandidateValue.of("SEVERITY", "error", table))));
    }

    private static CandidateValues read(String json, String... options) {
        return AlertReader.read(
                "alert.json",
                json.getBytes(StandardCharsets.UTF_8),
                Declared.arguments("INCIDENT", "VERSION", "SEVERITY"),
                new ArrayList<>(List.of(options)));
    }

    private static ValueSource source(String label) {
        return new ValueSource(ValueSource.Kind.ALERT, "--from-alert " + label);
    }
}
