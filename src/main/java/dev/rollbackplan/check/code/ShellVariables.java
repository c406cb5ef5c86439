package dev.rollbackplan.check.code;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.HashSet;
import java.util.Set;

/** The shell variables that the code of a document sets, declares or requires, or names in a code span. */
public final class ShellVariables {

    private static final Set<String> DECLARING =
            Set.of("declare", "env", "export", "local", "readonly", "read", "typeset", "unset", "for", "ARG", "ENV");

    private final Set<String> names = new HashSet<>();

    private ShellVariables() {}

    /** Returns the variables in all code blocks and code spans of a document. */
    public static ShellVariables of(MarkdownDocument document) {
        ShellVariables variables = new ShellVariables();
        for (Block block : document.all()) {
            if (block instanceof Block.CodeBlock code) {
                variables.read(code.literal());
            }
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.CODE) {
                    variables.read(inline.text());
                    variables.addWhole(inline.text());
                }
            }
        }
        return variables;
    }

    /** Returns whether a name, without a dollar sign, is one of the variables. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** Adds a code span that is only a name: it asks the reader to set the variable. */
    private void addWhole(String code) {
        if (!code.isEmpty() && nameEnd(code, 0) == code.length()) {
            names.add(code);
        }
    }

    private void read(String code) {
        boolean declares = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\n' || c == ';' || c == '|') {
                declares = false;
            }
            boolean starts = isName(c) && (i == 0 || !isWord(code.charAt(i - 1)));
            if (!starts) {
                continue;
            }
            int end = wordEnd(code, i);
            String word = code.substring(i, end);
            boolean isVariable = nameEnd(code, i) == end;
            boolean referred = i > 0 && (code.charAt(i - 1) == '$' || code.charAt(i - 1) == '{');
            if (isVariable && (referred ? isGiven(code, i, end) : declares || isSet(code, end))) {
                names.add(word);
            }
            declares |= DECLARING.contains(word);
            i = end - 1;
        }
    }

    /** Returns whether {@code =} follows, or one of {@code +=}, {@code ?=}, {@code :=}, or the {@code :} of a YAML key. */
    private static boolean isSet(String code, int end) {
        int at = end;
        while (at < code.length() && code.charAt(at) == ' ') {
            at++;
        }
        return code.startsWith("=", at)
                || code.startsWith("+=", at)
                || code.startsWith("?=", at)
                || code.startsWith(":=", at)
                || code.startsWith(": ", end)
                || code.startsWith(":\n", end);
    }

    /** Returns whether a reference requires or sets a value: {@code ${NAME:?…}}, {@code ${NAME:=…}}, PowerShell's {@code $NAME =}. */
    private static boolean isGiven(String code, int start, int end) {
        boolean braced = code.charAt(start - 1) == '{';
        return braced
                ? code.startsWith(":?", end) || code.startsWith("?", end) || code.startsWith(":=", end)
                : code.startsWith(" = ", end);
    }

    private static int nameEnd(String code, int start) {
        int end = start;
        while (end < code.length()
                && (isUpper(code.charAt(end)) || isDigit(code.charAt(end)) || code.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String code, int start) {
        int end = start;
        while (end < code.length() && isWord(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z') || c == '_';
    }

    private static boolean isWord(char c) {
        return isName(c) || isDigit(c);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
