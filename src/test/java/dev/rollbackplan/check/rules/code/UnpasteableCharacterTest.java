package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Returns every character that looks like a hyphen or a space, or like nothing, by its Unicode category. */
    static Stream<String> lookAlikes() {
        return IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .filter(c -> switch (Character.getType(c)) {
                    case Character.DASH_PUNCTUATION -> c != 0x301c && c != 0x3030;
                    case Character.SPACE_SEPARATOR -> true;
                    case Character.FORMAT -> Character.getName(c).matches("(?!ARABIC|SYRIAC|KAITHI).*");
                    default -> c == 0x2212 || c == 0xfe0f || c == 0x3164;
                })
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void reportsEveryLookAlikeWhereverItIsInAShellWord(String c) {
        for (String command : List.of(
                "helm rollback checkout 41 @wait",
                "helm rollback checkout 41 @@wait",
                "kubectl rollout undo deploy/check@out",
                "deploy@all.sh 41",
                "NS=shop@prod; kubectl -n $NS get pods",
                "kubectl logs \"$(kubectl get po -l app=a@b -o name)\"")) {
            String code = command.replace("@", c);
            String plan = "```bash\n" + code + "\n```\n";
            assertThat(Plans.report(RULE, plan)).as(code).hasSize(1);
            assertThat(Plans.report(RULE, Plans.fixed(RULE, plan))).as(code).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "helm rollback a 41 \u2011\u2011wait|helm rollback a 41 --wait",
                "git push \u2013\u2013force|git push --force",
                "git push \u2014force|git push --force",
                "git push -\u2013force|git push --force",
                "git log \u20135|git log -5",
                "git log \uff0dp|git log -p",
                "ls\u2009-l|ls -l",
                "ls\u3000-l|ls -l",
                "ssh host 'helm rollback a 41 \u2011\u2011wait'|ssh host 'helm rollback a 41 --wait'",
                "bash -c \"kubectl get pods \u2013n shop\"|bash -c \"kubectl get pods -n shop\"",
                "kubectl undo \"deploy/check\u2011out\"|kubectl undo \"deploy/check-out\"",
                "curl \"https://h/a\u2013b\"|curl \"https://h/a-b\"",
                "psql -c 'SELECT\u00a01'|psql -c 'SELECT 1'",
                "sleep 5\u201310|sleep 5-10",
            })
    void fixesACommand(String command, String fixed) {
        assertThat(Plans.fixed(RULE, "```bash\n" + command + "\n```\n")).isEqualTo("```bash\n" + fixed + "\n```\n");
        assertThat(Plans.fixed(RULE, "`" + command + "`\n")).isEqualTo("`" + fixed + "`\n");
    }

    @Test
    void guessesNoDashThatIsAWord() {
        String plan = "```bash\ngit checkout \u2013 f\n```\n";
        assertThat(Plans.report(RULE, plan)).hasSize(1);
        assertThat(Plans.fixed(RULE, plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'rolled back \u2013 now'",
                "echo rolled back \u2013 now",
                "echo \"10\u201320 min\"",
                "echo done\u2013now",
                "printf '%s' 'a\u2011b'",
                "echo 'done\u00a0now'",
                "git commit -m 'roll back \u2013 urgent'",
                "git commit -am \"hot\u2011fix\"",
                "gh issue create --title \"Rollback\u2009of v2\" --body 'a \u2014 b'",
                "kubectl annotate deploy/a kubernetes.io/change-cause=\"back to v1 \u2013 latency\"",
                "curl -d '{\"text\": \"rolled\u00a0back \u2013 done\"}' https://h/",
                "git commit -m \"helm rollback \u2013wait\"",
                "grep '\u2013' notes.md",
                "sed -i 's/\u2014/-/g' notes.md",
                "grep -r '10\u201320' .",
                "# drain \u2013 then\u00a0wait",
                "cat <<EOF\na \u2013 b\u00a0c\nEOF",
                "Step 1 \u2013 drain the node",
                "NAME   STATE\nweb   a\u2013b",
                "echo '\u26a0\ufe0f careful'",
                "echo 1\ufe0f\u20e3 first",
                "ls /srv/R\u00fcck\u2013blick",
                "echo '\u5b8c\u4e86\u3000\u3057\u307e\u3057\u305f'",
            })
    void reportsNoCharacterThatChangesNothing(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check\u2011out", "deploy/check\u2010out", "v2\u2212rc", "\u2013\u2013force"})
    void reportsAHyphenInACodeSpan(String code) {
        assertThat(Plans.report(RULE, "Use `" + code + "`\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\u201310", "a \u2013 b", "10\u201120", "a\u2014b", "see the check\u2011out page"})
    void reportsNoOtherDashInACodeSpan(String code) {
        assertThat(Plans.report(RULE, "Use `" + code + "`\n")).isEmpty();
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
