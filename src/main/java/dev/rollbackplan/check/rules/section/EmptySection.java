package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Document;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.markdown.Block;
import java.util.List;
import java.util.Optional;

/**
 * Reports sections without content. Thematic breaks, link definitions and HTML comments are no content; a section with
 * subsections is not empty. The rule runs on the template of each prompt, so it uses no regular expressions, streams or
 * lambdas there.
 */
public final class EmptySection implements Rule<Document> {

    private final Severity severity;

    /** Creates the rule with the severity of its findings, which differs between plans and templates. */
    public EmptySection(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "empty-section";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void check(Document subject, Findings findings) {
        Sections sections = subject.sections();
        List<Section> all = sections.all();
        for (int i = 0; i < all.size(); i++) {
            Section section = all.get(i);
            Optional<Section> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            boolean isTitle = i == 0 && section.level() == 1 && next.isPresent();
            boolean hasParts = next.isPresent() && next.get().level() > section.level();
            boolean counts = section.kind() == Section.Kind.HEADING || sections.isRequired(section);
            int end = next.isPresent() ? next.get().position() : sections.flow().size();
            if (counts
                    && !isTitle
                    && !hasParts
                    && isEmpty(sections.flow().subList(section.position() + 1, end), subject)) {
                findings.add(section.range(), message(sections.isRequired(section)));
            }
        }
    }

    private static String message(boolean isRequired) {
        return "the section is empty: write it" + (isRequired ? "" : " or remove the heading");
    }

    private static boolean isEmpty(List<Block> blocks, Document subject) {
        for (Block block : blocks) {
            boolean isNoContent = block instanceof Block.ThematicBreak
                    || block instanceof Block.LinkDefinition
                    || (block instanceof Block.HtmlBlock
                            && isComment(subject.source().slice(block.range()).strip()));
            if (!isNoContent) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComment(String html) {
        int at = 0;
        while (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            at = end < 0 ? html.length() : end + 3;
            while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
                at++;
            }
        }
        return at == html.length();
    }
}
