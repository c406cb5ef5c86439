package dev.rollbackplan.check.section;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bullet of a template.
 *
 * @param parts its text between the placeholders, plain
 */
public record PromptBullet(List<String> parts) {

    /** A bullet of fewer words may be said by chance. */
    private static final int FEWEST_WORDS = 3;

    /** Longer ones are no bullet's echo. */
    private static final int LONGEST = 2_000;

    public PromptBullet {
        parts = List.copyOf(parts);
    }

    public static PromptBullet of(String bullet, Template template) {
        SourceText source = new SourceText("bullet", bullet);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (ArgumentReference reference : ArgumentReference.in(source, template.argumentNames())) {
            parts.add(plain(bullet.substring(start, reference.range().start())));
            start = reference.range().end();
        }
        parts.add(plain(bullet.substring(start)));
        return new PromptBullet(parts);
    }

    /** A text in lower case, with single spaces, without a stop at its end. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String capped = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < capped.length(); i++) {
            char c = capped.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int end = plain.length();
        while (end > 0 && " .;,".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }

    public boolean isTelling() {
        String all = String.join(" ", parts);
        int words = 1;
        for (int i = 1; i < all.length(); i++) {
            words += all.charAt(i) != ' ' && all.charAt(i - 1) == ' ' ? 1 : 0;
        }
        return words >= FEWEST_WORDS;
    }

    /** The word that it begins with, in lower case; empty where a placeholder stands first. */
    public String head() {
        String first = parts.get(0);
        int end = first.indexOf(' ');
        return end < 0 ? first : first.substring(0, end);
    }

    /** Whether a plain text is this bullet, whatever stands where the placeholders were. */
    public boolean isSaidBy(String said) {
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return said.equals(last);
        }
        int at = parts.get(0).length();
        if (!said.startsWith(parts.get(0)) || !said.endsWith(last)) {
            return false;
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = said.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= said.length() - last.length();
    }
}
