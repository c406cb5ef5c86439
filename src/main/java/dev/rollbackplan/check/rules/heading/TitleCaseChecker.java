package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.prose.DocumentFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of one heading that break every mainstream style of Title Case: AP, APA, Chicago and Microsoft.
 *
 * <p>Reads the heading once, chunk by chunk; a chunk is what stands between spaces, dashes and arrows.
 */
final class TitleCaseChecker {

    /** A word up to this length may be lower at the heading's end. */
    private static final int SHORT_LAST_WORD = 3;

    private static final String LEADING = "\"'\u2018\u2019\u201C\u201E\u00AB([{\u00A1\u00BF";
    private static final String TRAILING = "\"'\u2018\u2019\u201C\u201D\u00BB)]}*.,;:!?\uFF1A\uFF1F\uFF01";
    private static final String SPLITTING = ",;&|+\u2014\u2015\u2026\u00B7\u2022\u3001\u3002\uFF0C";

    private final HeadingText text;
    private final DocumentFacts document;
    private final List<HeadingWord> wrong = new ArrayList<>();
    private final List<HeadingWord> capitals = new ArrayList<>();
    private Optional<HeadingWord> before = Optional.empty();
    private boolean first = true;
    private boolean phraseStart = true;
    private boolean lowerSeen;
    private boolean lastIsWrong;
    private int latin;
    private int otherLetters;

    TitleCaseChecker(HeadingText text, DocumentFacts document) {
        this.text = text;
        this.document = document;
    }

    /** The words that need a capital, in order. */
    List<HeadingWord> wrongWords() {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !isSplit(end)) {
                end++;
            }
            if (end > i) {
                chunk(i, end);
                i = end;
            } else {
                mark(text.at(i));
                i++;
            }
        }
        if (lastIsWrong) {
            HeadingWord last = wrong.get(wrong.size() - 1);
            if (!last.startsPhrase() && last.length() <= SHORT_LAST_WORD) {
                wrong.remove(wrong.size() - 1);
            }
        }
        return otherLetters > latin ? List.of() : wrong;
    }

    /** The words in capitals of a heading that shouts, with those between them; empty where it does not shout. */
    List<HeadingWord> shoutedWords() {
        boolean shouts = false;
        for (HeadingWord word : capitals) {
            shouts = shouts || new Shouting(word).isLoud();
        }
        return shouts && !lowerSeen && otherLetters <= latin ? capitals : List.of();
    }

    private boolean isSplit(int index) {
        char c = text.at(index);
        if (c < 128) {
            return c <= ' ' || SPLITTING.indexOf(c) >= 0;
        }
        if (c == '\u2013') {
            return isSpace(index - 1) || isSpace(index + 1);
        }
        return c == HeadingText.ASIDE
                || c == HeadingText.QUOTED
                || SPLITTING.indexOf(c) >= 0
                || isArrow(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= text.length() || Character.isWhitespace(text.at(index));
    }

    private static boolean isArrow(char c) {
        return (c >= '\u2190' && c <= '\u21FF') || (c >= '\u27F0' && c <= '\u27FF') || (c >= '\u2900' && c <= '\u297F');
    }

    private void mark(char c) {
        if (c == HeadingText.QUOTED) {
            first = false;
            phraseStart = false;
            lastIsWrong = false;
        } else if (c == '|' || (c >= '\u2013' && c <= '\u2015') || isArrow(c)) {
            phraseStart = true;
        }
    }

    private void chunk(int from, int to) {
        int start = from;
        while (start < to && (LEADING.indexOf(text.at(start)) >= 0 || isPicture(text.at(start)))) {
            start++;
        }
        int end = to;
        while (end > start && TRAILING.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        HeadingWord word = HeadingWord.read(text, start, end, phraseStart);
        if (word.isBlank()) {
            phraseStart |= isAsciiDash(from, to);
            return;
        }
        latin += word.latinLetters();
        otherLetters += word.otherLetters();
        boolean number = first && isNumber(word, to);
        if (!number && !isEmojiName(from, to)) {
            judge(word);
            first = false;
            phraseStart = false;
            before = Optional.of(word);
        }
        phraseStart |= endsPhrase(end, to);
    }

    /** Whether a character is a part of an emoji; none of a Latin word is. */
    private static boolean isPicture(char c) {
        return Character.isSurrogate(c) || (c >= '\u2000' && c < '\u2C00') || c == '\uFE0F';
    }

    private boolean endsPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (":!?\uFF1A\uFF1F\uFF01".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chunk is a dash or an arrow of hyphens, such as {@code -}, {@code --} or {@code =>}. */
    private boolean isAsciiDash(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("-=><~".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmojiName(int from, int to) {
        return to - from > 2 && text.at(from) == ':' && text.at(to - 1) == ':';
    }

    /** Whether a word at the heading's start only counts it: "1.", "2.3", "IV.", "a)", a keycap. */
    private boolean isNumber(HeadingWord word, int to) {
        char mark = word.to() < to ? text.at(word.to()) : ' ';
        boolean marked = mark == '.' || mark == ')' || mark == ':';
        if (Character.isDigit(text.at(word.from()))) {
            return marked || word.isDottedNumber();
        }
        return marked && mark != ':' && word.isEnumerator();
    }

    private void judge(HeadingWord word) {
        lastIsWrong = false;
        if (word.isOpaque()) {
            return;
        }
        lowerSeen |= word.hasLower();
        if (word.isCapitals()) {
            capitals.add(word);
        } else if (word.needsCapital() && !isName(word)) {
            wrong.add(word);
            lastIsWrong = true;
        }
    }

    /** Whether a word is written so because it is what one types, or the name of something released. */
    private boolean isName(HeadingWord word) {
        return document.isCode(word.text())
                || document.isCode(word.head())
                || (first && text.hasVersionAt(word.to() + 1) && !TitleCaseWords.goesWithVersion(word.text()))
                || before.filter(tool -> isSubcommand(word, tool)).isPresent();
    }

    private boolean isSubcommand(HeadingWord word, HeadingWord tool) {
        return word.from() == tool.to() + 1
                && TitleCaseWords.isLowerCaseName(tool.text())
                && KnownPrograms.find(tool.text())
                        .filter(known -> known.hasSubcommand(word.text()))
                        .isPresent();
    }
}
