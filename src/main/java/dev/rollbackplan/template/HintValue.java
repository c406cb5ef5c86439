package dev.rollbackplan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the value of a {@code NAME=value} word in a hint: a description, a list of choices or an example. */
final class HintValue {

    /** Words that name a kind of value. A list with such a word, as in {@code <path|function>}, is a description. */
    private static final Set<String> KINDS = Set.of(
            "path",
            "paths",
            "file",
            "files",
            "filename",
            "folder",
            "dir",
            "directory",
            "glob",
            "pattern",
            "regex",
            "function",
            "class",
            "method",
            "module",
            "package",
            "component",
            "symbol",
            "url",
            "uri",
            "link",
            "id",
            "name",
            "slug",
            "number",
            "text",
            "string",
            "value",
            "query",
            "issue",
            "ticket",
            "user",
            "email",
            "host",
            "tag",
            "commit",
            "sha",
            "ref",
            "version",
            "date",
            "time");

    private HintValue() {}

    /**
     * Returns the argument that a word declares.
     *
     * @param hintValue the word's text after the equals sign
     * @param inBrackets whether the word is in brackets
     */
    static Argument argument(String name, String hintValue, boolean inBrackets) {
        String value = stripSeparator(hintValue);
        boolean quoted = isWrapped(value, '"', '"');
        String inner = quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").strip()
                : value;
        boolean angled = isWrapped(inner, '<', '>');
        String text = (angled ? inner.substring(1, inner.length() - 1) : inner).strip();
        boolean optional = inBrackets || text.toLowerCase(Locale.ROOT).contains(HintParser.OPTIONAL_MARK);
        List<String> choices = choices(text);
        boolean isDescription = angled && namesKind(choices);
        if (!choices.isEmpty() && !isDescription) {
            return new Argument(name, !optional, String.join("|", choices), choices, !angled);
        }
        return new Argument(name, !optional, description(text, inBrackets && !quoted && !angled), List.of(), false);
    }

    private static String description(String text, boolean isExample) {
        if (text.equals("...") || text.equals("\u2026")) {
            return "";
        }
        return isExample && !text.isEmpty() ? "e.g. " + text : text;
    }

    private static boolean namesKind(List<String> choices) {
        for (String choice : choices) {
            if (KINDS.contains(choice.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the parts of a list such as {@code yes|no}. There are none if a part is not a single word, or if the list is
     * open, as in {@code a|b|...}.
     */
    private static List<String> choices(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
            parts.add(text.substring(from, bar).strip());
            from = bar + 1;
        }
        parts.add(text.substring(from).strip());
        boolean listed = parts.size() > 1;
        for (String part : parts) {
            listed &= isWord(part);
        }
        return listed ? parts : List.of();
    }

    private static boolean isWord(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.+:/@#".indexOf(c) < 0) {
                return false;
            }
        }
        return !part.isEmpty() && !part.endsWith("...") && !part.equals("etc") && !part.equals("etc.");
    }

    /** Removes commas and semicolons after a value, which separate it from the next word. */
    private static String stripSeparator(String value) {
        int end = value.length();
        while (end > 0 && ",;".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end);
    }

    private static boolean isWrapped(String text, char open, char close) {
        return text.length() >= 2 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
    }
}
