package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.output.TextTable;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.Plurals;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of {@code --explain}: the template, each argument with its value and source, the attached files and the
 * prompt's size.
 */
final class Explanation {

    /** Maximum length of a value in the table, in UTF-16 units. A longer one is cut off. */
    private static final int VALUE_WIDTH = 48;

    private final RenderRequest request;
    private final String prompt;

    Explanation(RenderRequest request, String prompt) {
        this.request = request;
        this.prompt = prompt;
    }

    void append(StringBuilder out) {
        Template template = request.template();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"ARGUMENT", "VALUE", "SOURCE"});
        for (Argument argument : template.arguments()) {
            Resolved resolved = request.resolution().values().get(argument.name());
            String value = resolved == null ? "-" : shortened(resolved.value().text());
            rows.add(new String[] {argument.name(), value, resolved == null ? "not provided" : source(resolved)});
        }
        out.append("template: ")
                .append(Printable.line(template.origin().name()))
                .append(" (");
        out.append(Printable.line(template.origin().folder())).append(")\n");
        TextTable.append(rows, out);
        for (String note : request.resolution().notes()) {
            out.append(Printable.line(note)).append('\n');
        }
        for (Context context : request.contexts()) {
            out.append("context: ").append(Printable.line(context.name()));
            out.append(" (").append(Plurals.of(context.size(), "byte"));
            out.append(context.leftOut() == 0 ? "" : ", " + context.leftOut() + " of them left out");
            out.append(")\n");
        }
        int bytes = prompt.getBytes(StandardCharsets.UTF_8).length;
        out.append("prompt: ").append(Plurals.of(bytes, "byte"));
        out.append(", roughly ")
                .append(Plurals.of(estimatedTokens(prompt), "token"))
                .append('\n');
    }

    private static String source(Resolved resolved) {
        StringBuilder source = new StringBuilder(resolved.source().label());
        String separator = " (overrides ";
        for (ValueSource passedOver : resolved.passedOver()) {
            source.append(separator).append(passedOver.label());
            separator = ", ";
        }
        return Printable.line(source.append(separator.equals(", ") ? ")" : "").toString());
    }

    /**
     * Estimates the number of tokens. Measured: about four ASCII characters of English or code, or one of another
     * script.
     */
    private static int estimatedTokens(String text) {
        int ascii = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x80) {
                ascii++;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                others++;
            }
        }
        return ascii / 4 + others;
    }

    private static String shortened(String value) {
        String line = value.replace('\n', ' ');
        if (line.length() <= VALUE_WIDTH) {
            return Printable.line(line);
        }
        int end = Character.isLowSurrogate(line.charAt(VALUE_WIDTH - 1)) ? VALUE_WIDTH - 2 : VALUE_WIDTH - 1;
        return Printable.line(line.substring(0, end)) + "\u2026";
    }
}
