package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverPlaceholderInPlanTest {

    private static final Rule<Plan> LEFTOVER = new LeftoverPlaceholderInPlan();

    @Test
    void reportsEachPlaceholderOnce() {
        assertThat(Plans.report(
                        LEFTOVER,
                        "# $VERSION\n\nFrom $VERSION to `${TARGET_VERSION:-last}`\n\n```sh\nx $VERSION\n```\n"))
                .containsExactly(
                        "1:3-1:11 error \"$VERSION\" is a placeholder of the prompt (3 times):"
                                + " write its value, or set the variable in an earlier command",
                        "3:19-3:42 error \"${TARGET_VERSION:-last}\" is a placeholder of the prompt:"
                                + " write its value, or set the variable in an earlier command");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh\nVERSION=v1\necho $VERSION\n```",
                "```sh\nA=b VERSION=v1; echo $VERSION\n```",
                "```sh\nif true; then VERSION=v1; fi\necho $VERSION\n```",
                "```sh\nexport VERSION=v1\necho $VERSION\n```",
                "```sh\nlocal -r VERSION=v1 && echo $VERSION\n```",
                "```sh\ndeclare VERSION=\"$(cat f)\"\necho $VERSION\n```",
                "```sh\nVERSION=$(grep x f | cut -d= -f2) || exit\necho $VERSION\n```",
                "```sh\nVERSION+=v1\necho $VERSION\n```",
                "```sh\nread -rp 'Version: ' VERSION; echo ${VERSION}\n```",
                "```sh\ncat f | while IFS= read -r A VERSION; do\n  echo $VERSION\ndone\n```",
                "```sh\nmapfile -t VERSION < f\necho $VERSION\n```",
                "```sh\nprintf -v VERSION '%s' v1\necho $VERSION\n```",
                "```sh\n: \"${VERSION:?set it}\"\necho $VERSION\n```",
                "```sh\n: \"${VERSION:=v1}\"\necho $VERSION\n```",
                "```sh\nVERSION=\"${VERSION:-v1}\"\necho $VERSION\n```",
                "```sh\nfor VERSION in a b; do echo $VERSION; done\n```",
                "```sh\nselect VERSION in a b; do echo $VERSION; done\n```",
                "```sh\nVERSION=v1 bash -c 'echo $VERSION'\n```",
                "```sh\nenv VERSION=v1 sh -c 'helm upgrade a --set tag=$VERSION'\n```",
                "```\nVERSION=v1\necho $VERSION\n```",
                "```console\n$ VERSION=v1\n$ echo $VERSION\n```",
                "```yaml\nenv:\n  VERSION: v1\nrun: echo $VERSION\n```",
                "```yaml\n- name: VERSION\n  value: v1\n```\n\n`echo $VERSION`",
                "```dockerfile\nARG VERSION\nRUN echo $VERSION\n```",
                "```make\nVERSION ?= v1\nall:\n\techo $VERSION\n```",
                "```fish\nset -x VERSION v1\necho $VERSION\n```",
                "```powershell\n$VERSION = 'v1'\necho $VERSION\n```",
                "Run `VERSION=v1`, then `echo $VERSION`.",
                "Set `VERSION` first, then run `echo $VERSION`.",
                "$VERSION_ID, $Version, $VERSIONs, $$VERSION, $HOME, $5",
            })
    void reportsNoVariableThatThePlanSetsBefore(String plan) {
        assertThat(Plans.report(LEFTOVER, plan + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh\necho \"VERSION: $VERSION\"\n```",
                "```sh\necho VERSION=$VERSION\n```",
                "```sh\necho 'VERSION=v1' && echo $VERSION\n```",
                "```sh\n[ $VERSION = v1 ]\n```",
                "```sh\nif [[ $VERSION == v1 ]]; then ls; fi\n```",
                "```sh\ncase $VERSION in v1) ls ;; esac\n```",
                "```sh\ngrep VERSION= f\necho $VERSION\n```",
                "```sh\ngrep '^VERSION=' f; echo $VERSION\n```",
                "```sh\nsed -i s/VERSION=.*/VERSION=v1/ f\necho $VERSION\n```",
                "```sh\nmake VERSION=v1 deploy\necho $VERSION\n```",
                "```sh\nhelm upgrade a b --set VERSION=v1\necho $VERSION\n```",
                "```sh\ndocker run -e VERSION=v1 x\necho $VERSION\n```",
                "```sh\n# VERSION=v1\necho $VERSION\n```",
                "```sh\ncat <<EOF > f\nVERSION=v1\nEOF\necho $VERSION\n```",
                "```sh\nVERSION=v1 helm upgrade a b\necho $VERSION\n```",
                "```sh\nVERSION=v1 helm upgrade a --set tag=$VERSION\n```",
                "```sh\nVERSION=v1 bash -c \"echo $VERSION\"\n```",
                "```sh\nenv VERSION=v1 helm upgrade a --set tag=$VERSION\n```",
                "```sh\nVERSION=$VERSION\n```",
                "```sh\necho $VERSION\nVERSION=v1\n```",
                "```sh\nexport VERSION\necho $VERSION\n```",
                "```sh\nVERSION=v1\nunset VERSION\necho $VERSION\n```",
                "```sh\necho read VERSION\necho $VERSION\n```",
                "```text\nVERSION: unknown\n```\n\n`echo $VERSION`",
                "```text\nVERSION=v1\n```\n\n`echo $VERSION`",
                "```console\n$ env\nVERSION=v1\n$ echo $VERSION\n```",
                "The `VERSION` is unknown: `echo $VERSION`",
                "`echo $VERSION`, with `VERSION=v1`",
            })
    void reportsAVariableThatNothingSetsBefore(String plan) {
        assertThat(Plans.report(LEFTOVER, plan + "\n")).hasSize(1);
    }

    @Test
    void reportsAPlaceholderInTextWithoutSpaces() {
        assertThat(Plans.report(LEFTOVER, "\u4ECE$VERSION\u56DE\u6EDA\n")).hasSize(1);
    }
}
