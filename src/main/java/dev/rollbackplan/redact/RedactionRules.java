package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.CommandTable;
import dev.rollbackplan.redact.table.NameTable;
import dev.rollbackplan.redact.table.PatternTable;
import dev.rollbackplan.redact.table.ServiceTokenTable;
import dev.rollbackplan.redact.table.TokenTable;
import dev.rollbackplan.redact.value.Chars;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules, indexed by a trigram: three successive characters of their keyword.
 *
 * <p>The index uses the low five bits of each character. Case makes no difference to these, and the index stays small
 * enough for the processor's cache. At nearly every offset of an ordinary text it shows that no rule can match.
 */
final class RedactionRules {

    /** The bits of a character that the index uses. */
    static final int CHARACTER_MASK = 31;

    /** The bits of a trigram that the index uses. */
    static final int TRIGRAM_MASK = (1 << 15) - 1;

    private static final String HEXADECIMAL = "0123456789abcdef";

    /** For each trigram, the number of the rule to try first, or 0. */
    private final short[] firstRules = new short[TRIGRAM_MASK + 1];

    /** The rules by number. A rule of a table is null until its first use. Number 0 is no rule. */
    private @Nullable RedactionRule[] rules = new @Nullable RedactionRule[512];

    /** For each rule of a table, the offset of its row. */
    private int[] rows = new int[rules.length];

    /** For each rule, the number of the next rule with the same trigram, or 0. */
    private short[] nextRules = new short[rules.length];

    /** The forms of values. Read at the first name, since most texts have none. */
    private List<ValueForm> forms = List.of();

    private int size = 1;
    private final int firstTokenRule;
    private final int firstServiceTokenRule;
    private final int firstCommandRule;
    private final int firstPatternRule;

    /**
     * Creates the rules of the tables, of the other classes and of an environment.
     *
     * @param values the values of the environment's secret variables, without white space at either end
     */
    RedactionRules(List<String> values) {
        add(new Marker(), "[RE");
        for (int i = 0; i < values.size(); i++) {
            EnvironmentRule rule = new EnvironmentRule(values.get(i));
            add(rule, rule.keyword());
        }
        add(new UrlCredentials("://"), "://");
        add(new UrlCredentials(":\\/\\/"), ":\\/");
        add(new SecretManifest(), "kin");
        add(new JsonWebKey(), "kty");
        add(new PrivateKey.Begin(), "BEG");
        add(new PrivateKey.End(), "-EN");
        add(new AuthorizationHeader("authorization", "authorization", "riz"), "riz");
        add(new AuthorizationHeader("authorization", "bearer ", "bea"), "bea");
        add(new AuthorizationHeader("cookie", "cookie", "kie"), "kie");
        addRows(NameTable.rows());
        firstTokenRule = size;
        addRows(TokenTable.rows());
        firstServiceTokenRule = size;
        addRows(ServiceTokenTable.rows());
        firstCommandRule = size;
        addRows(CommandTable.rows());
        firstPatternRule = size;
        addRows(PatternTable.rows());
    }

    private void add(RedactionRule rule, String trigram) {
        reserve();
        rules[size] = rule;
        link(trigram.charAt(0), trigram.charAt(1), trigram.charAt(2));
    }

    /** Adds a table's rows. Reads only the trigram of each, since most rules are never used. */
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
            nextRules = Arrays.copyOf(nextRules, 2 * size);
        }
    }

    private void link(char first, char second, char third) {
        int trigram = (first & CHARACTER_MASK) << 10 | (second & CHARACTER_MASK) << 5 | third & CHARACTER_MASK;
        nextRules[size] = firstRules[trigram];
        firstRules[trigram] = (short) size;
        size++;
    }

    /** Returns, for the bits of each trigram, the number of the rule to try first, or 0. Not a copy. */
    short[] firstRules() {
        return firstRules;
    }

    /** Returns the rule with a number. A rule of a table is created from its row at its first use. */
    RedactionRule rule(int number) {
        RedactionRule rule = rules[number];
        if (rule == null) {
            int row = rows[number];
            if (number >= firstPatternRule) {
                rule = PatternRule.of(row);
            } else if (number >= firstCommandRule) {
                rule = CommandRule.of(row);
            } else {
                rule = number < firstTokenRule
                        ? NameRule.of(row)
                        : TokenRule.of(
                                number < firstServiceTokenRule ? TokenTable.rows() : ServiceTokenTable.rows(), row);
            }
            rules[number] = rule;
        }
        return rule;
    }

    /** Returns the forms in which values follow names. */
    List<ValueForm> forms() {
        if (forms.isEmpty()) {
            forms = ValueForm.all();
        }
        return forms;
    }

    /** Returns the number of the rule to try after another one, or 0. */
    int next(int number) {
        return nextRules[number];
    }

    /** Returns whether the keyword of a name or a token, in this case, begins at an offset. */
    boolean startsWithKeyword(String text, int at) {
        for (int i = 1; i < firstCommandRule; i++) {
            if (text.startsWith(rule(i).keyword(), at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the offset after the marker that begins at {@code at}, or {@code at} if there is none. */
    int markerEnd(String text, int at) {
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
