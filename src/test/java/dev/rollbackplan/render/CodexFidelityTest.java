package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares prompts with those of Codex 0.116, captured from the real program. Each intended difference has a comment. */
class CodexFidelityTest {

    private static final Map<String, String> ALL = Map.of(
            "INCIDENT", "Checkout 5xx since 14:02",
            "VERSION", "v2.4.1",
            "DB_IMPACT", "yes",
            "FEATURE_FLAG", "new-checkout");

    @Test
    void rendersTheSeedWithAllArguments() {
        String seed = PromptTemplates.text("seed");
        String body = seed.substring(seed.indexOf("\n---\n\n") + "\n---\n\n".length());
        assertThat(PromptTemplates.render(PromptTemplates.load("seed"), ALL))
                .isEqualTo(body.replace("$INCIDENT", ALL.get("INCIDENT"))
                        .replace("$VERSION", ALL.get("VERSION"))
                        .replace("$DB_IMPACT", ALL.get("DB_IMPACT"))
                        .replace("$FEATURE_FLAG", ALL.get("FEATURE_FLAG")))
                .doesNotContain("$");
    }

    /** Codex refused this: brackets did not make an argument optional. */
    @Test
    void rendersTheSeedWithOnlyItsRequiredArgument() {
        assertThat(PromptTemplates.render(PromptTemplates.load("seed"), Map.of("INCIDENT", "x")))
                .contains("disable `[FEATURE_FLAG: not provided]`", "**Current version:** [VERSION: not provided]\n")
                .endsWith(
                        "per section\n\nNot provided: FEATURE_FLAG (there may be none), VERSION, DB_IMPACT. Invent no value for them: where the"
                                + " plan depends on one, state your assumption.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', textBlock = """
            cost $A                    ¦ $VERSION     ¦ cost $VERSION
            cost $A                    ¦ $$           ¦ cost $$
            cost $A                    ¦ $1 ${X} $B   ¦ cost $1 ${X} $B
            cost $A and $B             ¦ $B           ¦ cost $B and b
            keep $$ $$A $a $0 $1       ¦ x            ¦ keep $$ $$A $a $0 $1
            US$A                       ¦ 5            ¦ US5
            text \\$A                  ¦ 5            ¦ text \\5
            é$Aé                       ¦ 5            ¦ é5é
            $A_X $A                    ¦ 5            ¦ $A_X 5
            a$A$B                      ¦ 5            ¦ a5b
            """)
    void replacesPlaceholders(String body, String value, String prompt) {
        Template template = PromptTemplates.of("---\nargument_hint: A=<x> [B=<y>]\n---\n" + body + "\n");
        assertThat(PromptTemplates.render(template, Map.of("A", value, "B", "b")))
                .isEqualTo(prompt + "\n");
    }

    @Test
    void removesBlankLinesAtTheStartAndEndsWithOneNewline() {
        assertThat(PromptTemplates.render(PromptTemplates.of("---\ntitle: x\n---\n\n \n  a  \n\nb  \n\n\n"), Map.of()))
                .isEqualTo("  a  \n\nb  \n");
        assertThat(PromptTemplates.render(PromptTemplates.of("a"), Map.of())).isEqualTo("a\n");
    }

    /** The command lines of some LLMs read a prompt that begins with a slash as one of their own commands. */
    @Test
    void escapesASlashAtTheStartThatComesFromAValue() {
        assertThat(PromptTemplates.render(PromptTemplates.of("$A is down\n"), Map.of("A", "/etc")))
                .isEqualTo("\\/etc is down\n");
        assertThat(PromptTemplates.render(PromptTemplates.of("/review $A\n"), Map.of("A", "x")))
                .isEqualTo("/review x\n");
    }

    @Test
    void bundledTemplateDiffersFromTheSeedInThreeRepairs() {
        List<String> seed = Arrays.asList(PromptTemplates.text("seed").split("\n", -1));
        List<String> bundled =
                Arrays.asList(PromptTemplates.text(PromptTemplates.BUNDLED).split("\n", -1));
        assertThat(bundled).hasSameSizeAs(seed);
        StringBuilder difference = new StringBuilder();
        for (int i = 0; i < seed.size(); i++) {
            if (!seed.get(i).equals(bundled.get(i))) {
                difference
                        .append("- ")
                        .append(seed.get(i))
                        .append("\n+ ")
                        .append(bundled.get(i))
                        .append('\n');
            }
        }
        assertThat(difference).hasToString("""
                - argument_hint: INCIDENT=<issue summary/link> [VERSION="live version"] [DB_IMPACT="yes|no"] [FEATURE_FLAG="name (optional)"]
                + argument_hint: INCIDENT=<issue summary/link> [VERSION="live version"] [TARGET_VERSION="last known-good version"] [DB_IMPACT="yes|no"] [FEATURE_FLAG="name (optional)"]
                - - Step-by-step rollback to `$VERSION` with exact commands
                + - Step-by-step rollback from `$VERSION` to ${TARGET_VERSION:-the last known-good version} with exact commands
                - - Database considerations: migrations reversible? `$DB_IMPACT` data fix needed?
                + - Database considerations (database impact: `$DB_IMPACT`): migrations reversible? data fix needed?
                - - Prefer 4\u00e2\u20ac\u201c6 bullets per section
                + - Prefer 4\u20136 bullets per section
                """);
    }
}
