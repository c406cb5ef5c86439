package dev.rollbackplan.check.rules.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusedArgumentTest {

    @Test
    void reportsAnArgumentThatTheBodyNeverUses() {
        assertThat(findings("argument_hint: A=<x> [B=<y>]", "$A ${A:-b}"))
                .containsExactly(
                        "2:23 B is declared but never used: add $B to the body, or remove it from argument_hint");
        assertThat(findings("argument_hint: A=<x> [B=<y>]", "$A ${B:-b}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            argument_hint: TARGET_A=<x> [A=<y>]   ; 2:30
            argument-hint: TARGET_A=<x>|A=<y>     ; 2:29
            description: A=1%argument_hint: A=<y> ; 3:16
            argument_hint:% - TARGET_A=<x>% - A=  ; 4:4
            """)
    void pointsToTheNameInTheHint(String frontMatter, String place) {
        assertThat(findings(frontMatter.replace('%', '\n'), "$TARGET_A"))
                .singleElement()
                .asString()
                .startsWith(place + " A is");
    }

    private static List<String> findings(String frontMatter, String body) {
        Template template = Plans.template("---\n" + frontMatter + "\n---\n" + body + "\n");
        MarkdownDocument document = new MarkdownReader().read(template.source(), template.body());
        PromptTemplate prompt = new PromptTemplate(template, document, PlanContract.of(document));
        return Findings.of(prompt, List.of(new UnusedArgument())).stream()
                .map(finding -> finding.region().line() + ":" + finding.region().column() + " " + finding.message())
                .toList();
    }
}
