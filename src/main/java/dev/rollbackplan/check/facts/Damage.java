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
            "(?i)(?<![\\w-])(?:drop(?:s|ped|ping)?(?! (?:to|from|in|below|packets?|connections?|requests?|messages?|traffic|events?))|truncat(?:e|es|ed|ing) (?!to)"
                    + "|delete from|wrong (?:prices?|totals?|amounts?|values?|balances?|rows?|data)|bad (?:data|rows)|corrupt(?:s|ed|ion|ing)?"
                    + "|(?:set|reset) .{0,40}\\bto (?:0|null|zero))\\b");

    /** Verbs of a loss if their object is data. */
    private static final Pattern REMOVAL = Pattern.compile(
            "(?i)\\b(?:delet(?:e|es|ed|ing)|purg(?:e|ed|es|ing)|overwr(?:ote|itten|ites?|iting)|wip(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|back-?fill(?:ed|s)?|remov(?:ed|es)|updated?)\\b");

    private static final Pattern DATA = Pattern.compile(
            "(?i)\\b(?:rows?|records?|tables?|columns?|documents?|entries|accounts?|objects?|balances?|orders|customers|data)\\b|[a-z]+_[a-z]+\\b|[a-z]+\\.[a-z_]+");

    static Optional<Damage> in(List<Fact> data) {
        Optional<Damage> first = Optional.empty();
        for (Fact line : data) {
            String text = line.value();
            boolean isRemoval =
                    REMOVAL.matcher(text).find() && DATA.matcher(text).find();
            if (LOSS.matcher(text).find() || isRemoval) {
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
