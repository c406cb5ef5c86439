package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is no plan gets one finding, which says what it is. */
class AnswerFormTest {

    private static final Template TWO_SECTIONS = Plans.template(
            "Write a plan for $INCIDENT now, and be brief.\n\n## One\n\n## Two\n\nEnd with the words of the team.\n");

    private static List<String> check(Template template, String text) {
        return new PlanChecker(template, PlanRules.ALL, ShellSyntaxChecker.LENIENT)
                .of(new SourceText("plan.md", text)).stream().map(Plans::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\ntitle: x\n---\n", "<think>\nhm\n</think>\n", "\ufeff"})
    void isEmpty(String text) {
        assertThat(check(Plans.BUNDLED, text)).singleElement().asString().contains("the plan is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"plan\": [1, 2]}\n",
                "{\n  \"sections\": {\n    \"Rollback Steps\": [\"Run kubectl get pods\"]\n  }\n}\n",
                "[\n  {\"title\": \"Rollback Steps\"}\n]\n",
                "[\"- undo\", \"- wait\"]\n",
                "{}\n",
                "[]\n",
                "{\"a\":1}\n{\"b\":2}\n",
                "data: {\"id\": \"1\", \"text\": \"x\"}\n\ndata: [DONE]\n",
                "\"## Rollback Steps\\n\\n- undo\\n\"\n",
                "{\"choices\": [{\"message\": {\"content\": \"## Rollback Steps\\n- un",
                "```json\n{\"plan\": []}\n```\n",
                "Here is the plan:\n\n```json\n{\"plan\": [\"a long one with a text of many words\"]}\n```\n",
                "```\n{\"plan\": []}\n```\n",
            })
    void isJson(String text) {
        assertThat(check(Plans.BUNDLED, text)).singleElement().asString().contains("this is JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><h2>Rollback Steps</h2></body></html>\n",
                "<!DOCTYPE html>\n<html>\n<body>\n\n<p>a</p>\n\n</body>\n</html>\n",
                "<h2>Rollback Steps</h2>\n<ul><li>undo</li></ul>\n",
                "<div class=\"plan\">\n\n<h2>Rollback Steps</h2>\n\n</div>\n",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"x\"><body></body></html>\n",
                "```html\n<h2>Rollback Steps</h2>\n```\n",
            })
    void isHtml(String text) {
        assertThat(check(Plans.BUNDLED, text)).singleElement().asString().contains("this is HTML");
    }

    @Test
    void isThePrompt() throws IOException {
        String template = Plans.BUNDLED.source().text();
        String body = template.substring(template.indexOf("You are"));
        for (String text : List.of(
                template,
                body,
                body.replace("$INCIDENT", "5xx since 14:02").replaceAll("\\$\\{.*?}|\\$[A-Z_]+", "v2.4.1"),
                body.replace("$INCIDENT", "\n\n```text\nline\nline\n```\n"),
                body + "\n## Attached\n\n- a\n\n```text\nlog\n```\n",
                "````markdown\n" + body + "````\n",
                body.replace("\n", "\r\n"))) {
            assertThat(check(Plans.BUNDLED, text)).singleElement().asString().contains("this is the prompt");
        }
        assertThat(check(TWO_SECTIONS, TWO_SECTIONS.source().text()))
                .singleElement()
                .asString()
                .contains("this is the prompt");
        try (var prompts = Files.list(Path.of("src/test/resources/prompts"))) {
            List<Path> rendered = prompts.filter(
                            file -> file.getFileName().toString().startsWith("rollback-strategy-"))
                    .toList();
            assertThat(rendered).isNotEmpty();
            for (Path file : rendered) {
                assertThat(check(Plans.BUNDLED, Files.readString(file)))
                        .as(file.toString())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't help with that.\n",
                "[Runbook](https://h/) is the place to look.\n",
                "{ the plan } is here\n",
                "<service> is down\n",
                "<details><summary>Plan</summary>\n\n## One\n\n- a\n\n</details>\n",
                "```sh\nls\n```\n",
                "\"Undo it\"\n",
                "## One\n\n```json\n{\"a\": 1}\n```\n",
            })
    void isAPlan(String text) {
        assertThat(check(TWO_SECTIONS, text))
                .noneMatch(line -> line.contains("this is ") || line.contains("the plan is empty"));
    }

    @Test
    void aPlanAfterThePromptIsRead() {
        String plan = TWO_SECTIONS.source().text() + "\n## One\n\n- a\n\n## Two\n\n- b\n";
        assertThat(check(TWO_SECTIONS, plan)).noneMatch(line -> line.contains("this is the prompt"));
    }

    @Test
    void aTemplateWithoutSectionsMayAskForJson() {
        assertThat(check(Plans.template("Answer in JSON about $INCIDENT.\n"), "{\"a\": 1}\n"))
                .isEmpty();
    }

    @Test
    void otherRulesFindNothingInAnAnswerThatIsNoPlan() {
        List<Finding> findings = new PlanChecker(Plans.BUNDLED, PlanRules.ALL, ShellSyntaxChecker.LENIENT)
                .of(new SourceText("plan.md", "{\"steps\": [\"run kubectl get pods –n shop for $VERSION\"]}\n"));
        assertThat(findings).extracting(Finding::rule).containsExactly("missing-section");
    }
}
