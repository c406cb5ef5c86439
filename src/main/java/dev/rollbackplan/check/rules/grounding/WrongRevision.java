package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.HistoryRow;
import dev.rollbackplan.check.facts.Release;
import dev.rollbackplan.check.facts.VersionToken;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.rules.grounding.Installation.Kind;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects revisions that the history in the prompt gives to another version than the target. */
public final class WrongRevision implements GroundingRule {

    private static final Pattern MENTION = Pattern.compile("(?i)\\b(?:revision|rev|release)s? #?`?v?(\\d{1,9})`?");

    @Override
    public String id() {
        return "wrong-revision";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        if (facts.target().isEmpty()) {
            return;
        }
        for (Command command : plan.steps().instructions()) {
            for (Installation found : Installation.in(command)) {
                boolean isLive = facts.live().filter(found::isOf).isPresent();
                if (isLive || !Installation.isInstalling(command)) {
                    continue;
                }
                if (found.kind() == Kind.REVISION) {
                    report(found.id(), true, found.word().range(), facts, findings);
                } else if (found.kind() == Kind.NAME) {
                    name(found, facts.target().get(), findings);
                }
            }
        }
        for (Statement statement : plan.statements()) {
            mention(statement, facts, findings);
        }
    }

    /** Reports a sentence that gives the only revision in it to the target. */
    private static void mention(Statement statement, Facts facts, Findings findings) {
        Matcher matcher = MENTION.matcher(statement.text());
        boolean namesTarget = VersionToken.in(statement.text()).stream()
                        .allMatch(token -> facts.target().orElseThrow().hasId(token.id()))
                && VersionToken.in(statement.text()).stream()
                        .anyMatch(token -> facts.target().orElseThrow().hasId(token.id()));
        if (namesTarget && matcher.find()) {
            String revision = matcher.group(1);
            TextRange range = statement.place(matcher.start(), matcher.end());
            boolean isNew = statement.text().matches("(?i).*\\b(?:new|next|creates?|shows?|will be|becomes?)\\b.*");
            if (!matcher.find() && !isNew) {
                report(revision, false, range, facts, findings);
            }
        }
    }

    /** Reports a task definition with another number than the target's. */
    private static void name(Installation found, Release target, Findings findings) {
        String family = found.id().replaceFirst(":\\d+$", ":");
        Optional<String> right = target.ids().stream()
                .filter(id -> family.endsWith(":") && id.startsWith(family))
                .findFirst();
        if (right.isPresent() && !target.hasId(found.id())) {
            findings.add(
                    found.word().range(),
                    found.id() + " is not " + target.fact().value() + " ("
                            + target.fact().place() + "): that is " + right.get());
        }
    }

    private static void report(String revision, boolean isCommand, TextRange range, Facts facts, Findings findings) {
        Release target = facts.target().orElseThrow();
        List<HistoryRow> rows = facts.history().stream()
                .filter(row -> row.revisions().contains(revision) && !row.ids().isEmpty())
                .toList();
        boolean isTarget = target.hasRevision(revision)
                || rows.stream().anyMatch(row -> row.ids().stream().anyMatch(target::hasId));
        if (isTarget) {
            return;
        }
        boolean isSameNumbering = target.isNumber()
                && target.fact().value().matches("[v#]?\\d{1,9}")
                && Math.abs(target.fact().value().length() - revision.length()) < 2;
        if (isCommand && isSameNumbering) {
            findings.add(
                    range,
                    "this uses " + revision + ", but the target is "
                            + target.fact().value() + " (" + target.fact().place() + "): use the target");
            return;
        }
        String right = target.revisions().isEmpty()
                ? ""
                : ": " + target.fact().value() + " is revision "
                        + target.revisions().iterator().next();
        if (!rows.isEmpty()) {
            findings.add(
                    range,
                    "revision " + revision + " is not " + target.fact().value() + ", but "
                            + String.join(", ", rows.get(0).ids()) + " (line "
                            + rows.get(0).line() + " of the prompt)"
                            + (right.isEmpty() ? ": look up the revision of the target" : right));
        } else if (isCommand && !right.isEmpty() && !facts.words().has(revision)) {
            findings.add(range, "the history in the prompt has no revision " + revision + right);
        }
    }
}
