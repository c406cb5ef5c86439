package dev.rollbackplan.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.markdown.Block;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an answer is the plan: without front matter, reasoning and a wrapper. */
class PlanReaderTest {

    private static String headings(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        return plan.document().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> plan.source().lineAt(block.range().start()) + " " + block.text())
                .collect(Collectors.joining(", "));
    }

    private static boolean isWrapped(String text) {
        return Plans.read(Plans.BUNDLED, text).envelope().opening().isPresent();
    }

    @Test
    void skipsFrontMatter() {
        assertThat(headings("---\ntitle: x\nlist:\n  - a\n- b\n# comment\n\nkey.a: 1\n---\n# A\n"))
                .isEqualTo("10 A");
        assertThat(headings("---\n# comment\n# another\ntitle: x\n---\n# A\n")).isEqualTo("6 A");
        assertThat(headings("---\n  title: x\n  list: y\n---\n# A\n")).isEqualTo("5 A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nno key\n---\n",
                "---\n\n---\n",
                "---\ntitle: x\n",
                "\n---\ntitle: x\n---\n",
                "text\n---\ntitle: x\n---\n",
                "---\n- item\n---\n",
                "---\n# Plan\n---\n",
                "---\n# Plan\n\nstatus: draft\n\n---\n",
            })
    void keepsOtherLinesBetweenRulers(String start) {
        Plan plan = Plans.read(Plans.BUNDLED, start + "\n# A\n");
        assertThat(plan.envelope().plan().start()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```markdown\n# A\n\n```sh\nls\n```\n\n## B\n```\n",
                "````md\n# A\n\n```sh\nls\n```\n\n## B\n````\n",
                "~~~markdown\n# A\n\n```sh\nls\n```\n\n## B\n~~~\n",
                "```\n# A\n\n```\nls\n```\n\n## Rollback Steps\n```\n",
                "```Markdown title=\"plan\"\n# A\n\n- x\n\n  ```\n  ls\n  ```\n\n## B\n```",
                "```markdown\n# A\n\n```\n\n```\n\n```sh\nls\n```\n## B\n```\n",
                "```text\n# A\n\n## Rollback Steps\n```\n\nLet me know!\n",
                "```mdx\n# A\n\n## B\n```\n",
            })
    void unwrapsAPlanWithCodeBlocksInIt(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        assertThat(plan.envelope().opening()).isPresent();
        assertThat(plan.envelope().closing()).isPresent();
        assertThat(headings(text)).matches("2 A, \\d+ (B|Rollback Steps)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```markdown\n# A\n\n```sh\nls\n```\n\n## B\n",
                "```markdown\n# A\n\n```sh\nls\n",
                "```\n## Rollback Steps\n\n- x\n",
            })
    void unwrapsAPlanWhoseWrapperIsNotClosed(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        assertThat(plan.envelope().opening()).isPresent();
        assertThat(plan.envelope().closing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```\nls\n```\n",
                "```\n# list\nls\n# end\n```\n",
                "```sh\n## Rollback Steps\n```\n",
                "```markdown\ntext\n```\n",
                "# A\n\n```markdown\n# B\n```\n",
                "```markdown\n# Example\n```\n\n## Rollback Steps\n\n```sh\nls\n```\n",
                "Template:\n\n```markdown\n# Example\n```\n\n**Rollback Steps**\n\n- x\n",
                "    ```markdown\n    # A\n    ```\n",
                "```markdown\n```\n",
                "Print this:\n\n```\n## Usage\n\n## Options\n\n- one\n```\n\nThen go on.\n",
                "```yaml\n# A\n\n## Rollback Steps\n```\n",
            })
    void keepsACodeBlockThatIsNoPlan(String text) {
        assertThat(isWrapped(text)).isFalse();
    }

    @Test
    void skipsFrontMatterInAWrapper() {
        assertThat(headings("```markdown\n---\ntitle: x\n---\n# A\n```\n")).isEqualTo("5 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<think>\n# no\n\n```\n</think>\n\n", "<reasoning>no</reasoning>\n"})
    void skipsReasoningBeforeThePlan(String reasoning) {
        assertThat(headings(reasoning + "# A\n")).endsWith(" A").doesNotContain("no");
    }
}
