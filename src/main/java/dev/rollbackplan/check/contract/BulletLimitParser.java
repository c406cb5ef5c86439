package dev.rollbackplan.check.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads limits for the number of bullets from a formatting rule. For example, "Prefer 4-6 bullets per section" gives 4 to 6,
 * "between three and five" 3 to 5, "at least 3" 3 or more, "5 or fewer" 0 to 5, "fewer than 5" 0 to 4, "never more than 6"
 * 0 to 6, and "5 bullets" exactly 5. Numbers of sections, dates, times and versions are no limits.
 */
final class BulletLimitParser {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern NUMBER_WORD = Pattern.compile("\\b(?:" + String.join("|", NUMBERS) + ")\\b");

    /** A number of bullets: not one of something else, such as 25 in "bullets of at most 25 words". */
    private static final String NUMBER = "(\\d{1,3})(?!\\d|\\s{0,3}-?(?:words?|char|letters?|lines?|sentences?|levels?"
            + "|paragraphs?|headers?|headings?|sections?|sub-?bullets?|sub-?items?|nested))";

    /** Words between a number and a limit after it, as in "5 bullet points or fewer". */
    private static final String BULLETS = "(?:\\s{1,3}(?:bullet|item|point)s?){0,2}\\s{1,3}";

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    /** Words whose number counts nothing, as in "sections 1 and 2", but not "per section 4-6 bullets". */
    private static final Pattern LABELED = Pattern.compile("(?<!\\b(?:per|each|every|any|all|a) )(?<![a-z\\d-])"
            + "(?:(?:sections?|steps?|parts?|phases?|chapters?|stages?|pages?|lines?|levels?|tiers?|rules?|options?|versions?"
            + "|releases?|v|days?|weeks?|sprints?|years?|q|sev|p|nos?\\.|numbers?|headings?|h|appendix|" + MONTH
            + ")[ -]?|[#\u00a7] ?)"
            + "\\d{1,4}(?:\\.\\d+)*+(?:(?:, ?(?:(?:and|or) )?| (?:and|or|to|through|&) | ?[-\u2013\u2014] ?)\\d{1,4}(?:\\.\\d+)*+)*"
            + "(?![\\d.]|\\s?(?:(?:-|\u2013|to|or) ?\\d+ )?(?:[a-z]+ )?(?:bullet|item|point))");

    /** A version, a date, a time, an ordinal or a percentage. */
    private static final Pattern NO_COUNT = Pattern.compile("(?<![\\w.])v?\\d+(?:[.:/]\\d+)+(?![\\w.])"
            + "|(?<!\\d)\\d{4}(?:-\\d{1,2}){0,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:(?:st|nd|rd|th)| " + MONTH + ")\\b|\\d+ ?%");

    /** A denial in the same clause before a number. */
    private static final Pattern DENIED =
            Pattern.compile("(?:\\b(?:not|never|no|avoid|without|cannot)\\b|n['\u2019]t\\b)[^.;:,]*$");

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s{0,3}(?:-|\u2010|\u2011|\u2012|\u2013|\u2014"
            + "|\u00e2\u20ac\u201c|to|or|and|\\.\\.)\\s{0,3}" + NUMBER);
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:at least|min(?:imum)?\\.?(?: of)?|(?:no|not) (?:fewer|less) than|\u2265|>=)\\s{0,3}" + NUMBER);
    private static final Pattern OR_MORE =
            Pattern.compile(NUMBER + "(?:" + BULLETS + "(?:or more|at least|min(?:imum)?\\b)|\\+)");
    private static final Pattern MORE_THAN =
            Pattern.compile("(?:more than|over|exceed(?:s|ing)?|above|beyond)\\s{1,3}" + NUMBER);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:at most|max(?:imum)?\\.?(?: of)?|up to|(?:no|not) more than|limit[a-z]*(?: [a-z]+){0,3} to|\u2264|<=)"
                    + "\\s{0,3}" + NUMBER);
    private static final Pattern OR_FEWER =
            Pattern.compile(NUMBER + BULLETS + "(?:or (?:fewer|less)|at most|max(?:imum)?\\b)");
    private static final Pattern FEWER_THAN = Pattern.compile("(?:fewer than|less than|under|below)\\s{1,3}" + NUMBER);
    private static final Pattern COUNT = Pattern.compile(NUMBER + "\\s{1,3}(?:[a-z]+ )?(?:bullet|item|point)");

    private BulletLimitParser() {}

    /** Returns the limits that a formatting rule sets; empty if it sets none. */
    static Optional<PlanContract.Limits> parse(String rule) {
        String text = countsOnly(rule.toLowerCase(Locale.ROOT));
        Matcher range = RANGE.matcher(text);
        if (range.find() && !isDenied(text, range.start())) {
            return limits(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        OptionalInt min = bound(text, List.of(AT_LEAST, OR_MORE), MORE_THAN, 1, FEWER_THAN);
        OptionalInt max = bound(text, List.of(AT_MOST, OR_FEWER), FEWER_THAN, -1, MORE_THAN);
        if (min.isPresent() || max.isPresent()) {
            return limits(min.orElse(0), max.orElse(Integer.MAX_VALUE));
        }
        OptionalInt count = number(COUNT, text, false);
        return count.isPresent() ? limits(count.getAsInt(), count.getAsInt()) : Optional.empty();
    }

    /** Returns a rule with numerals for number words, and without the numbers that count nothing. */
    private static String countsOnly(String lower) {
        Matcher word = NUMBER_WORD.matcher(lower);
        String text = word.find() ? word.replaceAll(found -> String.valueOf(NUMBERS.indexOf(found.group()))) : lower;
        return NO_COUNT.matcher(LABELED.matcher(text).replaceAll("part")).replaceAll("part");
    }

    /**
     * Returns one bound that a text sets.
     *
     * @param including words before or after a number that is the bound, as in "at least 3" and "3 or more"
     * @param excluding words before a number that is just outside the bound, as in "more than 3"
     * @param step the distance from that number to the bound: 1 or -1
     * @param opposite words of the other bound, which set this one after a denial, as in "never fewer than 3"
     */
    private static OptionalInt bound(
            String text, List<Pattern> including, Pattern excluding, int step, Pattern opposite) {
        for (Pattern pattern : including) {
            OptionalInt number = number(pattern, text, false);
            if (number.isPresent()) {
                return number;
            }
        }
        OptionalInt outside = number(excluding, text, false);
        return outside.isPresent() ? OptionalInt.of(outside.getAsInt() + step) : number(opposite, text, true);
    }

    private static OptionalInt number(Pattern pattern, String text, boolean denied) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isDenied(text, matcher.start()) == denied) {
                return OptionalInt.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDenied(String text, int at) {
        return DENIED.matcher(text.substring(0, at)).find();
    }

    private static Optional<PlanContract.Limits> limits(int min, int max) {
        return min <= max ? Optional.of(new PlanContract.Limits(min, max)) : Optional.empty();
    }
}
