package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Words;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects links that the prompt does not have. */
public final class UngroundedLink implements GroundingRule {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'`|)\\]\\\\]*");

    /** Hosts that need no source: examples, the own machine, addresses inside of a cluster. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?i)(?:[^/@]*@)?(?:localhost|127\\..*|0\\.0\\.0\\.0|\\[?::1\\]?|10\\..*|169\\.254\\..*|[\\w-]+|(?:.*\\.)?(?:example\\.\\w+|example|test|invalid|local|localdomain)|.*\\.svc(?:\\..*)?)(?::\\d+)?");

    private static final Pattern PLACEHOLDER = Pattern.compile("[$<{}*%\u2026]|\\.\\.\\.|YOUR|your-|XXX");

    @Override
    public String id() {
        return "ungrounded-link";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        String text = plan.source().text();
        Set<String> reported = new HashSet<>();
        CommandRanges commands = new CommandRanges(plan);
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String link = Words.link(matcher.group());
            String host = link.replaceFirst("[/?#].*", "");
            boolean isOpen = matcher.end() < text.length() && text.charAt(matcher.end()) == '<';
            boolean isInCommand = commands.contain(matcher.start());
            if (!host.isEmpty()
                    && !isOpen
                    && !LOCAL.matcher(host).matches()
                    && !PLACEHOLDER.matcher(matcher.group()).find()
                    && !isGrounded(link, host, isInCommand, facts)
                    && reported.add(link)) {
                findings.add(range(matcher), message(host, facts));
            }
        }
    }

    private static TextRange range(Matcher matcher) {
        String written = matcher.group();
        int end = written.length();
        while (end > 1 && ".,:;!?*_".indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextRange(matcher.start(), matcher.start() + end);
    }

    private static boolean isGrounded(String link, String host, boolean isInCommand, Facts facts) {
        for (String known : facts.words().links().keySet()) {
            if (known.equals(link)
                    || known.startsWith(link + "/")
                    || known.startsWith(link + "?")
                    || link.startsWith(known + "#")) {
                return true;
            }
        }
        String[] labels = host.replaceFirst(":\\d+$", "").split("\\.", -1);
        String owner = labels.length > 1 ? labels[labels.length - 2] : host;
        // A command may call another path of a host, or the API of a product that the prompt names.
        return facts.words().has(link)
                || isInCommand && (facts.words().has(host) || facts.words().has(owner));
    }

    private static String message(String host, Facts facts) {
        Optional<Fact> known = facts.words().links().entrySet().stream()
                .filter(link -> link.getKey().startsWith(host))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst();
        return "the prompt does not have this link: "
                + known.map(link -> "it has " + link.value() + " (" + link.place() + ")")
                        .orElse("use a link that it gives, or remove it");
    }
}
