package dev.rollbackplan.check.facts;

import dev.rollbackplan.text.TextRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time in a text, in UTC unless the text has another offset.
 *
 * @param date its date; empty if the text has only a time of day
 * @param time its time of day
 * @param range its range in the text
 */
public record Moment(Optional<LocalDate> date, LocalTime time, TextRange range) {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\d:.])(?:(\\d{4})[-/](\\d\\d)[-/](\\d\\d)(?:[T _]|, )\\s?)?(\\d\\d):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?(?:\\s?([+-]\\d\\d):?(\\d\\d)?)?(?![\\d:])");

    /** Returns the points in time of a text, in their order. */
    public static List<Moment> in(String text) {
        List<Moment> moments = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            of(matcher).ifPresent(moments::add);
        }
        return moments;
    }

    private static Optional<Moment> of(Matcher matcher) {
        try {
            return Optional.of(read(matcher));
        } catch (DateTimeException e) {
            // No time of day, such as 99:30.
            return Optional.empty();
        }
    }

    private static Moment read(Matcher matcher) {
        LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6));
        int sign = matcher.group(7) != null && matcher.group(7).startsWith("-") ? -1 : 1;
        int offset = number(matcher, 7) * 60 + sign * number(matcher, 8);
        TextRange range = new TextRange(matcher.start(), matcher.end());
        if (matcher.group(1) == null) {
            return new Moment(Optional.empty(), time.minusMinutes(offset), range);
        }
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        LocalDateTime at = date.atTime(time).minusMinutes(offset);
        return new Moment(Optional.of(at.toLocalDate()), at.toLocalTime(), range);
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** Returns whether this is earlier than another one. Without a date, both are taken to be on the same day. */
    public boolean isBefore(Moment other) {
        if (date.isPresent() && other.date.isPresent()) {
            return date.get().atTime(time).isBefore(other.date.get().atTime(other.time));
        }
        return time.isBefore(other.time);
    }
}
