package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes documents in which the findings of the four rules are marked, as {@code ⟦path /etc/hosts⟧}. */
final class MarkedTokens {

    static final List<Rule<? super Plan>> RULES =
            PlanRules.ALL.stream().filter(rule -> rule instanceof BareCode).toList();

    private MarkedTokens() {}

    /** Returns the lines of tokens.txt. Each is a marked document, in which ↵ stands for a line end. */
    static Stream<String> documents() throws IOException {
        try (InputStream in = MarkedTokens.class.getResourceAsStream("/check/tokens.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.replace("↵", "\n"));
        }
    }

    static String unmark(String marked) {
        return marked.replaceAll("⟦[a-z]+ |⟧", "");
    }

    static Plan plan(String document) {
        return Plans.read(document);
    }

    static List<Finding> findings(String document) {
        return Plans.findings(RULES, document);
    }

    static String mark(String document) {
        StringBuilder marked = new StringBuilder(document);
        List<Finding> findings = findings(document);
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            String kind = finding.rule().substring("bare-".length());
            marked.insert(finding.range().end(), "⟧");
            marked.insert(finding.range().start(), "⟦" + kind + " ");
        }
        return marked.toString();
    }

    /** Returns a document with every fix applied at all its places. */
    static String repaired(String document) {
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : findings(document)) {
            Fix fix = finding.fix().orElseThrow();
            fixes.add(fix);
            fixes.addAll(fix.elsewhere());
        }
        fixes.sort(Comparator.comparingInt((Fix fix) -> fix.range().start()).reversed());
        StringBuilder text = new StringBuilder(document);
        for (Fix fix : fixes) {
            text.replace(fix.range().start(), fix.range().end(), fix.replacement());
        }
        return text.toString();
    }
}
