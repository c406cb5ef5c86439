package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.check.plan.Document;
import dev.rollbackplan.check.prose.BareCodeScanner;
import dev.rollbackplan.check.prose.CodeToken;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.check.prose.InlineText;
import dev.rollbackplan.check.prose.InlineTextBuilder;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reports headings of an English document that no common style of Title Case accepts. */
public final class HeaderNotTitleCase implements Rule<Document> {

    /** Maximum number of words that a message names. */
    private static final int NAMED_WORDS = 5;

    @Override
    public String id() {
        return "header-not-title-case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Document subject, Findings findings) {
        if (!subject.contract().requiresTitleCase()) {
            return;
        }
        List<Block.Heading> doubtful = new ArrayList<>();
        for (Block block : subject.document().blocks()) {
            if (block instanceof Block.Heading heading && mayBeWrong(heading.text())) {
                doubtful.add(heading);
            }
        }
        if (doubtful.isEmpty()) {
            return;
        }
        DocumentFacts document = subject.words();
        for (Block.Heading heading : doubtful) {
            if (document.isEnglish() && !EnglishDetector.isForeign(heading)) {
                check(heading, subject.source(), document, findings);
            }
        }
    }

    /**
     * Returns whether a heading of one line has a word that begins with four lower-case letters. Most headings have
     * none. Rendering checks the headings of its template at each start, and loads no further class for those.
     * Headings of several lines are left out: most are a paragraph or front matter above a line of hyphens.
     */
    private static boolean mayBeWrong(String heading) {
        boolean found = false;
        boolean inWord = false;
        int letters = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '\n') {
                return false;
            }
            boolean isLower = (c >= 'a' && c <= 'z') || c == '\'' || c == '\u2019';
            letters = isLower && (letters > 0 || !inWord) ? letters + 1 : 0;
            found |= letters == 4;
            inWord = Character.isLetterOrDigit(c);
        }
        return found;
    }

    private static void check(Block.Heading heading, SourceText text, DocumentFacts document, Findings findings) {
        String source = text.text();
        InlineText shown = InlineTextBuilder.read(source, heading.inlines(), false);
        List<TextRange> words = new ArrayList<>();
        for (TextRange word : new TitleCaseChecker(shown.text(), document).wrongWords()) {
            words.add(shown.range(word.start(), word.end()));
        }
        if (words.isEmpty()) {
            return;
        }
        // Code that is not marked as such keeps its case.
        for (CodeToken code : BareCodeScanner.read(text, heading.inlines())) {
            words.removeIf(code.range()::contains);
        }
        if (words.isEmpty()) {
            return;
        }
        TextRange fixed =
                new TextRange(words.get(0).start(), words.get(words.size() - 1).end());
        StringBuilder replacement = new StringBuilder(source.substring(fixed.start(), fixed.end()));
        List<String> wrong = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (TextRange word : words) {
            int first = word.start() - fixed.start();
            replacement.setCharAt(first, (char) (replacement.charAt(first) - 'a' + 'A'));
            wrong.add(source.substring(word.start(), word.end()));
            right.add(replacement.substring(first, first + word.length()));
        }
        String message = list(wrong, "others") + " in the heading " + (words.size() == 1 ? "is" : "are")
                + " not in Title Case: write " + list(right, "so on");
        findings.add(words.get(0), message, new Fix(fixed, replacement.toString()));
    }

    /** Returns a list of words in quotes. {@code others} takes the place of the words over the maximum. */
    private static String list(List<String> words, String others) {
        StringBuilder list = new StringBuilder();
        int named = Math.min(words.size(), NAMED_WORDS);
        for (int i = 0; i < named; i++) {
            String joint = i == 0 ? "" : i == words.size() - 1 ? " and " : ", ";
            list.append(joint).append('"').append(words.get(i)).append('"');
        }
        return named < words.size() ? list + " and " + others : list.toString();
    }
}
