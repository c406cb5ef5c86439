package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpasteableCharacterTest {

    private static final Rule<Plan> RULE = new UnpasteableCharacter();

    @Test
    void reportsALineOnceAndFixesAllOfIt() {
        String plan = "- Do:\n\n  ```bash\n  kubectl get \u201cpod\u201d \u2013n\u00a0prod \u2014dry-run\n  ```\n";
        assertThat(Plans.report(RULE, plan))
                .containsExactly(
                        "4:15-4:30 error the code contains a curly quote (U+201C), a typographic dash (U+2013),"
                                + " a no-break space (U+00A0), so it can't be pasted: write plain ASCII instead");
        assertThat(Plans.fixed(RULE, plan))
                .isEqualTo("- Do:\n\n  ```bash\n  kubectl get \"pod\" -n prod --dry-run\n  ```\n");
    }

    @Test
    void removesAnInvisibleCharacter() {
        String plan = "Use `foo\u200bbar`\n";
        assertThat(Plans.report(RULE, plan))
                .containsExactly(
                        "1:9-1:10 error the code contains an invisible character (U+200B), so it can't be pasted: remove it");
        assertThat(Plans.fixed(RULE, plan)).isEqualTo("Use `foobar`\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`\u2013force`|`--force`",
                "`\u2013f`|`-f`",
                "`kubectl get x \u2011o wide`|`kubectl get x -o wide`",
                "`name=\u201cx\u201d`|`name=\"x\"`",
                "`git log \u2018v1\u2019`|`git log 'v1'`"
            })
    void fixesCodeSpans(String plan, String repaired) {
        assertThat(Plans.fixed(RULE, plan)).isEqualTo(repaired);
        assertThat(Plans.report(RULE, repaired)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```toml\nname = [\u201ca\u201d, \u201cb\u201d]\n```",
                "```\nname = [\u201ca\u201d, \u201cb\u201d]\n```",
                "```json\n{\u201ca\u201d: 1}\n```",
                "```sql\nSELECT * FROM t WHERE a IN (\u2018x\u2019);\n```",
                "```yaml\na:\n\u00a0\u00a0b: 1\n```",
                "```bash\ncat <<EOF > f\nname=\u201cx\u201d\nEOF\n```",
                "```text\nfoo\u200bbar\n```"
            })
    void reportsOtherCodeIfNothingElseCanBeMeant(String plan) {
        assertThat(Plans.report(RULE, plan)).hasSize(1);
        assertThat(Plans.report(RULE, Plans.fixed(RULE, plan))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```text\nWe\u2019re \u201crolling back\u201d \u2013 sorry\n```",
                "```\nWe\u2019re \u201crolling back\u201d \u2013 sorry\n```",
                "```json\n{\"text\": \"We\u2019re \u201crolling back\u201d\"}\n```",
                "```yaml\nmessage: We\u2019re \u201cback\u201d\n```",
                "```python\n\"\"\"The \u201cdoc\u201d.\"\"\"\n# \u201cx\u201d\n```",
                "```sql\n-- the \u201cold\u201d table\nSELECT 1;\n```",
                "```bash\n# the \u201cold\u201d one \u2013 say\necho \"It\u2019s \u201cdone\u201d\"\n```",
                "```bash\necho 'Prix\u00a0: 5\u00a0\u20ac'\n```",
                "```bash\ncat <<EOF\nWe\u2019re \u201cback\u201d\nEOF\n```",
                "```bash\necho \ud83d\udc69\u200d\ud83d\udcbb\n```",
                "```console\n$ ls\n\u201cfile\u201d\n```",
                "`We\u2019re \u201cback\u201d` and `5\u201310`",
                "\u201cprose\u201d \u2013n"
            })
    void doesNotReportCharactersThatMayBeMeant(String plan) {
        assertThat(Plans.report(RULE, plan + "\n")).isEmpty();
    }

    @Test
    void reportsTheseCharactersWhateverTheTemplateAsksFor() {
        assertThat(new PlanContract(List.of(), List.of(), List.of()).requiresPasteableCommands())
                .isFalse();
        assertThat(Findings.of(
                        Plans.read(new PlanContract(List.of(), List.of(), List.of()), "`git log \u2013p`\n"),
                        List.of(RULE, new ElidedCommand(), new PlaceholderInCommand())))
                .extracting(Finding::rule)
                .containsExactly("unpasteable-character");
    }
}
