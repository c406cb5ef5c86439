package dev.rollbackplan.check.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first loss of data that the data of a prompt dates.
 *
 * @param moment its time
 * @param fact the line that states it
 */
public record Damage(Moment moment, Fact fact) {

    private static final Pattern LOSS = Pattern.compile(
            "(?i)(?<![\\w-])(?:drop(?:s|ped|ping)?(?! (?:to|from|in|below|packets?|connections?|requests?|messages?|traffic|events?))|truncat(?:e|es|ed|ing)"
                    + "|delete from|deletes? [\\d,]+ rows|deleted|rows deleted|purg(?:e|ed|es|ing)|corrupt(?:s|ed|ion|ing)?|overwr(?:ote|itten|ites?|iting)"
                    + "|wip(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|back-?fill(?:ed|s)?|bulk (?:update|delete)|updated? [\\d,]+ rows|rows affected"
                    + "|wrong (?:prices?|totals?|amounts?|values?|balances?|rows?|data)|bad (?:data|rows)|(?:set|reset) .{0,40}\\bto (?:0|null|zero))\\b");

    static Optional<Damage> in(List<Fact> data) {
        Optional<Damage> first = Optional.empty();
        for (Fact line : data) {
            if (LOSS.matcher(line.value()).find()) {
                for (Moment moment : Moment.in(line.value())) {
                    boolean isEarlier =
                            first.isEmpty() || moment.isBefore(first.get().moment());
                    first = isEarlier ? Optional.of(new Damage(moment, line)) : first;
                }
            }
        }
        return first;
    }
}
