package dev.rollbackplan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page about a rule.
 *
 * @param text the page, as Markdown
 */
public record RulePage(String text) {

    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s+(?=[\\p{Lu}`\"])|\\.$");

    /** Returns the page of a rule; empty if it has none. */
    public static Optional<RulePage> find(String rule) {
        try (InputStream in = RulePage.class.getResourceAsStream("/rules/" + rule + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first sentence after the title, on one line, without its full stop. */
    public String summary() {
        String[] paragraphs = text.strip().split("\n\n+", 3);
        String first = paragraphs.length < 2 ? "" : paragraphs[1].strip().replace('\n', ' ');
        return SENTENCE_END.split(first, 2)[0];
    }
}
