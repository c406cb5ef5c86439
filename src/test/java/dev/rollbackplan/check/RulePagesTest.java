package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Prompts;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.ArgumentValue;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.check.rules.answer.LeftoverPlaceholderInPlan;
import dev.rollbackplan.check.rules.code.BareCode;
import dev.rollbackplan.check.rules.grounding.GroundingRule;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.shell.Bash;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.template.TemplateStore;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a page, and the rule reports its "Bad" examples and no "Good" one. The examples of a rule that compares a plan with the
 * facts of its prompt have a description of that prompt before them.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("src/main/resources/rules");

    /** The pages whose "Good" example has one required section, so that others are missing before and after it. */
    private static final Set<String> EXCERPTS = Set.of(
            "bare-command",
            "bare-flag",
            "bare-identifier",
            "bare-path",
            "bullets-per-section",
            "destructive-command",
            "elided-command",
            "leftover-placeholder",
            "long-bullet",
            "no-backup",
            "no-verification",
            "placeholder-in-command",
            "prompt-echo",
            "prompt-in-command",
            "secret-in-plan",
            "unfinished-step",
            "unguarded-variable",
            "unparsable-shell",
            "unpasteable-character",
            "unsafe-order",
            "vague-criteria");

    private static final String PROMPT = "## Prompt";
    private static final String BAD = "## Bad";
    private static final String GOOD = "## Good";

    private static final String TEMPLATE = "markdown template";
    private static final String VALUE = "text value ";

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        for (List<? extends Rule<?>> rules : lists()) {
            rules.forEach(rule -> ids.add(rule.id()));
        }
        assertThat(pages()).containsExactlyElementsOf(ids);
    }

    @Test
    void noListHasARuleTwice() {
        for (List<? extends Rule<?>> rules : lists()) {
            assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void aRuleIsNamedAsItsClass() {
        for (List<? extends Rule<?>> rules : lists()) {
            for (Rule<?> rule : rules) {
                String name = rule.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
                if (rule instanceof BareCode) {
                    assertThat(rule.id()).startsWith("bare-");
                } else {
                    assertThat(rule.id())
                            .isEqualTo(rule instanceof LeftoverPlaceholderInPlan ? "leftover-placeholder" : name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsWhatThePageStates(String id) throws IOException {
        String text = Files.readString(PAGES.resolve(id + ".md"));
        Map<String, List<Block.CodeBlock>> examples = new HashMap<>();
        List<String> headings = new ArrayList<>();
        for (Block block : new MarkdownReader().read(new SourceText(id, text)).blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.add("#".repeat(heading.level()) + " " + heading.text());
            } else if (block instanceof Block.CodeBlock code && headings.size() > 1) {
                examples.computeIfAbsent(headings.get(headings.size() - 1), heading -> new ArrayList<>())
                        .add(code);
            }
        }
        boolean isGrounding = isGrounding(id);
        assertThat(headings)
                .isEqualTo(isGrounding ? List.of("# " + id, PROMPT, BAD, GOOD) : List.of("# " + id, BAD, GOOD));
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(headings.subList(1, headings.size()));
        if (isGrounding) {
            Facts facts = Prompts.facts(examples.get(PROMPT).get(0).literal());
            assertThat(examples.get(BAD))
                    .allSatisfy(bad -> assertThat(groundingRules(facts, bad)).contains(id));
            assertThat(examples.get(GOOD))
                    .allSatisfy(good -> assertThat(groundingRules(facts, good)).isEmpty());
            return;
        }
        for (Block.CodeBlock bad : examples.get(BAD)) {
            assertThat(findings(bad))
                    .as("bad: %s", bad.literal())
                    .extracting(Finding::rule)
                    .contains(id);
        }
        for (Block.CodeBlock good : examples.get(GOOD)) {
            assertThat(findings(good))
                    .as("good: %s", good.literal())
                    .extracting(Finding::rule)
                    .containsExactlyInAnyOrderElementsOf(remaining(id));
        }
    }

    private static boolean isGrounding(String id) {
        return PlanRules.ALL.stream().anyMatch(rule -> rule.id().equals(id) && rule instanceof GroundingRule);
    }

    /** Returns the rules that compare a plan with facts and report something in it. */
    private static List<String> groundingRules(Facts facts, Block.CodeBlock plan) {
        List<Rule<? super Plan>> rules = PlanRules.ALL.stream()
                .filter(rule -> rule instanceof GroundingRule)
                .toList();
        return new PlanChecker(Plans.BUNDLED, Optional.of(facts), rules, ShellSyntaxChecker.LENIENT)
                .of(new SourceText("example", plan.literal())).stream()
                        .map(Finding::rule)
                        .toList();
    }

    /** Returns the rules that report a page's "Good" example, one element for each finding. */
    private static List<String> remaining(String id) {
        if (id.equals("header-not-title-case")) { // Its example has headings only.
            List<String> rules = new ArrayList<>(Collections.nCopies(2, "missing-section"));
            rules.addAll(Collections.nCopies(2, "renamed-section"));
            rules.addAll(Collections.nCopies(3, "empty-section"));
            return rules;
        }
        return EXCERPTS.contains(id) ? Collections.nCopies(2, "missing-section") : List.of();
    }

    /** Checks an example. Its info string names its kind: a template, a value with its argument's hint, or a plan. */
    private static List<Finding> findings(Block.CodeBlock example) {
        if (example.info().equals(TEMPLATE)) {
            Template template = template(example.literal());
            MarkdownDocument document = new MarkdownReader().read(template.source(), template.body());
            return Findings.of(new PromptTemplate(template, document, PlanContract.of(document)), PromptRules.TEMPLATE);
        }
        if (example.info().startsWith(VALUE)) {
            String hint = example.info().substring(VALUE.length());
            Argument argument = template("---\nargument_hint: " + hint + "\n---\n\nbody\n")
                    .arguments()
                    .get(0);
            SourceText value = new SourceText(argument.name(), example.literal().strip());
            return Findings.of(new ArgumentValue(argument, value), PromptRules.VALUE);
        }
        assertThat(example.info()).isEqualTo("markdown");
        Template bundled = new TemplateStore(Map.of()).loadDefault();
        return new PlanChecker(bundled, PlanRules.ALL, new Bash(System.getenv()))
                .of(new SourceText("example", example.literal()));
    }

    private static Template template(String text) {
        return TemplateReader.read(new Template.Origin("example", "page"), new SourceText("example", text));
    }

    private static List<List<? extends Rule<?>>> lists() {
        return List.of(PlanRules.ALL, PromptRules.TEMPLATE, PromptRules.VALUE);
    }
}
