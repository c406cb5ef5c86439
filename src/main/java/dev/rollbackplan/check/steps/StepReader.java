package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the steps of a document, section by section. */
final class StepReader {

    private static final Pattern REJECTED = Pattern.compile(
            "(?i)\\b(?:rejected|not chosen|discarded|alternatives?|options? considered|why not|ruled out|not recommended)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:step|phase|stage)\\s{0,2}\\d|\\(?\\d{1,2}[.):]|\\(?[a-h]\\)");

    private final Sections sections;
    private final SectionPath path;
    private final Map<CodeFragment, ShellScript> scripts;
    /** The code by the start of its first line, or of its span. */
    private final Map<Integer, CodeFragment> code = new HashMap<>();

    private final List<Step> steps = new ArrayList<>();
    private Optional<OpenStep> open = Optional.empty();

    StepReader(Sections sections, List<CodeFragment> code, Map<CodeFragment, ShellScript> scripts) {
        this.sections = sections;
        this.path = new SectionPath(sections);
        this.scripts = scripts;
        code.forEach(fragment -> this.code.put(fragment.opening().start(), fragment));
    }

    List<Step> read() {
        Map<Integer, Section> starts = new HashMap<>();
        sections.all().forEach(section -> starts.put(section.position(), section));
        List<Block> flow = sections.flow();
        for (int i = 0; i < flow.size(); i++) {
            Section section = starts.get(i);
            if (section != null) {
                begin(section);
            } else {
                read(flow.get(i));
            }
        }
        end();
        return steps;
    }

    private void begin(Section section) {
        end();
        if (path.enter(section)) {
            open(true, section.range()).add(section.shown());
        }
    }

    private OpenStep open(boolean headed, TextRange range) {
        end();
        OpenStep step = new OpenStep(path.role(), headed, range);
        open = Optional.of(step);
        return step;
    }

    private void end() {
        open.ifPresent(step -> steps.add(step.close(scripts)));
        open = Optional.empty();
    }

    /** Reads a block of a section's flow. */
    private void read(Block block) {
        if (block instanceof Block.ItemList list) {
            boolean isInHeadedStep = open.isPresent() && open.get().isHeaded() && !list.ordered();
            for (Block item : list.children()) {
                OpenStep step = isInHeadedStep ? open.get() : open(false, item.range());
                children(item.children(), step, path.titles(), new StringBuilder());
                step.extend(item.range());
            }
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Quote) {
            block.children().forEach(this::read);
        } else {
            boolean isCode = block instanceof Block.CodeBlock;
            boolean isSame = open.isPresent()
                    && (isCode || open.get().isHeaded() || open.get().endsWithCode() && !beginsStep(block));
            OpenStep step = isSame ? open.get() : open(false, block.range());
            step.endWithCode(isCode);
            String lead = isCode && isSame ? step.lastLine() : "";
            children(List.of(block), step, path.titles(), new StringBuilder(lead));
            step.extend(block.range());
        }
    }

    /** Returns whether a paragraph after a code block begins the next step: it has a number, or begins in bold. */
    private static boolean beginsStep(Block block) {
        return block instanceof Block.Paragraph
                && !block.inlines().isEmpty()
                && (block.inlines().get(0).strong()
                        || NUMBER.matcher(block.text()).lookingAt());
    }

    /**
     * Reads the blocks of a step.
     *
     * @param titles the titles above them
     * @param lead the text of the last paragraph before them
     */
    private void children(List<Block> blocks, OpenStep step, String titles, StringBuilder lead) {
        String inner = titles;
        for (Block block : blocks) {
            if (block instanceof Block.CodeBlock codeBlock) {
                fence(codeBlock, step, titles, lead.toString());
            } else if (block instanceof Block.Table table) {
                rows(table, step, lead.toString());
            } else if (block.children().isEmpty()) {
                step.add(block.text());
                spans(block.inlines(), step, titles, false);
                lead.setLength(0);
                lead.append(block.text());
                inner = inner.equals(titles) ? titles + block.text() + '\n' : inner;
            } else {
                children(block.children(), step, inner, new StringBuilder(lead));
            }
        }
    }

    private void fence(Block.CodeBlock block, OpenStep step, String titles, String lead) {
        if (!block.lines().isEmpty() && code.containsKey(block.lines().get(0).start())) {
            CommandContext context = new CommandContext(step.role(), titles, lead, "", false, false);
            step.add(code.get(block.lines().get(0).start()), context);
        }
    }

    private void spans(List<Inline> inlines, OpenStep step, String titles, boolean rejected) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            CodeFragment fragment = code.get(inline.range().start());
            if (inline.kind() == Inline.Kind.CODE && fragment != null) {
                StringBuilder after = new StringBuilder();
                for (int next = i + 1; next < inlines.size() && after.length() < CommandContext.LIMIT; next++) {
                    after.append(inlines.get(next).text());
                }
                before.delete(0, Math.max(0, before.length() - CommandContext.LIMIT));
                step.add(
                        fragment,
                        new CommandContext(step.role(), titles, before.toString(), after.toString(), true, rejected));
            }
            before.append(inline.text());
        }
    }

    /** Reads a table; each row but the header is a step. */
    private void table(Block.Table table) {
        String lead = open.isPresent() ? open.get().lastLine() : "";
        for (Block.Row row : table.rows()) {
            if (!row.header()) {
                OpenStep step = open(false, row.range());
                row(table, row, step, lead);
                step.extend(row.range());
            }
        }
        end();
    }

    private void rows(Block.Table table, OpenStep step, String lead) {
        for (Block.Row row : table.rows()) {
            row(table, row, step, lead);
        }
    }

    private void row(Block.Table table, Block.Row row, OpenStep step, String lead) {
        StringBuilder text = new StringBuilder();
        row.cells().forEach(cell -> text.append(text.isEmpty() ? "" : " | ").append(text(cell)));
        step.add(text.toString());
        String header = table.rows().isEmpty() ? "" : rowText(table.rows().get(0));
        boolean isRejected = REJECTED.matcher(lead).find()
                || REJECTED.matcher(header).find()
                || REJECTED.matcher(text).find();
        for (Block.Cell cell : row.cells()) {
            spans(cell.inlines(), step, path.titles() + text, isRejected);
        }
    }

    private static String rowText(Block.Row row) {
        StringBuilder text = new StringBuilder();
        row.cells().forEach(cell -> text.append(text(cell)).append(' '));
        return text.toString();
    }

    private static String text(Block.Cell cell) {
        StringBuilder text = new StringBuilder();
        cell.inlines().forEach(inline -> text.append(inline.text()));
        return text.toString();
    }
}
