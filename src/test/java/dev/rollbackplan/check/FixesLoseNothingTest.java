package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fixes lose nothing: a sentence is added to good and bad plans at every boundary of blocks, alone and next to chat and to
 * tags of reasoning, and it is in the fixed plan; so are all headings and all code.
 */
class FixesLoseNothingTest {

    private static final List<String> SENTENCES = List.of(
            "Migration 0042 is not reversible: keepme-7.",
            "Never restart it before `keepme 7` is gone",
            "The list is in docs/keepme-7.md!",
            "Ask keepme about it.",
            "**Warning:** keepme-7 is corrupt",
            "```sh\nkubectl get keepme-7\n```",
            "### keepme-7");

    /** Texts around a sentence, which takes the place of the bar. */
    private static final List<String> CONTEXTS = List.of(
            "|",
            "Sure! |",
            "Sure, but first: |",
            "Here is the plan. | Let me know if you need anything else.",
            "|\n\nI hope this helps!",
            "Certainly, here is the plan:\n\n|",
            "|\n</think>",
            "</think>\n\n|",
            "<think>\n|",
            "|\n\n<think>no</think>",
            "<Thought>no</Thought>\n|\n</Thought>",
            "<|channel|>analysis<|message|>\n\n|",
            "- Let me know\n\n|");

    /** The rules about dangers and facts have no fixes. */
    private static final PlanChecker CHECKER = new PlanChecker(
            Plans.BUNDLED,
            PlanRules.ALL.stream()
                    .filter(rule -> rule.concern() == Concern.FORM)
                    .toList(),
            ShellSyntaxChecker.LENIENT);

    @Tag("slow")
    @Test
    void keepsASentenceAtEveryBoundary() throws IOException {
        int turn = 0;
        for (String plan : plans()) {
            for (int place : boundaries(plan)) {
                String sentence = SENTENCES.get(turn % SENTENCES.size());
                keeps(sentence, CONTEXTS.get(turn % CONTEXTS.size()), plan, place);
                turn++;
            }
        }
        assertThat(turn).isGreaterThan(500);
    }

    /** Takes each 48th boundary: all of them would take 15 minutes. */
    @Test
    @Tag("hostile")
    void keepsEverySentenceInEveryContext() throws IOException {
        int turn = 0;
        for (String plan : plans()) {
            for (int place : boundaries(plan)) {
                if (turn++ % 48 != 0) {
                    continue;
                }
                for (String sentence : SENTENCES) {
                    for (String context : CONTEXTS) {
                        keeps(sentence, context, plan, place);
                    }
                }
            }
        }
    }

    private static void keeps(String sentence, String context, String plan, int place) {
        String added = context.replace("|channel|", "!channel!").replace("|message|", "!message!");
        added = added.replace("|", sentence).replace("!channel!", "|channel|").replace("!message!", "|message|");
        String text = plan.substring(0, place) + added + "\n\n" + plan.substring(place);
        Plan before = CHECKER.read(new SourceText("plan.md", text));
        Fixer fixer = Fixer.of(before.source(), CHECKER);
        String fixed = fixer.source().text();
        assertThat(fixer.settled()).as(text).isTrue();
        assertThat(letters(fixed)).as(text).contains(letters(sentence));
        Plan after = CHECKER.read(fixer.source());
        assertThat(headings(after)).as(text).containsAll(headings(before));
        assertThat(code(after)).as(text).containsAll(code(before));
        Fixer again = Fixer.of(fixer.source(), CHECKER);
        assertThat(again.source().text()).as(text).isEqualTo(fixed);
        assertThat(again.findings()).as(text).isSubsetOf(fixer.findings());
    }

    /** Returns the offsets after blank lines, and at both ends. Complete reasoning has none. */
    private static List<Integer> boundaries(String plan) {
        Plan read = CHECKER.read(new SourceText("plan.md", plan));
        List<Integer> places = new ArrayList<>(List.of(0, plan.length()));
        for (int at = plan.indexOf("\n\n"); at >= 0; at = plan.indexOf("\n\n", at + 2)) {
            int place = at + 2;
            boolean inReasoning = read.envelope().reasoning().stream()
                    .anyMatch(block -> block.range().contains(place));
            if (!inReasoning) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<String> headings(Plan plan) {
        return plan.document().all().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> letters(block.text()))
                .toList();
    }

    private static List<String> code(Plan plan) {
        return plan.code().stream()
                .map(CodeFragment::text)
                .map(FixesLoseNothingTest::letters)
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Returns the golden plans, as they are and in a wrapper, and the examples of the rules' pages. */
    private static List<String> plans() throws IOException {
        List<String> plans = new ArrayList<>();
        for (String folder : List.of("src/test/resources/plans/good", "src/test/resources/plans/bad")) {
            for (Path file : markdown(folder)) {
                String text = Files.readString(file);
                plans.add(text);
                plans.add("Sure!\n\n```markdown\n" + text + "```\n\nLet me know if anything is unclear.\n");
            }
        }
        for (Path page : markdown("src/main/resources/rules")) {
            for (Block block : new MarkdownReader()
                    .read(new SourceText("page", Files.readString(page)))
                    .blocks()) {
                if (block instanceof Block.CodeBlock code) {
                    plans.add(code.literal());
                }
            }
        }
        return plans;
    }

    private static List<Path> markdown(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
