package dev.rollbackplan.check.facts;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the prompt with all that identifies it: the value of its argument, and what is in the same row of a history.
 *
 * @param fact the argument's value
 * @param ids its versions, hashes and digests in their comparable form
 * @param revisions its numbers in a history of deployments
 * @param isNumber whether its value is a number, such as that of a build or a revision
 */
public record Release(Fact fact, Set<String> ids, Set<String> revisions, boolean isNumber) {

    /** A release of which nothing is known. */
    static final Release UNKNOWN = new Release(new Fact("", 0), Set.of(), Set.of(), false);

    private static final Pattern REVISION = Pattern.compile(
            "(?i)\\b(?:revision|rev|release|generation|version|build|deployment|id)[ :=#]{1,3}v?(\\d{1,9})\\b(?!\\.)");
    private static final Pattern NUMBER = Pattern.compile("[v#r]?(\\d{1,9})");

    public Release {
        ids = Set.copyOf(ids);
        revisions = Set.copyOf(revisions);
    }

    /** Returns the release that an argument's value names. */
    static Release of(Fact fact) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> revisions = new LinkedHashSet<>();
        String value = fact.value().strip();
        for (VersionToken token : VersionToken.in(value)) {
            ids.add(token.id());
        }
        Matcher revision = REVISION.matcher(value);
        while (revision.find()) {
            revisions.add(revision.group(1));
        }
        String first = value.split("[\\s(,;]", 2)[0];
        Matcher number = NUMBER.matcher(first);
        if (number.matches()) {
            revisions.add(number.group(1));
        } else if (first.matches(".*\\d.*")) {
            ids.add(VersionToken.id(first));
        }
        return new Release(fact, ids, revisions, ids.isEmpty() && !revisions.isEmpty());
    }

    /** Returns this release with what a row of a history adds. */
    Release with(HistoryRow row, Release other) {
        Set<String> allIds = new LinkedHashSet<>(ids);
        row.ids().stream().filter(id -> !other.hasId(id)).forEach(allIds::add);
        Set<String> allRevisions = new LinkedHashSet<>(revisions);
        row.revisions().stream()
                .filter(revision -> !other.revisions.contains(revision))
                .forEach(allRevisions::add);
        return new Release(fact, allIds, allRevisions, isNumber);
    }

    /** Returns whether a version in its comparable form is this one. */
    public boolean hasId(String id) {
        return ids.stream().anyMatch(own -> VersionToken.isSame(own, id));
    }

    /** Returns whether a number of a history is this release's. */
    public boolean hasRevision(String revision) {
        return revisions.contains(VersionToken.id(revision));
    }

    /** Returns the ranges of a text that name this release: its versions and, if its value is a number, that number. */
    public List<TextRange> in(String text) {
        List<TextRange> ranges = new ArrayList<>();
        for (VersionToken token : VersionToken.in(text)) {
            if (hasId(token.id())) {
                ranges.add(token.range());
            }
        }
        Set<String> names = new LinkedHashSet<>(ids);
        if (isNumber) {
            names.addAll(revisions);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String name : names) {
            for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
                boolean isPrefixed = at > 0 && "vr#".indexOf(lower.charAt(at - 1)) >= 0;
                TextRange range = new TextRange(isPrefixed ? at - 1 : at, at + name.length());
                boolean isKnown =
                        ranges.stream().anyMatch(other -> other.end() > range.start() && range.end() > other.start());
                if (!isKnown && isWord(lower, range)) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    /** Returns whether a range is neither a part of a longer word nor of a number. */
    private static boolean isWord(String text, TextRange range) {
        char before = range.start() == 0 ? ' ' : text.charAt(range.start() - 1);
        char after = range.end() == text.length() ? ' ' : text.charAt(range.end());
        char next = range.end() + 1 < text.length() ? text.charAt(range.end() + 1) : ' ';
        boolean isNumberPart = ".,:".indexOf(after) >= 0 && Character.isDigit(next);
        return !Character.isLetterOrDigit(before)
                && "_.-".indexOf(before) < 0
                && !Character.isLetterOrDigit(after)
                && "_%-".indexOf(after) < 0
                && !isNumberPart;
    }
}
