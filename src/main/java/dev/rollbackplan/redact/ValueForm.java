package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.FormTable;
import dev.rollbackplan.redact.table.Row;
import dev.rollbackplan.redact.value.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which a value follows its name.
 *
 * @param conditions the letters of the conditions:
 *     <ul>
 *       <li>{@code $}: the name follows <code>${</code>;
 *       <li>{@code n}: the name is quoted; {@code o}: the name is an option; {@code t}: the name is a tag; {@code a}: the
 *           name is an attribute's value; {@code s}: the name is an element's text; {@code f}: the name is the first word
 *           of its line; {@code k}: the name is a cell of a table; {@code m}: the name is a method's;
 *           {@code p}: the name is the word {@code password} alone; {@code e}: the name follows an instruction such as
 *           {@code ENV};
 *       <li>{@code q}: the value is quoted; {@code c}: a bracket closes after the value; {@code w}: the value must look
 *           random; {@code b}: the value is an indented block; {@code l}: the value is a list; {@code y}: the value is
 *           alone on its line; {@code v}: the name is a variable's.
 *     </ul>
 *
 * @param next the characters of which one must follow the name, blanks and closing marks; {@code *} for any
 * @param between the text between name and value
 */
record ValueForm(String conditions, String next, Pattern between) {

    /** The quotation mark that closes a name, escaped or not, and the bracket after it. */
    private static final String CLOSING = "(?:\\\\{0,8}[\"'`])?\\]?";

    /** Maximum length of the text between name and value, in UTF-16 code units. */
    private static final int MAX_LENGTH = 512;

    /** Returns the forms of {@link FormTable}, in order. */
    static List<ValueForm> all() {
        String rows = FormTable.rows();
        List<ValueForm> forms = new ArrayList<>();
        for (int row = 0; row < rows.length(); row = rows.indexOf('\n', row) + 1) {
            List<String> columns = Row.columns(rows, row);
            String regex = columns.get(2).replace("~", "[ \\t]{0,64}").replace("\u00ac", CLOSING);
            forms.add(new ValueForm(columns.get(0), columns.get(1), Pattern.compile(regex)));
        }
        return List.copyOf(forms);
    }

    /** Returns whether the form has a condition. */
    boolean has(char condition) {
        return conditions.indexOf(condition) >= 0;
    }

    /**
     * Returns the offset at which the value begins, or -1 if the text after the name does not have this form.
     *
     * @param first the first character after the name, blanks and closing marks
     */
    int valueStart(String text, SecretName name, char first) {
        boolean expansion = text.startsWith("${", name.start() - 2) && !has('$');
        if (expansion || !mayFollow(first)) {
            return -1;
        }
        for (int i = 0; i < conditions.length(); i++) {
            if (!meets(conditions.charAt(i), text, name)) {
                return -1;
            }
        }
        Matcher matcher = between.matcher(text);
        matcher.region(name.end(), Math.min(text.length(), name.end() + MAX_LENGTH));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Returns whether the text after a name can have this form, judged by its first character. */
    private boolean mayFollow(char first) {
        return switch (next.charAt(0)) {
            case '*' -> true;
            case 'A' -> Chars.isLetter(first) || "&*[{".indexOf(first) >= 0;
            default -> next.indexOf(first == '\n' ? '\u00b6' : first) >= 0;
        };
    }

    private static boolean meets(char condition, String text, SecretName name) {
        int start = name.start();
        char before = Chars.at(text, start - 1);
        return switch (condition) {
            case '$' -> before == '{' && Chars.at(text, start - 2) == '$';
            case 'n' -> isQuote(before);
            case 'o' -> text.charAt(start) == '-' || isQuote(before) && Chars.at(text, start) == '-';
            case 't' -> before == '<' || before == ':' && isPrefixedTag(text, start);
            case 'a' -> isQuote(before) && Chars.at(text, start - 2) == '=';
            case 's' -> before == '>';
            case 'f' -> isFirst(text, start);
            case 'z' -> isFirst(text, start) || isCompound(text.substring(start, name.end()));
            case 'k' -> isCell(text, start);
            case 'm' -> isMethod(text.substring(start, name.end()));
            case 'p' ->
                name.end() - start == "password".length()
                        && Chars.isBlank(before)
                        && !text.startsWith("the ", start - 4);
            case 'e' -> isInstruction(text, start);
            case 'v' -> isQuote(before) && text.startsWith("variable ", start - 10);
            default -> true;
        };
    }

    private static boolean isQuote(char c) {
        return Chars.isQuote(c);
    }

    private static boolean isCompound(String name) {
        return name.indexOf('_') > 0 || name.indexOf('-') > 0;
    }

    /** Returns whether a name is a setter's or a builder's, such as {@code user.setPassword} or {@code user.password}. */
    private static boolean isMethod(String name) {
        int dot = name.lastIndexOf('.');
        String method = name.substring(dot + 1);
        boolean setter = method.startsWith("set") || method.startsWith("with") || method.startsWith("Set");
        return setter || dot >= 0 && !method.startsWith("get") && !method.startsWith("Get");
    }

    private static boolean isPrefixedTag(String text, int start) {
        int at = start - 1;
        while (at > 0 && start - at < 32 && Chars.isWord(text.charAt(at - 1))) {
            at--;
        }
        return Chars.at(text, at - 1) == '<';
    }

    private static boolean isFirst(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 64 && Chars.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return Chars.at(text, at - 1) == '\n';
    }

    private static boolean isCell(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 64 && (Chars.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '`')) {
            at--;
        }
        char before = Chars.at(text, at - 1);
        return before == '|' || before == '\u2502';
    }

    private static boolean isInstruction(String text, int start) {
        if (Chars.at(text, start - 1) != ' ') {
            return false;
        }
        int word = start - 1;
        while (word > 0 && start - word < 12 && Chars.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return switch (text.substring(word, start - 1)) {
            case "ENV", "ARG", "setenv", "setx", "define" -> true;
            default -> false;
        };
    }
}
