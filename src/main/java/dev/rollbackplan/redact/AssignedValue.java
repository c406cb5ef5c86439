package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.CodeContext;
import dev.rollbackplan.redact.value.CodeExpression;
import dev.rollbackplan.redact.value.FilePathValue;
import dev.rollbackplan.redact.value.NonSecretValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;

/** The value of a secret's name, and the decision whether it is a secret. */
final class AssignedValue {

    /** Maximum length of the part of a value that is looked at, in UTF-16 code units. */
    private static final int MAX_JUDGED_LENGTH = 200;

    private final Scan scan;
    private final String text;
    private final SecretName name;
    private final ValueForm form;
    private final int from;
    private final int to;
    private final boolean quoted;
    private final ValueSurroundings around;

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
        this.around = new ValueSurroundings(text, name, form, range);
    }

    /** Returns the offset after the value, without its closing quotation mark. */
    int end() {
        return to;
    }

    /** Reports the value to the scan if it is a secret, and returns whether it did. */
    boolean report() {
        if (from < to && !around.isMissing() && !isOnlyMarkers() && isSecret()) {
            scan.report(from, to, name.kind());
            return true;
        }
        return false;
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
        String value = text.substring(from, Math.min(to, from + MAX_JUDGED_LENGTH));
        if (!name.certain() && !name.isConstant(text) && !RandomnessHeuristic.isStrong(value)) {
            return false;
        }
        if (form.has('t') && !text.startsWith("</", around.skipWhiteSpace(to))) {
            return false;
        }
        if (value.startsWith("-----BEGIN") || NonSecretValue.isUrl(value) || NonSecretValue.isAssignment(value)) {
            return false;
        }
        if (NonSecretValue.matches(value) || FilePathValue.matches(value) || isEndOfName(value)) {
            return false;
        }
        if ((form.has('c') || form.has('m')) && !around.isLastArgument()) {
            return false;
        }
        boolean password = isPassword();
        boolean wordLike = RandomnessHeuristic.isWordLike(value);
        if (!password
                && ((wordLike || !RandomnessHeuristic.isStrong(value)) && NonSecretValue.hasSecretWord(value)
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
                || text.regionMatches(name.start(), "secretKey", 0, name.end() - name.start())
                || (form.has('l') || form.has('c') || form.has('m')) && !password && !name.isConstant(text);
        if (form.has('k') && value.indexOf(' ') >= 0 || around.isConcatenation()) {
            return false;
        }
        boolean expression = !quoted && around.hasBlanksAroundSeparator() && NonSecretValue.hasSecretWord(value);
        if (expression && wordLike) {
            return false;
        }
        if (uncertainForm && !RandomnessHeuristic.isRandom(value)
                || (form.has('w') || name.kind().equals("api-key") && uncertainForm && !quoted)
                        && !RandomnessHeuristic.isStrong(value)
                        && !(password && !wordLike)) {
            return false;
        }
        return quoted ? isQuotedSecret(value) : isUnquotedSecret(value);
    }

    private boolean isQuotedSecret(String value) {
        // A shell runs the text between backticks as a command.
        boolean command = text.charAt(from - 1) == '`' && value.indexOf(' ') >= 0;
        boolean password = isPassword();
        return value.length() >= (password ? 1 : 4)
                && !command
                && !NonSecretValue.isSentence(value)
                && !value.startsWith("[{")
                && !isResourceName(value)
                && (password || isLongNumber(value) || !RandomnessHeuristic.isNumber(value));
    }

    /** Returns whether a value is a number of at least 8 digits, and the name is in singular. */
    private boolean isLongNumber(String value) {
        return value.length() >= 8
                && value.indexOf('.') < 0
                && RandomnessHeuristic.isNumber(value)
                && (text.charAt(name.end() - 1) | 0x20) != 's';
    }

    /** Returns whether a value is the name of a resource that contains a secret, such as {@code checkout-db}. */
    private boolean isResourceName(String value) {
        return name.kind().equals("secret") && RandomnessHeuristic.isKebabCase(value);
    }

    private boolean isUnquotedSecret(String value) {
        boolean password = isPassword();
        boolean data = around.isData();
        boolean plain = "tas".indexOf(form.conditions().charAt(0)) >= 0
                || CodeExpression.startsPlainly(value)
                || data && CodeExpression.startsData(value);
        if (!value.contains(Redactor.MARKER) && (!plain || CodeExpression.matches(value))) {
            return false;
        }
        if (CodeExpression.isDottedName(value) && (!password || around.hasBlanksAroundSeparator())) {
            return false;
        }
        char separator = around.separator();
        // Part of a resource name with colons, such as an AWS ARN.
        if (separator == ':' && !password && Chars.at(text, name.start() - 1) == ':') {
            return false;
        }
        if (form.has('o') && !around.isQuotedOrTagName()) {
            // In "--secret clickhouse:password" the value names the secret.
            return !RandomnessHeuristic.isWordLike(value)
                    || around.isAlone() && value.indexOf(':') < 0 && !NonSecretValue.isFunctionWord(value);
        }
        boolean wordLike = RandomnessHeuristic.isWordLike(value);
        boolean argument = Chars.at(text, to) == ',' || Chars.at(text, to) == ')';
        if (!(separator == '=' && data && !argument) && wordLike && new CodeContext(text).isCode(name.start())) {
            return false;
        }
        if (data) {
            return password ? value.length() >= 3 || around.isAlone() : isKey(value);
        }
        if (isResourceName(value) || !password && CodeExpression.isTypeName(value)) {
            return false;
        }
        return password && around.isField()
                || RandomnessHeuristic.isRandom(value) && (password || !CodeExpression.isHexadecimalNumber(value))
                || around.isAlone() && (password || isKey(value));
    }

    private boolean isPassword() {
        return name.kind().equals("password") || name.kind().equals("pin");
    }

    private boolean isKey(String value) {
        return value.length() >= 6
                && !CodeExpression.isHexadecimalNumber(value)
                && (isLongNumber(value) || !RandomnessHeuristic.isNumber(value))
                && !RandomnessHeuristic.isConstant(value)
                && !isResourceName(value);
    }

    /** Returns whether the name ends in the value, as in {@code client_secret=secret}. */
    private boolean isEndOfName(String value) {
        int length = value.length();
        return length >= 3 && text.regionMatches(true, name.end() - length, value, 0, length);
    }
}
