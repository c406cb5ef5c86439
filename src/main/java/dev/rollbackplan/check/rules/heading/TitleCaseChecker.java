package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.Vocabulary;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.check.prose.InlineText;
import dev.rollbackplan.check.prose.QuotedRanges;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the words of one heading that all common styles of Title Case (AP, APA, Chicago, Microsoft) capitalize. */
final class TitleCaseChecker {

    /** Minimum number of letters of a reported word. The styles differ about shorter words. */
    private static final int SHORTEST = 4;

    /** Maximum length of a reported word, in UTF-16 units. */
    private static final int LONGEST = 40;

    private static final String OPENING_PUNCTUATION = "\"'([" + InlineText.MARK;
    private static final String CLOSING_PUNCTUATION = "\"'\u2019)].,:;!?" + InlineText.MARK;

    /** Characters outside ASCII that join the parts of a word: code, emphasis, an apostrophe, hyphens, a dash. */
    private static final String JOINTS = "" + InlineText.OPAQUE + InlineText.MARK + "\u2019\u2010\u2011\u2013";

    private final String text;
    private final BitSet quoted;
    private final DocumentFacts document;

    TitleCaseChecker(String heading, DocumentFacts document) {
        this.text = heading;
        this.quoted = QuotedRanges.quotationsAndBrackets(heading);
        this.document = document;
    }

    /** Returns the ranges of the wrong words in the heading's text, in order. */
    List<TextRange> wrongWords() {
        List<TextRange> wrong = new ArrayList<>();
        String before = "";
        boolean inCommand = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isSeparator(text.charAt(end))) {
                end++;
            }
            TextRange range = withoutPunctuation(start, end);
            String word = text.substring(range.start(), range.end());
            inCommand = isSubcommand(before, word)
                    || (inCommand && isLowerCase(word, 1) && !Vocabulary.isFunctionWord(word));
            if (!inCommand
                    && isLowerCase(word, SHORTEST)
                    && !TitleCaseWords.isSmall(word)
                    && !quoted.get(range.start())
                    && !isName(word)
                    && !hasVersion(word, end + 1)) {
                wrong.add(range);
            }
            // Punctuation ends a command.
            inCommand &= end == range.end();
            before = word;
            start = end + 1;
        }
        // The only wrong word, if it comes first, is nearly always a name.
        boolean isOnlyName = wrong.size() == 1 && wrong.get(0).start() == 0;
        return isOnlyName ? List.of() : wrong;
    }

    private static boolean isSeparator(char c) {
        return c <= ' ' || (c > 126 && !Character.isLetterOrDigit(c) && JOINTS.indexOf(c) < 0);
    }

    private TextRange withoutPunctuation(int start, int end) {
        int from = start;
        while (from < end && OPENING_PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        while (to > from && CLOSING_PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new TextRange(from, to);
    }

    /** Returns whether a word consists of at least some number of lower-case ASCII letters, apart from apostrophes. */
    private static boolean isLowerCase(String word, int minimum) {
        int letters = 0;
        for (int i = 0; i < word.length() && word.length() <= LONGEST; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (i == 0 || (c != '\'' && c != '\u2019')) {
                return false;
            }
        }
        return letters >= minimum;
    }

    private boolean isName(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
        String name = possessive ? word.substring(0, word.length() - 2) : word;
        return TitleCaseWords.isName(name) || document.isCode(name);
    }

    private static boolean isSubcommand(String program, String word) {
        return TitleCaseWords.isProgram(program)
                && KnownPrograms.find(program)
                        .filter(tool -> tool.hasSubcommand(word))
                        .isPresent();
    }

    /** Returns whether a word is the name of a program, because a version begins at an offset after it. */
    private boolean hasVersion(String word, int start) {
        int end = start;
        int dots = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".v".indexOf(text.charAt(end)) >= 0)) {
            dots += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        boolean isVersion = dots > 1 || (end > start + 1 && text.charAt(start) == 'v');
        return isVersion && !TitleCaseWords.isBeforeVersion(word);
    }
}
