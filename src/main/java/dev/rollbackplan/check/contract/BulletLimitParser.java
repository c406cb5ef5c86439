package dev.rollbackplan.check.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number of bullets from a formatting rule: "4-6", "between three and five", "at least 3", "5 or fewer", "5". */
final class BulletLimitParser {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern NUMBER_WORD = Pattern.compile("\\b(?:" + String.join("|", NUMBERS) + ")\\b");

    /** A number that counts nothing else, as that in "bullets of at most 25 words" does. */
    private static final String NUMBER = "(\\d{1,3})(?!\\d|\\s{0,3}-?(?:words?|char|letters?|lines?|sentences?|levels?"
            + "|paragraphs?|headers?|headings?|sections?|sub-?bullets?|sub-?items?|nested))";

    private static final String THINGS = "(?:\\s{1,3}(?:bullet|item|point)s?){0,2}\\s{1,3}";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s{0,3}(?:-|\u2010|\u2011|\u2012|\u2013|\u2014"
            + "|\u00e2\u20ac\u201c|to|or|and|\\.\\.)\\s{0,3}" + NUMBER);
    private static final Pattern LEAST = Pattern.compile(
            "(?:at least|min(?:imum)?\\.?(?: of)?|(?:no|not) (?:fewer|less) than|\u2265|>=)\\s{0,3}" + NUMBER);
    private static final Pattern OR_MORE =
            Pattern.compile(NUMBER + "(?:" + THINGS + "(?:or more|at least|min(?:imum)?\\b)|\\+)");
    private static final Pattern MORE_THAN = Pattern.compile("(?<!no )(?<!not )more than\\s{1,3}" + NUMBER);
    private static final Pattern MOST = Pattern.compile(
            "(?:at most|max(?:imum)?\\.?(?: of)?|up to|(?:no|not) more than|limit[a-z]*(?: [a-z]+){0,3} to|\u2264|<=)"
                    + "\\s{0,3}" + NUMBER);
    private static final Pattern OR_FEWER =
            Pattern.compile(NUMBER + THINGS + "(?:or (?:fewer|less)|at most|max(?:imum)?\\b)");
    private static final Pattern FEWER_THAN =
            Pattern.compile("(?<!no )(?<!not )(?:fewer than|less than|under|below)\\s{1,3}" + NUMBER);
    private static final Pattern COUNT = Pattern.compile(NUMBER + "\\s{1,3}(?:[a-z]+ )?(?:bullet|item|point)");

    private BulletLimitParser() {}

    static Optional<PlanContract.Limits> in(String rule) {
        String lower = rule.toLowerCase(Locale.ROOT);
        Matcher word = NUMBER_WORD.matcher(lower);
        String text = word.find() ? word.replaceAll(found -> String.valueOf(NUMBERS.indexOf(found.group()))) : lower;
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return limits(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        OptionalInt least = first(text, LEAST, OR_MORE, MORE_THAN, 1);
        OptionalInt most = first(text, MOST, OR_FEWER, FEWER_THAN, -1);
        if (least.isPresent() || most.isPresent()) {
            return limits(least.orElse(0), most.orElse(Integer.MAX_VALUE));
        }
        OptionalInt count = number(COUNT, text);
        return count.isPresent() ? limits(count.getAsInt(), count.getAsInt()) : Optional.empty();
    }

    /** The number behind or before words that include it, or one step from that behind words that don't. */
    private static OptionalInt first(
            String text, Pattern behind, Pattern before, Pattern without, int step) {
        OptionalInt number = number(behind, text);
        number = number.isPresent() ? number : number(before, text);
        if (number.isPresent()) {
            return number;
        }
        OptionalInt bound = number(without, text);
        return bound.isPresent() ? OptionalInt.of(bound.getAsInt() + step) : bound;
    }

    private static OptionalInt number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static Optional<PlanContract.Limits> limits(int least, int most) {
        return least <= most ? Optional.of(new PlanContract.Limits(least, most)) : Optional.empty();
    }
}
