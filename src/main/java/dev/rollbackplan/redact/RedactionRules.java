package dev.rollbackplan.redact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules, found by three characters of their keyword.
 *
 * <p>Five bits a character are kept, so that case makes no difference and the table is small enough to stay near the
 * processor. It says at nearly every place of an ordinary text that no rule has any business there.
 */
final class RedactionRules {

    /** The bits of a character that are kept. */
    static final int FOLD = 31;

    /** The bits of three characters in a row. */
    static final int LAST_THREE = (1 << 15) - 1;

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final short[] heads = new short[LAST_THREE + 1];
    private @Nullable RedactionRule[] rules = new @Nullable RedactionRule[160];
    private int[] rows = new int[rules.length];
    private short[] nexts = new short[rules.length];
    private int size = 1;
    private final int firstToken;

    /**
     * The rules of the tables and those of an environment.
     *
     * @param values the environment's secrets, without white space around them
     */
    RedactionRules(List<String> values) {
        add(new Marker(), "[RE");
        for (int i = 0; i < values.size(); i++) {
            EnvironmentRule rule = new EnvironmentRule(values.get(i));
            add(rule, rule.keyword());
        }
        add(new UrlCredentials(), "://");
        add(new PrivateKey.Begin(), "BEG");
        add(new PrivateKey.End(), "-EN");
        add(new CurlUser("-u ", "-u "), "-u ");
        add(new CurlUser("--user ", "--u"), "--u");
        add(new AuthorizationHeader("authorization", "authorization", "riz"), "riz");
        add(new AuthorizationHeader("authorization", "bearer ", "bea"), "bea");
        add(new AuthorizationHeader("cookie", "cookie:", "kie"), "kie");
        addRows(NameTable.rows());
        firstToken = size;
        addRows(TokenTable.rows());
    }

    private void add(RedactionRule rule, String three) {
        reserve();
        rules[size] = rule;
        link(three.charAt(0), three.charAt(1), three.charAt(2));
    }

    /** Adds a table's rows without reading more of them than their first characters: most are never needed. */
    private void addRows(String table) {
        for (int row = 0; row < table.length(); row = table.indexOf('\n', row) + 1) {
            char third = table.charAt(row + 2);
            if (third == '#') {
                for (int i = 0; i < HEXADECIMAL.length(); i++) {
                    addRow(table, row, HEXADECIMAL.charAt(i));
                }
            } else {
                addRow(table, row, third);
            }
        }
    }

    private void addRow(String table, int row, char third) {
        reserve();
        rows[size] = row;
        link(table.charAt(row), table.charAt(row + 1), third);
    }

    private void reserve() {
        if (size == rules.length) {
            rules = Arrays.copyOf(rules, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
        }
    }

    private void link(char first, char second, char third) {
        int three = (first & FOLD) << 10 | (second & FOLD) << 5 | third & FOLD;
        nexts[size] = heads[three];
        heads[three] = (short) size;
        size++;
    }

    /** By three folded characters the first rule to try, or 0. */
    short[] heads() {
        return heads;
    }

    /** The rule of an index, which is read from its table's row at its first use. */
    RedactionRule rule(int index) {
        RedactionRule rule = rules[index];
        if (rule == null) {
            rule = index < firstToken ? NameTable.rule(rows[index]) : TokenTable.rule(rows[index]);
            rules[index] = rule;
        }
        return rule;
    }

    /** The rule to try after another one, or 0. */
    int next(int index) {
        return nexts[index];
    }

    /** Whether one of the keywords stands at a place. */
    boolean keywordBegins(String text, int at) {
        for (int i = 1; i < size; i++) {
            if (text.startsWith(rule(i).keyword(), at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the marker at a place ends, or that very place. */
    int behindMarker(String text, int at) {
        if (Chars.at(text, at) != '[' || !text.startsWith(Redactor.MARKER, at)) {
            return at;
        }
        int from = at + Redactor.MARKER.length();
        for (int i = 1; i < size; i++) {
            String kind = rule(i).kind();
            if (!kind.isEmpty() && text.startsWith(kind, from) && Chars.at(text, from + kind.length()) == Marker.END) {
                return from + kind.length() + 1;
            }
        }
        return at;
    }
}
