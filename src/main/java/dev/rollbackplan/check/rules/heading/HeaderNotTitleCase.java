package dev.rollbackplan.check.rules.heading;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.check.plan.Document;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A heading that no mainstream style would call Title Case. */
public final class HeaderNotTitleCase implements Rule<Document> {

    /** A message names so many words. */
    private static final int NAMED = 4;

    /** A message shows so many letters of a word. */
    private static final int SHOWN = 40;

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
            if (block instanceof Block.Heading heading && !isPlainlyRight(heading)) {
                doubtful.add(heading);
            }
        }
        if (!doubtful.isEmpty()) {
            DocumentFacts document = subject.words();
            for (Block.Heading heading : doubtful) {
                check(heading, subject, document, findings);
            }
        }
    }

    private static void check(Block.Heading heading, Document subject, DocumentFacts document, Findings findings) {
        HeadingText text = HeadingText.of(heading, subject.source());
        TitleCaseChecker titleCase = new TitleCaseChecker(text, document);
        List<HeadingWord> words = titleCase.wrongWords();
        List<HeadingWord> shouted = titleCase.shoutedWords();
        boolean shouts = !shouted.isEmpty();
        if (shouts) {
            words = shouted;
        }
        if (words.isEmpty()) {
            return;
        }
        char[] letters = text.copy();
        for (HeadingWord word : words) {
            if (shouts) {
                new Shouting(word).calm(letters);
            } else {
                word.capitalize(letters);
            }
        }
        HeadingWord first = words.get(0);
        HeadingWord last = words.get(words.size() - 1);
        TextRange range = text.range(first.from(), shouts ? last.to() : first.to());
        String message = shouts ? shouting(text, first, last, letters) : message(words, letters);
        if (!document.isEnglish()) {
            findings.add(Severity.INFO, range, message + ", if the heading is English; the document is not");
        } else if (EnglishDetector.isForeign(heading)) {
            findings.add(Severity.INFO, range, message + ", if the heading is English; it does not read so");
        } else {
            TextRange repaired = text.range(first.from(), last.to());
            findings.add(range, message, new Fix(repaired, text.repaired(first.from(), last.to(), letters)));
        }
    }

    /** Whether every word begins with a capital and not all are capitals: true of most headings, and quickly told. */
    private static boolean isPlainlyRight(Block.Heading heading) {
        boolean lowerSeen = false;
        for (Inline inline : heading.inlines()) {
            String text = inline.text();
            boolean wordStart = true;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean lower = c >= 'a' && c <= 'z';
                if (c >= 128 || (lower && wordStart)) {
                    return false;
                }
                lowerSeen |= lower;
                wordStart = !lower && !(c >= 'A' && c <= 'Z') && c != '-' && c != '/' && c != '\'';
            }
        }
        return lowerSeen;
    }

    private static String message(List<HeadingWord> words, char[] letters) {
        StringBuilder wrong = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int named = words.size() > NAMED + 1 ? NAMED : words.size();
        for (int i = 0; i < named; i++) {
            HeadingWord word = words.get(i);
            String joint = i == 0 ? "" : i == words.size() - 1 ? " and " : ", ";
            wrong.append(joint).append(quoted(word.text()));
            right.append(joint).append(quoted(new String(letters, word.from(), word.length())));
        }
        if (named < words.size()) {
            wrong.append(" and ").append(words.size() - named).append(" more words");
            right.append(" and so on");
        }
        return wrong + (words.size() == 1 ? " is" : " are") + " not in Title Case; write " + right;
    }

    private static String shouting(HeadingText text, HeadingWord first, HeadingWord last, char[] letters) {
        String calm = new String(letters, first.from(), last.to() - first.from());
        return quoted(text.slice(first.from(), last.to())) + " is all in capitals; write " + quoted(calm);
    }

    private static String quoted(String word) {
        boolean whole = word.codePointCount(0, word.length()) <= SHOWN;
        return "\"" + (whole ? word : word.substring(0, word.offsetByCodePoints(0, SHOWN)) + "\u2026") + "\"";
    }
}
