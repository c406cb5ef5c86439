package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.FormTable;
import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.NonSecretValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;
import java.util.List;

/** Finds the values of a secret's name, in the forms of {@link FormTable}, and reports those that are secret. */
final class ValueFinder {

    /** Maximum number of items of a list. */
    private static final int MAX_ITEMS = 100;

    /** Maximum number of blanks and closing marks after a name. */
    private static final int MAX_DISTANCE = 128;

    private final Scan scan;
    private final String text;
    private final SecretName name;

    ValueFinder(Scan scan, SecretName name) {
        this.scan = scan;
        this.text = scan.text();
        this.name = name;
    }

    /** Reports the values to the scan. */
    void find() {
        List<ValueForm> forms = scan.forms();
        char first = first();
        for (int i = 0; i < forms.size(); i++) {
            ValueForm form = forms.get(i);
            int at = form.valueStart(text, name, first);
            if (at >= 0 && report(form, at)) {
                return;
            }
        }
        if (name.end() < text.length()) {
            new ColumnValues(scan, name).report();
        }
    }

    /** Returns the offset at which the value on the same line begins, or -1 if there is none. */
    int valueStart() {
        List<ValueForm> forms = scan.forms();
        char first = first();
        for (int i = 0; i < forms.size(); i++) {
            ValueForm form = forms.get(i);
            int at = form.has('w') || form.has('b') ? -1 : form.valueStart(text, name, first);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the first character after the name, blanks and closing marks. */
    private char first() {
        int at = name.end();
        while (at - name.end() < MAX_DISTANCE
                && (Chars.isBlank(Chars.at(text, at)) || "\"'`\\]".indexOf(Chars.at(text, at)) >= 0)) {
            at++;
        }
        return Chars.at(text, at);
    }

    /** Reports the value that begins at an offset, and the values after it in a list. */
    private boolean report(ValueForm form, int at) {
        if (form.has('b')) {
            return reportBlock(at);
        }
        AssignedValue value = new AssignedValue(scan, name, form, at);
        boolean found = value.report();
        if (form.has('l')) {
            for (int i = 0; i < MAX_ITEMS; i++) {
                int next = nextItem(value.end());
                if (next < 0) {
                    break;
                }
                value = new AssignedValue(scan, name, form, next);
                found |= value.report();
            }
        } else {
            int next = replacement(value.end());
            if (next >= 0) {
                found |= new AssignedValue(scan, name, form, next).report();
            }
        }
        return found || !form.has('w') && !form.has('c');
    }

    /** Returns the first offset of the list item after a value, or -1. */
    private int nextItem(int from) {
        int at = from;
        while (Chars.at(text, at) == '\\' || Chars.isQuote(Chars.at(text, at))) {
            at++;
        }
        int limit = at + 200;
        boolean comma = false;
        while (at < Math.min(text.length(), limit)) {
            char c = text.charAt(at);
            if (c == ',' && !comma) {
                comma = true;
            } else if (c == '-' && Chars.at(text, at + 1) == ' ' && !comma) {
                return at + 2;
            } else if (c > ' ') {
                return comma && (Chars.isQuote(c) || c == '\\') ? at : -1;
            }
            at++;
        }
        return -1;
    }

    /** Returns the first offset of the value that replaces a value in a plan of changes, or -1. */
    private int replacement(int from) {
        int at = Chars.isQuote(Chars.at(text, from)) ? from + 1 : from;
        return text.startsWith(" -> \"", at) ? at + 4 : -1;
    }

    /** Reports the lines that are indented more than the name's line. */
    private boolean reportBlock(int from) {
        int lineStart = text.lastIndexOf('\n', name.start()) + 1;
        int indent = 0;
        while (Chars.isBlank(Chars.at(text, lineStart + indent)) || text.startsWith("- ", lineStart + indent)) {
            indent++;
        }
        int at = from;
        int first = -1;
        int end = from;
        while (at < text.length()) {
            int content = Chars.skipBlanks(text, at);
            int lineEnd = text.indexOf('\n', content);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            if (content < lineEnd) {
                if (content - at <= indent) {
                    break;
                }
                first = first < 0 ? content : first;
                end = lineEnd;
            }
            at = lineEnd + 1;
        }
        if (first < 0
                || end - first > Redactor.MARGIN
                || NonSecretValue.matches(text.substring(first, end))
                || text.indexOf(Redactor.MARKER, first) >= 0 && text.indexOf(Redactor.MARKER, first) < end
                || text.startsWith("-----BEGIN ", first)) {
            return true;
        }
        boolean wanted = name.certain() || RandomnessHeuristic.isRandom(text.substring(first, end));
        if (wanted && !NonSecretValue.isSentence(text.substring(first, end))) {
            scan.report(first, end, name.kind());
        }
        return true;
    }
}
