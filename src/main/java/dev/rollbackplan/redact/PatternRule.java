package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.PatternTable;
import dev.rollbackplan.redact.table.Row;
import dev.rollbackplan.redact.value.NonSecretValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the secrets that a regular expression after, or before, a keyword describes, see {@link PatternTable}. */
final class PatternRule extends RedactionRule {

    /** Maximum length of the text before a keyword that belongs to a match, in UTF-16 code units. */
    private static final int MAX_LENGTH_BEFORE = 200;

    private final String regex;
    private final boolean before;

    /** The compiled expression. Null until the first match of the keyword, since most rules never match. */
    private @Nullable Pattern pattern;

    PatternRule(String kind, String keyword, String trigram, String regex) {
        super(kind, keyword, trigram);
        this.regex = regex;
        this.before = regex.endsWith("$");
    }

    /** Returns the rule of the row of {@link PatternTable} that begins at an offset. */
    static PatternRule of(int row) {
        List<String> columns = Row.columns(PatternTable.rows(), row);
        String trigram = PatternTable.rows().substring(row, row + 3);
        return new PatternRule(columns.get(1), columns.get(2), trigram, columns.get(3));
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
            pattern = compiled;
        }
        Matcher matcher = compiled.matcher(text);
        boolean found;
        if (before) {
            matcher.region(Math.max(scan.earliestStart(), from - MAX_LENGTH_BEFORE), from);
            found = matcher.find();
        } else {
            matcher.region(to, Math.min(text.length(), to + Redactor.MARGIN));
            matcher.useAnchoringBounds(false);
            found = matcher.lookingAt();
        }
        if (!found) {
            return;
        }
        boolean all = matcher.groupCount() == 0;
        int start = all ? from : matcher.start(1);
        int end = all ? matcher.end() : matcher.end(1);
        if (scan.skipMarker(start) != end && (all || !NonSecretValue.matches(text.substring(start, end)))) {
            scan.report(start, end, kind());
        }
    }
}
