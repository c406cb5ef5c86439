package dev.rollbackplan.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Replaces secrets by {@code [REDACTED:kind]}: tokens of known shape, private keys, passwords in URLs and assignments,
 * and the values of the environment's own secrets. What it wrote it leaves alone: redacting twice changes nothing more.
 *
 * <p>The rules are rows of {@link TokenTable} and {@link NameTable}.
 */
public final class Redactor {

    /** What a secret's place begins with; its kind, in lower-case letters and hyphens, and {@code ]} follow. */
    public static final String MARKER = "[REDACTED:";

    /**
     * How many characters, those before it that give it away included, a secret may span so that it is sure to be found.
     * Whoever cuts a text scans as many beyond the cut, and cuts afterwards. A private key may be longer: each half of one
     * that is cut in two is recognised by its own end. A value of the environment may be longer as well.
     */
    public static final int MARGIN = 16_384;

    /** Shorter values are too likely to be words of the text. */
    private static final int SHORTEST_VALUE = 6;

    /** Two do, but for texts that nobody wrote; what is cut short here is no secret of known shape. */
    private static final int MOST_PASSES = 8;

    private final RedactionRules rules;

    private Redactor(RedactionRules rules) {
        this.rules = rules;
    }

    /**
     * One that also knows the values of the environment's secrets: of variables whose names end in {@code _TOKEN}, {@code
     * _KEY}, {@code _SECRET} or {@code PASSWORD}, or are {@code TOKEN}, {@code KEY} or {@code SECRET}, in any case. A value
     * counts from 6 characters on, white space around it left out.
     */
    public static Redactor of(Map<String, String> environment) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (holdsSecret(variable.getKey())) {
                String value = variable.getValue().strip();
                if (value.length() >= SHORTEST_VALUE) {
                    values.add(value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n"));
                }
            }
        }
        return new Redactor(new RedactionRules(values));
    }

    /**
     * A text without its secrets.
     *
     * @param clean a text whose lines end in LF, without control characters
     */
    public Redacted redact(String clean) {
        return redact(clean, 0, clean.length());
    }

    /**
     * A part of a text without its secrets; what stands around it is looked at, since a secret may reach into it.
     *
     * @param clean the text, as above
     * @param begin where the part begins
     * @param end where it ends, exclusive
     */
    public Redacted redact(String clean, int begin, int end) {
        Redacted redacted = new Scan(rules, clean).run(begin, end);
        // What is replaced may have hidden from the rules what stands beside it.
        for (int i = 1; i < MOST_PASSES && !redacted.isEmpty(); i++) {
            String text = redacted.text();
            Redacted again = new Scan(rules, text).run(0, text.length());
            if (again.isEmpty()) {
                return redacted;
            }
            redacted = redacted.and(again);
        }
        return redacted;
    }

    private static boolean holdsSecret(String name) {
        return endsIn(name, "PASSWORD")
                || endsIn(name, "_TOKEN")
                || endsIn(name, "_KEY")
                || endsIn(name, "_SECRET")
                || name.equalsIgnoreCase("TOKEN")
                || name.equalsIgnoreCase("KEY")
                || name.equalsIgnoreCase("SECRET");
    }

    private static boolean endsIn(String name, String end) {
        return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }
}
