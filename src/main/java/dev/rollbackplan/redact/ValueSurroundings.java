package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * The text around a value: how it is assigned, and what follows it.
 *
 * @param text the whole text
 * @param name the value's name
 * @param form the form in which the value follows the name
 * @param range the range of the value
 */
record ValueSurroundings(String text, SecretName name, ValueForm form, ValueRange range) {

    /** Returns whether no value is assigned, as in {@code ?token= HTTP/1.1} and {@code --passphrase= may be empty}. */
    boolean isMissing() {
        char before = Chars.at(text, name.start() - 1);
        boolean parameter = before == '?' || before == '&' || text.charAt(name.start()) == '-';
        return parameter && text.charAt(name.end()) == '=' && Chars.isBlank(text.charAt(range.from() - 1));
    }

    /** Returns whether a bracket closes after the value. */
    boolean isLastArgument() {
        return range.quoted() && Chars.at(text, Chars.skipBlanks(text, range.to() + 1)) == ')';
    }

    int skipWhiteSpace(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ' && at - from < 200) {
            at++;
        }
        return at;
    }

    /** Returns whether the quotation mark before the value closes a string, to which an expression is added. */
    boolean isConcatenation() {
        char before = Chars.at(text, name.start() - 1);
        return range.quoted()
                && Chars.isQuote(before)
                && text.charAt(range.from() - 1) == before
                && "+.,)".indexOf(text.charAt(range.from())) >= 0
                && Chars.at(text, name.end()) != before;
    }

    /** Returns whether the value is data whatever it looks like, since no code has this form. */
    boolean isData() {
        return "yl$etas".indexOf(form.conditions().charAt(0)) >= 0
                || isQuotedOrTagName()
                || separator() == '=' && !hasBlanksAroundSeparator();
    }

    /** Returns whether another field follows the value, as in {@code password: x, user: y}. */
    boolean isField() {
        int at = range.to();
        if (Chars.at(text, at) != ',' || Chars.at(text, at + 1) != ' ') {
            return false;
        }
        at += 2;
        int start = at;
        while (Chars.isWord(Chars.at(text, at)) || Chars.at(text, at) == '_') {
            at++;
        }
        return at > start && (Chars.at(text, at) == ':' || Chars.at(text, at) == '=');
    }

    /** Returns whether blanks surround the separator, as they usually do in code. */
    boolean hasBlanksAroundSeparator() {
        return Chars.isBlank(Chars.at(text, name.end())) && Chars.isBlank(text.charAt(range.from() - 1));
    }

    char separator() {
        return Chars.at(text, Chars.skipBlanks(text, name.end()));
    }

    /** Returns whether the name is quoted, as in JSON, a tag's name, or followed by a percent-encoded separator. */
    boolean isQuotedOrTagName() {
        char after = Chars.at(text, name.end());
        return Chars.isQuote(after) || after == '\\' || after == '>' || after == '%';
    }

    /**
     * Returns whether the assignment is alone on its line or, if a quotation mark precedes the name, within that pair.
     */
    boolean isAlone() {
        int end = Chars.skipBlanks(text, range.to());
        char after = Chars.at(text, end);
        char before = Chars.at(text, name.start() - 1);
        if (Chars.isQuote(before)) {
            return after == before;
        }
        int start = name.start();
        while (start > 0 && " \t-+>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean first = Chars.at(text, start - 1) == '\n' || text.startsWith("export ", start - 7) || form.has('o');
        return first
                && (after == '\n'
                        || after == '#' && end > range.to()
                        || form.has('o') && (after == '-' || after == '\\' || after == '|'));
    }
}
