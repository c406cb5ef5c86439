package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.CodeContext;
import dev.rollbackplan.redact.value.CodeExpression;
import dev.rollbackplan.redact.value.FilePathValue;
import dev.rollbackplan.redact.value.NonSecretValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;

/** The value of a secret's name, and the decision whether it is a secret. */
final class AssignedValue {

    private final Scan scan;
    private final String text;
    private final SecretName name;
    private final ValueForm form;
    private final int from;
    private final int to;
    private final boolean quoted;

    /**
     * Finds the value that begins at an offset.
     *
     * @param form the form in which the value follows the name
     * @param at the value's first offset, including its quotation mark
     */
    AssignedValue(Scan scan, SecretName name, ValueForm form, int at) {
        this.scan = scan;
        this.text = scan.text();
        this.name = name;
        this.form = form;
        ValueRange range = new ValueReader(scan, name, form).read(at);
        this.from = range.from();
        this.to = range.to();
        this.quoted = range.quoted();
    }

    /** Returns the offset after the value, without its closing quotation mark. */
    int end() {
        return to;
    }

    /** Reports the value to the scan if it is a secret, and returns whether it did. */
    boolean report() {
        if (from < to && !isMissing() && !isOnlyMarkers() && isSecret()) {
            scan.report(from, to, name.kind());
            return true;
        }
        return false;
    }

    /** Returns whether no value is assigned, as in {@code ?token= HTTP/1.1} and {@code --passphrase= may be empty}. */
    private boolean isMissing() {
        char before = Chars.at(text, name.start() - 1);
        boolean parameter = before == '?' || before == '&' || text.charAt(name.start()) == '-';
        return parameter && text.charAt(name.end()) == '=' && Chars.isBlank(text.charAt(from - 1));
    }

    /** Returns whether the value consists of redaction markers and at most two other letters or digits. */
    private boolean isOnlyMarkers() {
        boolean hasMarker = false;
        int others = 0;
        for (int i = from; i < to && others < 3; ) {
            int markerEnd = scan.skipMarker(i);
            hasMarker |= markerEnd > i;
            others += markerEnd == i && Chars.isWord(text.charAt(i)) ? 1 : 0;
            i = Math.max(markerEnd, i + 1);
        }
        return hasMarker && others < 3;
    }

    private boolean isSecret() {
        String value = text.substring(from, Math.min(to, from + ValueReader.MAX_QUOTED_LENGTH));
        if (form.has('t') && !text.startsWith("</", Chars.skipBlanks(text, to)) && Chars.at(text, to) != '\n') {
            return false;
        }
        if (value.startsWith("-----BEGIN") || NonSecretValue.isUrl(value) || NonSecretValue.isAssignment(value)) {
            return false;
        }
        if (NonSecretValue.matches(value) || FilePathValue.matches(value) || isEndOfName(value)) {
            return false;
        }
        if ((form.has('c') || form.has('m')) && !isLastArgument()) {
            return false;
        }
        boolean password = isPassword();
        boolean wordLike = RandomnessHeuristic.isWordLike(value);
        if (!password
                && (wordLike && NonSecretValue.hasSecretWord(value)
                        || RandomnessHeuristic.isConstant(value) && value.length() < 32)) {
            return false;
        }
        boolean plain = quoted
                || value.contains(Redactor.MARKER)
                || CodeExpression.startsPlainly(value)
                        && !CodeExpression.matches(value)
                        && !CodeExpression.isDottedName(value);
        if (!name.certain()) {
            boolean random = name.isConstant(text)
                    ? RandomnessHeuristic.isRandom(value) && !RandomnessHeuristic.isKebabCase(value)
                    : RandomnessHeuristic.isStrong(value);
            return random
                    && plain
                    && !CodeExpression.isHexadecimalNumber(value)
                    && !(name.kind().equals("api-key") && RandomnessHeuristic.isUuid(value));
        }
        boolean uncertainForm = form.has('w')
                || form.has('k')
                || (form.has('l') || form.has('c') || form.has('m')) && !password && !name.isConstant(text);
        if (uncertainForm && !RandomnessHeuristic.isRandom(value)
                || form.has('w') && !RandomnessHeuristic.isStrong(value)) {
            return false;
        }
        return quoted ? isQuotedSecret(value) : isUnquotedSecret(value);
    }

    /** Returns whether a bracket closes after the value. */
    private boolean isLastArgument() {
        return quoted && Chars.at(text, Chars.skipBlanks(text, to + 1)) == ')';
    }

    private boolean isQuotedSecret(String value) {
        // A shell runs the text between backticks as a command.
        boolean command = text.charAt(from - 1) == '`' && value.indexOf(' ') >= 0;
        boolean password = isPassword();
        return value.length() >= (password ? 1 : 4)
                && !command
                && !NonSecretValue.isSentence(value)
                && (password || isLongNumber(value) || !RandomnessHeuristic.isNumber(value));
    }

    /** Returns whether a value is a number of at least 8 digits, and the name is in singular. */
    private boolean isLongNumber(String value) {
        return value.length() >= 8
                && value.indexOf('.') < 0
                && RandomnessHeuristic.isNumber(value)
                && (text.charAt(name.end() - 1) | 0x20) != 's';
    }

    private boolean isUnquotedSecret(String value) {
        boolean password = isPassword();
        boolean data = isData();
        boolean plain = CodeExpression.startsPlainly(value) || data && CodeExpression.startsData(value);
        if (!value.contains(Redactor.MARKER) && (!plain || CodeExpression.matches(value))) {
            return false;
        }
        if (CodeExpression.isDottedName(value) && (!password || hasBlanksAroundSeparator())) {
            return false;
        }
        char separator = separator();
        // Part of a resource name with colons, such as an AWS ARN.
        if (separator == ':' && !password && Chars.at(text, name.start() - 1) == ':') {
            return false;
        }
        if (form.has('o') && !isQuotedOrTagName()) {
            // In "--secret clickhouse:password" the value names the secret.
            return !RandomnessHeuristic.isWordLike(value)
                    || isAlone() && value.indexOf(':') < 0 && !NonSecretValue.isFunctionWord(value);
        }
        boolean wordLike = RandomnessHeuristic.isWordLike(value);
        if (!(separator == '=' && data) && wordLike && new CodeContext(text).isCode(name.start())) {
            return false;
        }
        if (data) {
            return password ? value.length() >= 3 || isAlone() : isKey(value);
        }
        return password && isField()
                || RandomnessHeuristic.isRandom(value) && (password || !CodeExpression.isHexadecimalNumber(value))
                || isAlone() && (password || isKey(value));
    }

    /** Returns whether the value is data whatever it looks like, since no code has this form. */
    private boolean isData() {
        return "yl$etas".indexOf(form.conditions().charAt(0)) >= 0
                || isQuotedOrTagName()
                || separator() == '=' && !hasBlanksAroundSeparator();
    }

    /** Returns whether another field follows the value, as in {@code password: x, user: y}. */
    private boolean isField() {
        int at = to;
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

    private boolean isPassword() {
        return name.kind().equals("password") || name.kind().equals("pin");
    }

    /** Returns whether blanks surround the separator, as they usually do in code. */
    private boolean hasBlanksAroundSeparator() {
        return Chars.isBlank(Chars.at(text, name.end())) && Chars.isBlank(text.charAt(from - 1));
    }

    private boolean isKey(String value) {
        return value.length() >= 6
                && !CodeExpression.isHexadecimalNumber(value)
                && (isLongNumber(value) || !RandomnessHeuristic.isNumber(value))
                && !RandomnessHeuristic.isConstant(value)
                && !(name.kind().equals("secret") && RandomnessHeuristic.isKebabCase(value));
    }

    private char separator() {
        return Chars.at(text, Chars.skipBlanks(text, name.end()));
    }

    /** Returns whether the name is quoted, as in JSON, a tag's name, or followed by a percent-encoded separator. */
    private boolean isQuotedOrTagName() {
        char after = Chars.at(text, name.end());
        return Chars.isQuote(after) || after == '\\' || after == '>' || after == '%';
    }

    /** Returns whether the name ends in the value, as in {@code client_secret=secret}. */
    private boolean isEndOfName(String value) {
        int length = value.length();
        return length >= 3 && text.regionMatches(true, name.end() - length, value, 0, length);
    }

    /**
     * Returns whether the assignment is alone on its line or, if a quotation mark precedes the name, within that pair.
     */
    private boolean isAlone() {
        int end = Chars.skipBlanks(text, to);
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
                        || after == '#' && end > to
                        || form.has('o') && (after == '-' || after == '\\' || after == '|'));
    }
}
