package dev.rollbackplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --prompt} of {@code check}. */
class PromptOptionTest {

    @TempDir
    private Path folder;

    @Test
    void thePromptOrThePlanCanBeStandardInput() throws IOException {
        String prompt =
                Run.of("--incident", "5xx on checkout", "--version", "v2.4.1").out();
        Path promptFile = Files.writeString(folder.resolve("prompt.md"), prompt);
        Path plan = Files.writeString(folder.resolve("plan.md"), Plans.of(Plans.REQUIRED));
        Run fromFiles = Run.of("check", "--prompt", promptFile.toString(), plan.toString());
        assertThat(Run.on(prompt, "check", "--prompt", "-", plan.toString())).isEqualTo(fromFiles);
        assertThat(Run.on(Plans.of(Plans.REQUIRED), "check", "--prompt", promptFile.toString(), "-")
                        .out())
                .isEqualTo(fromFiles.out().replace(plan.toString(), "<stdin>"));
        assertThat(Run.of("check", "--prompt", "-", "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "rollback-plan: only one of the prompt and the plan can be read from standard input: name a file for"
                                + " the other\nTry 'rollback-plan check --help'.\n"));
    }

    @Test
    void aPromptOfAnotherTemplateIsAnError() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.md"), Plans.of(Plans.REQUIRED));
        String prompt = Run.of("--incident", "x").out().replace("## 3. Rollback Steps", "## 3. Steps");
        Path promptFile = Files.writeString(folder.resolve("prompt.md"), prompt);
        Run run = Run.of("check", "--prompt", promptFile.toString(), plan.toString());
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        promptFile
                                + ":22:7: error: this is not a prompt of the template rollback-strategy: from here on, its text"
                                + " differs: name the prompt's own template with --template\n"
                                + "    ## 3. Steps\n          ^\n"));
        assertThat(Run.of("check", "--prompt", folder.resolve("none.md").toString(), plan.toString()))
                .isEqualTo(Run.stopped(2, "cannot read " + folder.resolve("none.md") + ": there is no such file"));
    }

    @Test
    void aPromptOfTheUsersTemplateIsReadByThatTemplate() throws IOException {
        Path template = Files.writeString(folder.resolve("own.md"), "Undo $VERSION.\n\n## Steps\n");
        String prompt =
                Run.of("--template", template.toString(), "--version", "v2").out();
        Path plan = Files.writeString(folder.resolve("plan.md"), "## Steps\n\n- Undo it\n");
        Path promptFile = Files.writeString(folder.resolve("prompt.md"), prompt);
        assertThat(Run.of("check", "-t", template.toString(), "--prompt", promptFile.toString(), plan.toString())
                        .status())
                .isZero();
    }

    @Test
    void refusesToWriteOverThePrompt() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.md"), Plans.of(Plans.REQUIRED));
        Path prompt = Files.writeString(folder.resolve("prompt.md"), "x");
        Run run = Run.of("check", "--prompt", prompt.toString(), "-o", prompt.toString(), plan.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is the prompt, which would be overwritten");
    }

    @Test
    void aReportForPeopleMentionsThePromptIfItIsNotGiven() throws IOException {
        String hint = "rollback-plan: with --prompt FILE, the plan is also compared with the facts of its prompt\n";
        String plan = Plans.of(Plans.REQUIRED);
        Path prompt = Files.writeString(
                folder.resolve("p.md"), Run.of("--incident", "x").out());
        assertThat(Run.on(plan, "check", "-").err()).isEqualTo(hint);
        assertThat(Run.on(plan, "check", "-", "--prompt", prompt.toString()).err())
                .isEmpty();
        assertThat(Run.on(plan, "check", "-", "--format", "json").err()).isEmpty();
        assertThat(Run.on(plan, "check", "-", "--feedback").err()).doesNotContain("--prompt");
    }

    @Test
    void comparesThePlanWithTheFactsOfThePrompt() throws IOException {
        String prompt = Run.of("--incident", "5xx", "--version", "v2.4.1", "--target-version", "v2.4.0")
                .out();
        Path promptFile = Files.writeString(folder.resolve("p.md"), prompt);
        Path plan = Files.writeString(
                folder.resolve("plan.md"),
                Plans.with("Rollback Steps", "## Rollback Steps\n\n- Roll back to v2.4.1 (SRE)\n"));
        Run run = Run.of("check", "--prompt", promptFile.toString(), plan.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        ":15:16: error: this rolls back to the live version: v2.4.1 is live (line 24 of the prompt) and v2.4.0"
                                + " is the target (line 24 of the prompt) [swapped-versions]\n");
    }
}
