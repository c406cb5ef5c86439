package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.VersionToken;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.rules.grounding.Installation.Kind;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.SectionRole;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Detects versions that the prompt does not have. */
public final class UngroundedVersion implements GroundingRule {

    /** Sentences about tools, dependencies or a version that is still to be made. */
    private static final Pattern TOLERATED = Pattern.compile(
            "(?i)\\b(?:requires?|required|needs?|at least|minimum|or (?:later|newer|higher|above)|hot-?fix(?:es)?|next|new|forward|patch(?:ed)?"
                    + "|fix(?:ed)?|will be|future|compatible|dependenc(?:y|ies)|librar(?:y|ies)|SDK|CLI|client|driver|example|e\\.g\\.|such as)\\b|[<>\u2264\u2265]=?");

    /** The word before the version of a product. */
    private static final Pattern PRODUCT = Pattern.compile(".*?([\\p{L}][\\p{L}\\d.+-]*)[ `(]{0,3}$", Pattern.DOTALL);

    @Override
    public String id() {
        return "ungrounded-version";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (Command command : plan.steps().instructions()) {
            for (Installation found : Installation.in(command)) {
                if (isUngrounded(command, found, facts) && reported.add(command.range() + found.id())) {
                    findings.add(found.word().range(), message(found.id(), facts));
                }
            }
        }
        CommandRanges commands = new CommandRanges(plan);
        for (Setting setting : Setting.in(plan)) {
            if (!commands.contain(setting.range().start()) && !facts.words().hasVersion(setting.id())) {
                findings.add(setting.range(), message(setting.id(), facts));
            }
        }
        Set<String> stated = new HashSet<>();
        for (Statement statement : plan.statements()) {
            if (statement.role() != SectionRole.FOLLOW_UP
                    && !TOLERATED.matcher(statement.text()).find()) {
                for (VersionToken token : VersionToken.in(statement.text())) {
                    if (isUngrounded(statement, token, facts) && stated.add(token.id())) {
                        int start = token.range().start();
                        findings.add(
                                Severity.WARNING,
                                statement.place(start, token.range().end()),
                                message(token.id(), facts));
                    }
                }
            }
        }
    }

    private static boolean isUngrounded(Command command, Installation found, Facts facts) {
        String word = found.word().value();
        boolean isOther = word.contains("://") && !word.startsWith("oci://")
                || word.matches(
                        "(?s).*\\.(?:ya?ml|json|sql|sh|py|tf|tfvars|ini|conf|cfg|txt|csv|log|dump|tar|gz|tgz|zip|toml|env)\\b.*")
                || word.matches(
                        "(?s)(?:--?restore|--?kubernetes|--?engine|--?timestamp|--?time|--?start|--?end|--?since|--?until).*");
        boolean isOwn = found.name().isEmpty() || facts.words().has(found.name());
        boolean isDecimal =
                found.id().matches("\\d+\\.\\d+") && found.name().isEmpty() && !isCalendar(found.id(), facts);
        boolean isInstalling = Installation.isInstalling(command);
        return !isOther
                && isOwn
                && !isDecimal
                && (found.kind() == Kind.VERSION || isInstalling && !isKnownHistory(found, facts))
                && !facts.words().hasVersion(found.id());
    }

    /** Returns whether a number with one dot has the form of the prompt's versions, which begin with a year. */
    private static boolean isCalendar(String id, Facts facts) {
        return Stream.of(facts.live(), facts.target())
                .flatMap(Optional::stream)
                .flatMap(release -> release.ids().stream())
                .anyMatch(own -> own.matches("\\d{4}\\.\\d+") && id.startsWith(own.substring(0, 5)));
    }

    /** Returns whether another rule reports the revision: the history of the prompt gives the target's. */
    private static boolean isKnownHistory(Installation found, Facts facts) {
        return found.kind() == Kind.NAME && !found.id().contains(":")
                || found.kind() == Kind.REVISION
                        && facts.target()
                                .filter(target -> !target.revisions().isEmpty())
                                .isPresent();
    }

    private static boolean isUngrounded(Statement statement, VersionToken token, Facts facts) {
        String before = statement.text().substring(0, token.range().start());
        String after = statement.text().substring(token.range().end());
        boolean isCode = before.endsWith("`") && after.startsWith("`");
        boolean isVersion = token.kind() == VersionToken.Kind.DOTTED
                || token.kind() == VersionToken.Kind.HASH && isCode
                || token.kind() == VersionToken.Kind.DIGEST;
        boolean isInOther =
                before.matches("(?s).*[\\w/]$") || after.matches("(?s)^[\\w/].*|^\\.(?:ya?ml|json|sql|sh)\\b.*");
        Matcher product = PRODUCT.matcher(before);
        boolean isProduct = product.matches()
                && Character.isUpperCase(product.group(1).charAt(0))
                && !facts.words().has(product.group(1))
                && !product.group(1)
                        .matches("(?i)version|target|release|to|from|live|current|previous|is|image|tag|chart");
        return isVersion && !isInOther && !isProduct && !facts.words().hasVersion(token.id());
    }

    private static String message(String id, Facts facts) {
        return "the prompt does not have " + id + ": "
                + facts.target()
                        .map(target -> "use " + target.fact().value() + " ("
                                + target.fact().place() + "), or state where this version comes from")
                        .orElse("take the version from the history of deployments, or state where it comes from");
    }
}
