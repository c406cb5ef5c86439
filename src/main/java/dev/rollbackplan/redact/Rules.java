package dev.rollbackplan.redact;

import java.util.Arrays;
import java.util.List;

/**
 * All rules, found by three characters of their keyword.
 *
 * <p>Five bits a character are kept, so that case makes no difference and the table is small enough to stay near the
 * processor. It says at nearly every place of an ordinary text that no rule has any business there.
 */
final class Rules {

    /** The bits of a character that are kept. */
    static final int FOLD = 31;

    /** The bits of three characters in a row. */
    static final int LAST_THREE = (1 << 15) - 1;

    private final short[] heads = new short[LAST_THREE + 1];
    private Rule[] rules = new Rule[160];
    private short[] nexts = new short[rules.length];
    private int size = 1;

    /**
     * The rules of the tables and those of an environment.
     *
     * @param values the environment's secrets, without white space around them
     */
    Rules(List<String> values) {
        add(new Marker());
        for (String value : values) {
            add(new EnvironmentRule(value));
        }
        add(new UrlCredentials());
        add(new PrivateKey.Begin());
        add(new PrivateKey.End());
        add(new CurlUser());
        NameTable.addTo(this);
        TokenTable.addTo(this);
    }

    void add(Rule rule) {
        String keyword = rule.keyword();
        if (keyword.length() == 2) {
            // Too short to be rare; hexadecimal digits follow it.
            for (char digit = '0'; digit <= '9'; digit++) {
                add(rule, keyword + digit);
            }
            for (char digit = 'a'; digit <= 'f'; digit++) {
                add(rule, keyword + digit);
            }
        } else {
            add(rule, keyword);
        }
    }

    private void add(Rule rule, String keyword) {
        if (size == rules.length) {
            rules = Arrays.copyOf(rules, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
        }
        int anchor = rule.anchor();
        int three = (keyword.charAt(anchor) & FOLD) << 10
                | (keyword.charAt(anchor + 1) & FOLD) << 5
                | keyword.charAt(anchor + 2) & FOLD;
        rules[size] = rule;
        nexts[size] = heads[three];
        heads[three] = (short) size;
        size++;
    }

    /** By three folded characters the first rule to try, or 0. */
    short[] heads() {
        return heads;
    }

    Rule rule(int index) {
        return rules[index];
    }

    /** The rule to try after another one, or 0. */
    int next(int index) {
        return nexts[index];
    }

    /** Whether one of the keywords stands at a place. */
    boolean keywordBegins(String text, int at) {
        for (int i = 1; i < size; i++) {
            if (text.startsWith(rules[i].keyword(), at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the marker at a place ends, or that very place. */
    int behindMarker(String text, int at) {
        if (Chars.at(text, at) != '[' || !text.startsWith(Marker.START, at)) {
            return at;
        }
        int from = at + Marker.START.length();
        for (int i = 1; i < size; i++) {
            String kind = rules[i].kind();
            if (!kind.isEmpty() && text.startsWith(kind, from) && Chars.at(text, from + kind.length()) == Marker.END) {
                return from + kind.length() + 1;
            }
        }
        return at;
    }
}
