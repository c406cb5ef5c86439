package dev.rollbackplan.template;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the front matter of a template.
 *
 * <p>A plain value on the line of a known key is the text of that line, whatever it means in YAML: Codex 0.116 read it so,
 * and published templates rely on it. A YAML parser runs only if other lines remain.
 */
final class FrontMatterBlock {

    private final SourceText source;
    private final FrontMatterLines lines;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final StringBuilder yaml = new StringBuilder();
    private boolean needsYaml;

    private FrontMatterBlock(FrontMatterLines lines) {
        this.source = lines.source();
        this.lines = lines;
    }

    /**
     * Reads the front matter at the start of a text.
     *
     * @throws InputException if the front matter is not closed or malformed
     */
    static FrontMatter read(SourceText source) {
        if (!FrontMatterLines.isDelimiter(source.line(1)) || source.text().length() == 3) {
            return FrontMatter.NONE;
        }
        Optional<FrontMatterLines> lines = FrontMatterLines.at(source, 1);
        if (lines.isEmpty()) {
            throw new InputException(
                    "the front matter is not closed: add a line of three hyphens (---) after its last key",
                    source,
                    new TextRange(0, 3));
        }
        return new FrontMatterBlock(lines.get()).read();
    }

    private FrontMatter read() {
        for (int line = 2; line < lines.closing(); line++) {
            readLine(line);
        }
        if (needsYaml) {
            values.putAll(FrontMatterReader.read(source, 1, yaml.toString(), Map.copyOf(values)));
        }
        return new FrontMatter(
                text(TemplateKey.TITLE),
                text(TemplateKey.DESCRIPTION),
                values.getOrDefault(TemplateKey.ARGUMENT_HINT, List.of()),
                text(TemplateKey.PERSONA),
                lines.end());
    }

    private Optional<String> text(String key) {
        List<String> found = values.get(key);
        return found == null ? Optional.empty() : Optional.of(found.get(0));
    }

    private void readLine(int number) {
        String line = source.line(number);
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : TemplateKey.canonical(line.substring(0, colon));
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        boolean isText = TemplateKey.isKnown(key)
                && isPlain(line, colon, value)
                && !isContinued(number)
                && !isQuotedSequence(value);
        if (!isText) {
            needsYaml |= !line.isBlank() && line.charAt(0) != '#';
            yaml.append(line).append('\n');
            return;
        }
        if (values.put(key, List.of(value)) != null) {
            int start = source.lineStart(number);
            throw new InputException(
                    "the key \"" + line.substring(0, colon) + "\" is given twice: keep one",
                    source,
                    new TextRange(start, start + colon));
        }
        yaml.append(line, 0, colon + 1).append('\n');
    }

    private static boolean isPlain(String line, int colon, String value) {
        boolean separated = colon + 1 < line.length() && Character.isWhitespace(line.charAt(colon + 1));
        return separated && !value.isEmpty() && "\"'".indexOf(value.charAt(0)) < 0 && !isBlockScalarHeader(value);
    }

    /**
     * Returns whether a value is the header of a block scalar: an indicator, then at most indentation, chomping and a comment
     * (YAML 1.2.2, section 8.1.1).
     */
    private static boolean isBlockScalarHeader(String value) {
        if (value.charAt(0) != '|' && value.charAt(0) != '>') {
            return false;
        }
        int end = 1;
        while (end < value.length() && "+-123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        return value.substring(end).isBlank()
                || value.substring(end).stripLeading().charAt(0) == '#';
    }

    /** Returns whether the next line that is not blank is indented, so that it continues a line's value. */
    private boolean isContinued(int number) {
        int next = number + 1;
        while (next < lines.closing() && source.line(next).isBlank()) {
            next++;
        }
        return next < lines.closing()
                && Character.isWhitespace(source.line(next).charAt(0));
    }

    private static boolean isQuotedSequence(String value) {
        boolean begins = value.startsWith("[\"") || value.startsWith("['");
        return begins && FrontMatterReader.quotedSequence(value).isPresent();
    }
}
