package dev.rollbackplan.check.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a prompt, each as a whole and in the parts between its signs, in lower case. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_@][\\p{L}\\p{N}_./:@%+=&?#~-]*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'`|)\\]]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Minimum length of a name that may have another letter, in UTF-16 units. */
    private static final int SHORTEST_NEAR = 5;

    private final Set<String> all = new HashSet<>();
    private final Map<String, Fact> links = new HashMap<>();
    private final Set<String> versions = new HashSet<>();

    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /** Names with a digit, by the name without its digits. */
    private final Map<String, List<String>> numbered = new HashMap<>();

    Words(String text) {
        int line = 1;
        for (String content : text.split("\n", -1)) {
            Matcher word = WORD.matcher(content);
            while (word.find()) {
                add(trimmed(word.group()).toLowerCase(Locale.ROOT));
            }
            Matcher link = LINK.matcher(content);
            while (link.find()) {
                links.putIfAbsent(link(link.group()), new Fact(link.group(), line));
            }
            for (VersionToken token : VersionToken.in(content)) {
                versions.add(token.id());
            }
            line++;
        }
        for (String word : all) {
            byLength.computeIfAbsent(word.length(), key -> new ArrayList<>()).add(word);
            String stem = DIGITS.matcher(word).replaceAll("#");
            if (!stem.equals(word) && stem.matches(".*\\p{L}.*")) {
                numbered.computeIfAbsent(stem, key -> new ArrayList<>()).add(word);
            }
        }
    }

    private void add(String word) {
        if (!all.add(word)) {
            return;
        }
        for (String part : word.split("[/=,]+", -1)) {
            all.add(trimmed(part));
        }
        for (String part : word.split("[/:@=&?#,]+", -1)) {
            String plain = trimmed(part);
            if (all.add(plain) && plain.indexOf('.') >= 0) {
                all.addAll(List.of(plain.split("\\.", -1)));
            }
        }
    }

    static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".:,;?!=/-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Returns a link without the punctuation and the slash after it, in the form in which links are compared. */
    public static String link(String written) {
        String link = trimmed(written).toLowerCase(Locale.ROOT);
        return link.replaceFirst("^https?://(?:www\\.)?", "");
    }

    /** Returns whether the prompt has a name, alone or between signs such as a slash; upper and lower case are the same. */
    public boolean has(String name) {
        return all.contains(trimmed(name).toLowerCase(Locale.ROOT));
    }

    /** Returns whether the prompt has a version in its comparable form; the first digits of a hash are enough. */
    public boolean hasVersion(String id) {
        return versions.contains(id)
                || has(id)
                || has("v" + id)
                || versions.stream().anyMatch(version -> VersionToken.isSame(version, id));
    }

    /** Returns the links of the prompt in the form in which they are compared, each with its place. */
    public Map<String, Fact> links() {
        return Map.copyOf(links);
    }

    /** Returns a name of the prompt that differs only in a number or in one letter. */
    public Optional<String> near(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> sameStem = numbered.getOrDefault(DIGITS.matcher(lower).replaceAll("#"), List.of());
        if (!sameStem.isEmpty()) {
            return Optional.of(sameStem.get(0));
        }
        if (lower.length() < SHORTEST_NEAR) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(lower.length() - 1, lower.length() + 1)
                .boxed()
                .flatMap(length -> byLength.getOrDefault(length, List.of()).stream())
                .filter(word -> isOneLetterOff(word, lower))
                .min(String::compareTo);
    }

    private static boolean isOneLetterOff(String word, String other) {
        int start = 0;
        int shorter = Math.min(word.length(), other.length());
        while (start < shorter && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int wordEnd = word.length();
        int otherEnd = other.length();
        while (wordEnd > start && otherEnd > start && word.charAt(wordEnd - 1) == other.charAt(otherEnd - 1)) {
            wordEnd--;
            otherEnd--;
        }
        boolean isSwap = wordEnd - start == 2
                && otherEnd - start == 2
                && word.charAt(start) == other.charAt(start + 1)
                && word.charAt(start + 1) == other.charAt(start);
        return isSwap || wordEnd - start < 2 && otherEnd - start < 2;
    }
}
