package dev.rollbackplan.input.incident;

import dev.rollbackplan.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of one program's alerts: how they are recognized, and where they have the facts. The state of an alert is the
 * fact {@code STATE}, that of a deploy or a CI run {@code OUTCOME}.
 *
 * @param name the name of the program in messages
 * @param signs the ways to recognize such an alert; each has JSON pointers that all find a value other than null, or the text
 *     after {@code =}
 * @param alerts the pointer to the array of a group's alerts
 * @param phrases for each fact, the phrases with keys of {@link AlertLookup}; the first that applies is used
 * @see Phrase
 */
record AlertShape(String name, List<List<String>> signs, Optional<String> alerts, Map<Fact, List<String>> phrases) {

    private static final String OR = " \\| ";

    private static final String UNTITLED = " alert without a title";

    /**
     * Returns the shape that a table describes.
     *
     * @param signs the ways to recognize it, separated by {@code |}; each has pointers, separated by {@code &}
     * @param table a line for each fact: its name and phrases, separated by {@code |}
     */
    static AlertShape of(String name, String signs, String table) {
        return new AlertShape(name, signs(signs), Optional.empty(), phrases(table));
    }

    /** Returns the shape of a notification with several alerts. */
    static AlertShape ofGroup(String name, String signs, String alerts, String table) {
        return new AlertShape(name, signs(signs), Optional.of(alerts), phrases(table));
    }

    /** Returns whether an alert has this shape. */
    boolean fits(JsonValue alert) {
        for (List<String> sign : signs) {
            boolean fits = true;
            for (String pointer : sign) {
                int equals = pointer.indexOf('=');
                fits &= equals < 0
                        ? alert.has(pointer)
                        : Phrase.fill("{" + pointer + "}", alert::text).isPresent();
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Returns the facts that an alert of this shape has. One without a title gets a title that states this. */
    Facts facts(JsonValue alert) {
        AlertGroup group = new AlertGroup(alert, alerts);
        Facts facts = Facts.of(phrases, new AlertLookup(alert, group));
        group.summary().ifPresent(text -> facts.put(Fact.GROUP, text));
        if (facts.get(Fact.TITLE).isEmpty() && !facts.isEmpty()) {
            facts.put(Fact.TITLE, name + UNTITLED);
        }
        return facts;
    }

    /** Returns the ways to recognize such an alert, each as a text. */
    List<String> signTexts() {
        List<String> texts = new ArrayList<>();
        for (List<String> sign : signs) {
            texts.add(String.join(" with ", sign));
        }
        return texts;
    }

    /** Returns whether the facts of such an alert have its own title. */
    boolean hasTitle(Facts facts) {
        return facts.get(Fact.TITLE)
                .filter(title -> !title.equals(name + UNTITLED))
                .isPresent();
    }

    /** Returns the keys that can find a title, as messages show them. */
    Set<String> titleKeys() {
        Set<String> keys = new LinkedHashSet<>();
        for (String phrase : phrases.getOrDefault(Fact.TITLE, List.of())) {
            for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', open + 1)) {
                String key = phrase.substring(open + 1, phrase.indexOf('}', open));
                if (key.indexOf('=') < 0 && key.indexOf('!') < 0) {
                    keys.addAll(List.of(key.replace(':', ' ').split("\\|", -1)));
                }
            }
        }
        return keys;
    }

    private static List<List<String>> signs(String signs) {
        List<List<String>> parsed = new ArrayList<>();
        for (String sign : signs.split(OR, -1)) {
            parsed.add(List.of(sign.split(" & ", -1)));
        }
        return parsed;
    }

    private static Map<Fact, List<String>> phrases(String table) {
        Map<Fact, List<String>> phrases = new EnumMap<>(Fact.class);
        for (String line : table.split("\n", -1)) {
            int end = line.indexOf(' ');
            phrases.put(
                    Fact.valueOf(line.substring(0, end)),
                    List.of(line.substring(end).strip().split(OR, -1)));
        }
        return phrases;
    }
}
