package dev.rollbackplan.check.facts;

import dev.rollbackplan.text.TextRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit.
 *
 * @param value the number, with a factor such as k or M multiplied
 * @param unit the unit, or the word after the number, in the singular; {@code #} if there is only a factor
 * @param text the number as it is written
 * @param range its range in the text
 */
public record Quantity(BigDecimal value, String unit, String text, TextRange range) {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\w.,:/@#_-])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)(?: ?(%|ms|[KMGT]i?B)|(k|K|M|bn|B)|(x|s|h|m|min))?(?![\\w/:@_-]|\\.\\d|,\\d)(?:\\s+([a-z]{3,20}))?");

    /** Returns the numbers of a text that have a unit, a factor or a word after them. */
    public static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            int end = matcher.group(5) == null ? matcher.end() : matcher.end(5);
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            String unit = "";
            if (matcher.group(2) != null) {
                unit = matcher.group(2);
            } else if (matcher.group(4) != null) {
                unit = matcher.group(4);
            } else if (matcher.group(3) != null) {
                unit = "#";
            } else if (matcher.group(5) != null) {
                unit = matcher.group(5).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
            }
            if (!unit.isEmpty()) {
                int numberEnd = matcher.group(5) == null ? end : Math.max(matcher.end(1), matcher.start(5) - 1);
                found.add(new Quantity(
                        number.multiply(factor(matcher.group(3))),
                        unit,
                        text.substring(matcher.start(), numberEnd).strip(),
                        new TextRange(matcher.start(), numberEnd)));
            }
        }
        return found;
    }

    private static BigDecimal factor(@Nullable String letter) {
        if (letter == null) {
            return BigDecimal.ONE;
        }
        return switch (letter) {
            case "k", "K" -> BigDecimal.valueOf(1_000);
            case "M" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    /** Returns the digits without zeros before and after them. */
    public String digits() {
        return value.stripTrailingZeros().unscaledValue().toString();
    }

    /** Returns whether it has the unit and the digits of another number, but is a power of ten away. */
    public boolean isOffByMagnitude(Quantity other) {
        boolean isCount = unit.matches("#|[a-z]{3,}") && other.unit.matches("#|[a-z]{3,}") && digits().length() > 2;
        return (unit.equals(other.unit) || isCount)
                && digits().length() > 1
                && digits().equals(other.digits())
                && value.compareTo(other.value) != 0;
    }
}
