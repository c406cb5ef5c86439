package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.lexicon.HtmlTag;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.check.section.TemplatePattern;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Detects answers that are no plan at all. */
final class AnswerFormDetector {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Set<String> JSON_LANGUAGES = Set.of("json", "jsonc", "json5", "jsonl", "ndjson");
    private static final Set<String> HTML_LANGUAGES = Set.of("html", "xhtml", "htm");

    /** Minimum number of words of a paragraph of the template that is looked for. A shorter one is repeated by chance. */
    private static final int FEWEST_WORDS = 3;

    /** Minimum number of words in all these paragraphs together. */
    private static final int LEAST_WORDS = 10;

    /** Minimum share of the template's paragraphs that makes an answer the prompt. A long value may replace some. */
    private static final double LEAST_SHARE = 0.9;

    private final MarkdownDocument template;
    private final Set<String> required;

    AnswerFormDetector(MarkdownDocument template, PlanContract contract) {
        this.template = template;
        this.required = Sections.keys(contract);
    }

    /**
     * Returns the form of an answer.
     *
     * @param text the text in which the plan is expected
     * @param document the same as Markdown
     */
    AnswerForm detect(String text, MarkdownDocument document) {
        if (document.blocks().isEmpty() || text.replace(BYTE_ORDER_MARK, "").isBlank()) {
            return AnswerForm.EMPTY;
        }
        if (isPrompt(text, document)) {
            return AnswerForm.PROMPT;
        }
        boolean hasHeading = document.all().stream().anyMatch(Block.Heading.class::isInstance);
        if (required.isEmpty() || hasHeading) {
            return AnswerForm.PLAN;
        }
        int length = text.strip().length();
        for (Block block : document.blocks()) {
            boolean isMost = block.range().length() * 2 > length;
            if (isMost && block instanceof Block.CodeBlock code) {
                return form(code.literal(), code.info().strip().toLowerCase(Locale.ROOT));
            }
        }
        return form(text, "");
    }

    private static AnswerForm form(String text, String language) {
        if (JSON_LANGUAGES.contains(language) || language.isEmpty() && isJson(text.strip())) {
            return AnswerForm.JSON;
        }
        boolean isHtml = HTML_LANGUAGES.contains(language) || language.isEmpty() && isHtml(text.strip());
        return isHtml ? AnswerForm.HTML : AnswerForm.PLAN;
    }

    private boolean isPrompt(String text, MarkdownDocument document) {
        if (!hasOpening(text)) {
            return false;
        }
        List<TemplatePattern> prompt = new ArrayList<>();
        int words = 0;
        for (Block block : template.all()) {
            if (block instanceof Block.Paragraph) {
                TemplatePattern pattern = TemplatePattern.of(block.text());
                if (pattern.words() >= FEWEST_WORDS) {
                    prompt.add(pattern);
                    words += pattern.words();
                }
            }
        }
        List<TemplatePattern> left = new ArrayList<>(prompt);
        for (Block block : document.all()) {
            if (block instanceof Block.Paragraph) {
                String key = TemplatePattern.key(block.text());
                left.removeIf(pattern -> pattern.matches(key));
            }
        }
        return words >= LEAST_WORDS
                && prompt.size() - left.size() >= LEAST_SHARE * prompt.size()
                && !hasPlanToo(document);
    }

    /** Returns whether a text has the first line of the template that has no placeholder. It saves most answers the rest. */
    private boolean hasOpening(String text) {
        for (Block block : template.all()) {
            if (block instanceof Block.Paragraph && block.text().indexOf('$') < 0) {
                String opening = template.source().slice(block.range());
                return text.contains(opening.lines().findFirst().orElse(opening));
            }
        }
        return true;
    }

    /** Returns whether a plan follows the prompt: most of the required titles are there twice. */
    private boolean hasPlanToo(MarkdownDocument document) {
        int count = 0;
        for (Block block : document.all()) {
            boolean isTitle = block instanceof Block.Heading
                    && required.contains(
                            SectionTitle.of(SectionTitle.shown(block)).key());
            count += isTitle ? 1 : 0;
        }
        return !required.isEmpty() && 2 * count > 3 * required.size();
    }

    /** Returns whether a text begins as JSON, a stream of it, or a JSON string with escaped line ends. */
    private static boolean isJson(String text) {
        String bare =
                text.startsWith("data:") ? text.substring("data:".length()).strip() : text;
        String inside = bare.isEmpty() ? "" : bare.substring(1).stripLeading();
        return switch (bare.isEmpty() ? ' ' : bare.charAt(0)) {
            case '{' ->
                inside.equals("}") || inside.startsWith("\"") && (inside.contains("\":") || inside.contains("\" :"));
            case '[' ->
                (inside.startsWith("{") || inside.startsWith("\"") || inside.startsWith("["))
                                && (bare.endsWith("]") || inside.contains("\":"))
                        || inside.equals("]");
            case '"' -> bare.endsWith("\"") && bare.indexOf('\n') < 0 && bare.contains("\\n");
            default -> false;
        };
    }

    private static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<!--") && text.endsWith("</html>")
                || start.startsWith("<?xml") && text.contains("<html")
                || text.startsWith("<") && text.endsWith(">") && isElement(text);
    }

    private static boolean isElement(String text) {
        return Character.isLetter(text.charAt(1))
                && HtmlTag.of(text.substring(0, text.indexOf('>') + 1)) != HtmlTag.PLACEHOLDER;
    }
}
