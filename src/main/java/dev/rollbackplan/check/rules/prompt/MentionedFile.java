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
 * Reports names of existing files after an at sign. Claude Code and the Gemini CLI read such a file into the prompt, even if
 * the prompt comes from standard input.
 */
public final class MentionedFile implements Rule<Subject> {

    /** Characters that may come before the sign. In "user@host" nothing is mentioned. */
    private static final String BEFORE = " \t\n\"'`([<{,;=";

    /** Characters that end a sentence, not a file's name. */
    private static final String TRAILING = ".,;:!?)]}>\"'`";

    /** Maximum length of a path, in UTF-16 units, as on Linux (PATH_MAX). */
    private static final int LONGEST = 4096;

    /** Maximum number of names that are looked up, which limits the time for a hostile text. */
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
                            "\"" + name
                                    + "\" is a file on this machine, and some LLM command lines would send its contents to"
                                    + " the model: remove the @");
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
