package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.text.TextRange;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's name behind an at sign, which some LLM command lines take for an order to read that file into the prompt.
 *
 * <p>Seen in Claude Code and in the Gemini CLI, on a prompt that comes by standard input; only files that exist count.
 */
public final class MentionedFile implements Rule<Subject> {

    /** What may stand right before the sign; "user@host" is no such mention. */
    private static final String BEFORE = " \t\n\"'`([<{,;=";

    /** What ends a sentence rather than a name. */
    private static final String TRAILING = ".,;:!?)]}>\"'`";

    /** In characters: no name is longer on the systems known. */
    private static final int LONGEST = 4096;

    /** So many names are looked up, so that a hostile text costs no more. */
    private static final int MOST = 100;

    @Override
    public String id() {
        return "mentioned-file";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String text = subject.source().text();
        List<String> seen = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0 && seen.size() < MOST; at = text.indexOf('@', at + 1)) {
            String name = name(text, at);
            if (!name.isEmpty() && !seen.contains(name)) {
                seen.add(name);
                if (file(name).exists()) {
                    findings.add(
                            new TextRange(at, at + 1 + name.length()),
                            "\"" + name + "\" is a file here, and some LLM command lines read what stands behind an @"
                                    + " into the prompt; leave the @ out");
                }
            }
        }
    }

    private static String name(String text, int at) {
        if (at > 0 && BEFORE.indexOf(text.charAt(at - 1)) < 0) {
            return "";
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(at + 1, end);
    }

    private static File file(String name) {
        return name.startsWith("~/") ? new File(System.getProperty("user.home"), name.substring(2)) : new File(name);
    }
}
