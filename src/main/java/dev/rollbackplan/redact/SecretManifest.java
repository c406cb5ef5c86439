package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.NonSecretValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all values of {@code data} and {@code stringData} in a Kubernetes Secret, whatever their names. */
final class SecretManifest extends RedactionRule {

    /** The regular expressions. A class of its own, so that they are compiled at the first match of the keyword. */
    private static final class Patterns {

        static final Pattern SECRET =
                Pattern.compile("\\\\{0,8}[\"']?[ \\t]{0,9}:[ \\t]{0,9}\\\\{0,8}[\"']?Secret\\b(?![\\w.-])");

        static final Pattern DATA = Pattern.compile("(?:stringData|data)(\\\\{0,8}\")\\s{0,99}:\\s{0,99}\\{");

        static final Pattern MEMBER = Pattern.compile(
                "\\s{0,99},?\\s{0,99}\\\\{0,8}\"[^\"\\n]{1,253}\"\\s{0,99}:\\s{0,99}\\\\{0,8}\"((?:[^\"\\\\\\n]|\\\\[^\"\\n]){0,16000}+)\\\\{0,8}\"");

        static final Pattern ENTRY = Pattern.compile(
                "[\"']?[\\w.-]{1,253}[\"']?:[ \\t]{1,9}(?:[|>][-+0-9]{0,2}[ \\t]{0,9}(?=\\n)|[\"']?([^\\n]{1,16000}?)[\"']?[ \\t]{0,9}(?=\\n|$))");
    }

    SecretManifest() {
        super("secret", "kind", "kin");
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        Matcher secret = Patterns.SECRET.matcher(text);
        secret.region(to, Math.min(text.length(), to + 64));
        if (!secret.lookingAt()) {
            return;
        }
        if (Chars.at(text, from - 1) == '"') {
            json(scan, from);
        } else {
            yaml(scan, from);
        }
    }

    private void yaml(Scan scan, int from) {
        String text = scan.text();
        int line = from;
        while (line > 0 && text.charAt(line - 1) != '\n' && from - line < 64) {
            line--;
        }
        int column = from - line;
        int start = line;
        while (start > 0 && line - start < Redactor.MARGIN) {
            int before = text.lastIndexOf('\n', start - 2) + 1;
            if (isBoundary(text, before, column)) {
                break;
            }
            start = before;
        }
        boolean data = false;
        int at = start;
        while (at < text.length() && at - line < Redactor.MARGIN) {
            int next = text.indexOf('\n', at);
            next = next < 0 ? text.length() : next + 1;
            int content = contentStart(text, at);
            if (at > line && isBoundary(text, at, column)) {
                return;
            }
            if (content - at == column) {
                data = text.startsWith("data:", content) || text.startsWith("stringData:", content);
            } else if (data && content < next) {
                next = entry(scan, at, content, next);
            }
            at = next;
        }
    }

    /** Reports the value of an entry, and returns the offset of the line after it. */
    private int entry(Scan scan, int line, int content, int next) {
        String text = scan.text();
        Matcher entry = Patterns.ENTRY.matcher(text);
        entry.region(content, next);
        if (!entry.lookingAt()) {
            return next;
        }
        if (entry.start(1) >= 0) {
            report(scan, entry.start(1), entry.end(1));
            return next;
        }
        int at = next;
        int end = next;
        while (at < text.length()
                && at - next < Redactor.MARGIN
                && (text.charAt(at) == '\n' || contentStart(text, at) - at > content - line)) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            end = lineEnd > contentStart(text, at) ? lineEnd : end;
            at = Math.min(text.length(), lineEnd + 1);
        }
        report(scan, contentStart(text, next), end);
        return Math.max(next, at);
    }

    /** Returns whether a line ends a document or an item of a list, or is another kind. */
    private static boolean isBoundary(String text, int line, int column) {
        int content = contentStart(text, line);
        int indent = content - line;
        return text.startsWith("---", line)
                || indent < column && Chars.at(text, content) != '\n'
                || indent == column && text.startsWith("kind:", content);
    }

    /** Returns the offset of the first character of a line that is no blank and no sign of a list's item. */
    private static int contentStart(String text, int line) {
        int at = Chars.skipBlanks(text, line);
        return text.startsWith("- ", at) ? Chars.skipBlanks(text, at + 2) : at;
    }

    private void json(Scan scan, int from) {
        String text = scan.text();
        int start = from;
        int depth = 0;
        while (start > 0
                && from - start < Redactor.MARGIN
                && depth >= 0
                && !(start < from && text.startsWith("\"kind\"", start - 1))) {
            start--;
            depth += text.charAt(start) == '}' ? 1 : text.charAt(start) == '{' ? -1 : 0;
        }
        int end = from;
        depth = 0;
        while (end < text.length() && end - from < Redactor.MARGIN && depth >= 0 && !text.startsWith("\"kind\"", end)) {
            depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            end++;
        }
        Matcher data = Patterns.DATA.matcher(text);
        data.region(start, end);
        while (data.find()) {
            Matcher member = Patterns.MEMBER.matcher(text);
            member.region(data.end(), end);
            while (member.lookingAt()) {
                report(scan, member.start(1), member.end(1));
                member.region(member.end(), end);
            }
        }
    }

    private void report(Scan scan, int from, int to) {
        if (from < to) {
            String value = scan.text().substring(from, to);
            if (!NonSecretValue.matches(value) && value.indexOf(Redactor.MARKER) < 0 && from >= scan.markerEnd()) {
                scan.add(from, to, kind());
            }
        }
    }
}
