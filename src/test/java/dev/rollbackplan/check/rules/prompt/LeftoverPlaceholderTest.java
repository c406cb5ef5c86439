package dev.rollbackplan.check.rules.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.Template;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverPlaceholderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${A%/*}", "${A%%.*}", "${A#x}", "${A##*/}", "${A:?}", "${A?no}", "${A:+y}", "${A+y}", "${A=y}",
                        "${A:=y}", "${A-y}",
                "${A/a/b}", "${A//a/b}", "${A^}", "${A^^}", "${A,,}", "${A[@]}", "${A[0]}", "${A:0:3}", "${A: -3}",
                        "${A@Q}", "${A!}"
            })
    void isOnlyAWarningInATemplateThatDeclaresNothing(String expansion) {
        String body = "On $A:\n\n```sh\nDIR=\"" + expansion + "\"\n```\n";
        assertThat(findings(body)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(findings("---\nargument_hint: A=<x>\n---\n" + body))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${#A}", "${!A}", "${a%x}", "${a:?}", "${1:-x}", "$$A", "$(A)", "${A}", "${A:-x}", "$A"})
    void reportsNoOtherForm(String expansion) {
        assertThat(findings("On $A:\n\n```sh\nDIR=\"" + expansion + "\"\n```\n"))
                .isEmpty();
    }

    private static List<Finding> findings(String text) {
        Template template = Plans.template(text);
        MarkdownDocument document = new MarkdownReader().read(template.source(), template.body());
        PromptTemplate prompt = new PromptTemplate(template, document, PlanContract.of(document));
        return Findings.of(prompt, List.of(new LeftoverPlaceholder()));
    }
}
