package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.prose.HtmlTag;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.Arrays;

/**
 * What a reader sees of a heading, letter by letter, with each letter's place in the source.
 *
 * <p>What is none of its words is replaced: by {@link #OPAQUE} where it belongs to the word that it touches, by
 * {@link #QUOTED} and {@link #ASIDE} where it stands between words.
 */
final class HeadingText {

    /** Code, a link, a placeholder. */
    static final char OPAQUE = 0xFFFC;

    /** A quotation: it counts as words. */
    static final char QUOTED = 0xFFFA;

    /** A parenthesis: it does not count. */
    static final char ASIDE = 0xFFFB;

    private static final int LONGEST_ENTITY = 32;

    private static final String BETWEEN_VERSIONS = " to ";

    private final String source;
    private char[] chars;
    private int[] places;
    private int length;

    private HeadingText(String source, int capacity) {
        this.source = source;
        this.chars = new char[capacity];
        this.places = new int[capacity];
    }

    static HeadingText of(Block.Heading heading, SourceText source) {
        HeadingText text =
                new HeadingText(source.text(), Math.max(16, heading.range().length()));
        boolean inCode = false;
        for (Inline inline : heading.inlines()) {
            switch (inline.kind()) {
                case HTML -> {
                    String tag = HtmlTag.name(inline.text());
                    inCode = HtmlTag.holdsCode(tag) ? !inline.text().startsWith("</") : inCode;
                    if (!HtmlTag.isKnown(tag)) {
                        text.append(OPAQUE, inline.range().start());
                    } else if (tag.equals("br")) {
                        text.append(' ', inline.range().start());
                    }
                }
                case BREAK, IMAGE -> text.append(' ', inline.range().start());
                case CODE -> text.append(OPAQUE, inline.range().start());
                case TEXT -> {
                    if (inCode || inline.link()) {
                        text.append(OPAQUE, inline.range().start());
                    } else {
                        text.append(inline.range());
                    }
                }
            }
        }
        new Asides(text.chars, text.length).cover();
        return text;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    int codePointAt(int index) {
        return Character.codePointAt(chars, index, length);
    }

    String slice(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Whether what begins here can only be a version or two: {@code v2}, {@code 1.4.0}, {@code 64 to 66}. */
    boolean hasVersionAt(int start) {
        boolean marked = start < length && chars[start] == 'v';
        int dots = 0;
        int i = marked ? start + 1 : start;
        while (i < length && (Character.isDigit(chars[i]) || (chars[i] == '.' && i > start))) {
            dots += chars[i] == '.' ? 1 : 0;
            i++;
        }
        boolean two = i > start
                && slice(i, Math.min(length, i + BETWEEN_VERSIONS.length())).equals(BETWEEN_VERSIONS);
        return marked ? i > start + 1 : dots > 1 || two;
    }

    /** The letters, to be changed in place and handed to {@link #repaired}. */
    char[] copy() {
        return Arrays.copyOf(chars, length);
    }

    /** Where a stretch of it, not empty, stands in the source. */
    TextRange range(int from, int to) {
        return new TextRange(places[from], places[to - 1] + 1);
    }

    /** The source of a stretch with its letters changed, all else as it stands. */
    String repaired(int from, int to, char[] letters) {
        TextRange range = range(from, to);
        StringBuilder text = new StringBuilder(source.substring(range.start(), range.end()));
        for (int i = from; i < to; i++) {
            if (letters[i] != chars[i]) {
                text.setCharAt(places[i] - range.start(), letters[i]);
            }
        }
        return text.toString();
    }

    private void append(char c, int place) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        chars[length] = c;
        places[length++] = place;
    }

    /** Adds text as it stands in the source, escapes and entities resolved. */
    private void append(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < range.end() && isPunctuation(source.charAt(i + 1))) {
                i++;
                append(source.charAt(i), i);
            } else if (c == '&' && entityEnd(i, range.end()) > i) {
                int end = entityEnd(i, range.end());
                append(meaning(source.substring(i, end)), i);
                i = end - 1;
            } else {
                append(c, i);
            }
        }
    }

    private int entityEnd(int start, int limit) {
        int i = start + 1;
        while (i < limit && i - start < LONGEST_ENTITY && isNameCharacter(source.charAt(i))) {
            i++;
        }
        return i > start + 1 && i < limit && source.charAt(i) == ';' ? i + 1 : start;
    }

    private static char meaning(String entity) {
        return switch (entity) {
            case "&amp;" -> '&';
            case "&nbsp;", "&#160;", "&ensp;", "&emsp;" -> ' ';
            case "&ndash;", "&#8211;" -> '\u2013';
            case "&mdash;", "&#8212;" -> '\u2014';
            case "&rarr;", "&#8594;" -> '\u2192';
            case "&quot;" -> '"';
            case "&apos;", "&#39;" -> '\'';
            default -> OPAQUE;
        };
    }

    private static boolean isNameCharacter(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
