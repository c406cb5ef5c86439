package dev.rollbackplan.check.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads limits for the number of bullets from a formatting rule. For example, "Prefer 4-6 bullets per section" gives 4 to 6,
 * "between three and five" 3 to 5, "at least 3" 3 or more, "5 or fewer" 0 to 5, "fewer than 5" 0 to 4, and "5 bullets" exactly 5.
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

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s{0,3}(?:-|\u2010|\u2011|\u2012|\u2013|\u2014"
            + "|\u00e2\u20ac\u201c|to|or|and|\\.\\.)\\s{0,3}" + NUMBER);
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:at least|min(?:imum)?\\.?(?: of)?|(?:no|not) (?:fewer|less) than|\u2265|>=)\\s{0,3}" + NUMBER);
    private static final Pattern OR_MORE =
            Pattern.compile(NUMBER + "(?:" + BULLETS + "(?:or more|at least|min(?:imum)?\\b)|\\+)");
    private static final Pattern MORE_THAN = Pattern.compile("(?<!no )(?<!not )more than\\s{1,3}" + NUMBER);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:at most|max(?:imum)?\\.?(?: of)?|up to|(?:no|not) more than|limit[a-z]*(?: [a-z]+){0,3} to|\u2264|<=)"
                    + "\\s{0,3}" + NUMBER);
    private static final Pattern OR_FEWER =
            Pattern.compile(NUMBER + BULLETS + "(?:or (?:fewer|less)|at most|max(?:imum)?\\b)");
    private static final Pattern FEWER_THAN =
            Pattern.compile("(?<!no )(?<!not )(?:fewer than|less than|under|below)\\s{1,3}" + NUMBER);
    private static final Pattern COUNT = Pattern.compile(NUMBER + "\\s{1,3}(?:[a-z]+ )?(?:bullet|item|point)");

    private BulletLimitParser() {}

    /** Returns the limits that a formatting rule sets; empty if it sets none. */
    static Optional<PlanContract.Limits> parse(String rule) {
        String lower = rule.toLowerCase(Locale.ROOT);
        Matcher word = NUMBER_WORD.matcher(lower);
        String text = word.find() ? word.replaceAll(found -> String.valueOf(NUMBERS.indexOf(found.group()))) : lower;
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return limits(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        OptionalInt min = bound(text, AT_LEAST, OR_MORE, MORE_THAN, 1);
        OptionalInt max = bound(text, AT_MOST, OR_FEWER, FEWER_THAN, -1);
        if (min.isPresent() || max.isPresent()) {
            return limits(min.orElse(0), max.orElse(Integer.MAX_VALUE));
        }
        OptionalInt count = number(COUNT, text);
        return count.isPresent() ? limits(count.getAsInt(), count.getAsInt()) : Optional.empty();
    }

    /**
     * Returns one bound that a text sets.
     *
     * @param before words before a number that is the bound, as in "at least 3"
     * @param after words after a number that is the bound, as in "3 or more"
     * @param excluding words before a number that is just outside the bound, as in "more than 3"
     * @param step the distance from that number to the bound: 1 or -1
     */
    private static OptionalInt bound(String text, Pattern before, Pattern after, Pattern excluding, int step) {
        OptionalInt number = number(before, text);
        number = number.isPresent() ? number : number(after, text);
        if (number.isPresent()) {
            return number;
        }
        OptionalInt outside = number(excluding, text);
        return outside.isPresent() ? OptionalInt.of(outside.getAsInt() + step) : outside;
    }

    private static OptionalInt number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static Optional<PlanContract.Limits> limits(int min, int max) {
        return min <= max ? Optional.of(new PlanContract.Limits(min, max)) : Optional.empty();
    }
}
