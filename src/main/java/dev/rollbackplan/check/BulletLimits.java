package dev.rollbackplan.check;

import java.util.Optional;
import java.util.regex.Matcher;

/** Reads a number of bullets from a formatting rule: "4-6", "3 to 5", "at least 3", "at most 7", "5". */
final class BulletLimits {

    private static final LazyPattern RANGE = LazyPattern.of(
            "(\\d{1,3})\\s*(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\u00e2\u20ac\u201c|to|or|\\.\\.)\\s*(\\d{1,3})");
    private static final LazyPattern LEAST =
            LazyPattern.of("(?i)(?:at least|minimum(?: of)?|no fewer than)\\s+(\\d{1,3})");
    private static final LazyPattern MOST =
            LazyPattern.of("(?i)(?:at most|maximum(?: of)?|max\\.?|up to|no more than)\\s+(\\d{1,3})");
    private static final LazyPattern COUNT = LazyPattern.of("(\\d{1,3})\\s+bullet");

    private BulletLimits() {}

    static Optional<Contract.Limits> in(String rule) {
        Matcher range = RANGE.matcher(rule);
        if (range.find()) {
            return limits(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        Matcher least = LEAST.matcher(rule);
        Matcher most = MOST.matcher(rule);
        boolean hasLeast = least.find();
        boolean hasMost = most.find();
        if (hasLeast || hasMost) {
            return limits(
                    hasLeast ? Integer.parseInt(least.group(1)) : 0,
                    hasMost ? Integer.parseInt(most.group(1)) : Integer.MAX_VALUE);
        }
        Matcher count = COUNT.matcher(rule);
        return count.find()
                ? limits(Integer.parseInt(count.group(1)), Integer.parseInt(count.group(1)))
                : Optional.empty();
    }

    private static Optional<Contract.Limits> limits(int least, int most) {
        return least <= most ? Optional.of(new Contract.Limits(least, most)) : Optional.empty();
    }
}
