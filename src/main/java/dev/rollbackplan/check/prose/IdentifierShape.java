package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes identifiers and long options. PascalCase, kebab-case and versions are not recognized, because the names of
 * products, compound words and release notes look the same. Neither is one lower-case letter before a capital: iPhone,
 * gRPC, kWh.
 */
final class IdentifierShape {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.$:/@=+%,(){}\\[\\]*~-]+");

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String VALUE = "(?:=[A-Za-z0-9_./:@%+,-]*)?";
    private static final Pattern SNAKE = Pattern.compile("_{0,2}[a-z][a-z0-9]*(?:_+[A-Za-z0-9]+)+_{0,2}");
    private static final Pattern UPPER_SNAKE = Pattern.compile("_{0,2}[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)+");
    private static final Pattern NUMBERED_SNAKE = Pattern.compile("\\d{3,}_[a-z][a-z0-9]*(?:_[a-z0-9]+)*");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]+(?:[A-Z][A-Za-z0-9]+)");
    private static final Pattern VERSION = Pattern.compile("v?\\d+(?:_\\d+)*");
    private static final Pattern DOTTED =
            Pattern.compile(NAME + "(?:(?:\\.|::?)" + NAME + "|\\[[A-Za-z0-9_*-]*])*" + VALUE);
    private static final Pattern SEPARATORS = Pattern.compile("[.:\\[\\]]");
    private static final Pattern CALL = Pattern.compile(NAME + "(?:\\." + NAME + ")*\\(\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:[A-Za-z_][A-Za-z0-9_]+|\\{[A-Za-z_][A-Za-z0-9_]*})");
    private static final Pattern CURRENCY = Pattern.compile("\\$(?:[a-z]{2}|USD|AUD|CAD|mio|mrd)");

    private static final String PATH = "(?:/[A-Za-z0-9_./-]*)?";
    private static final List<Pattern> HOSTS_AND_PORTS = List.of(
            Pattern.compile("localhost:\\d{2,5}" + PATH),
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}:\\d{2,5}" + PATH),
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}:\\d{2,5}" + PATH),
            Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)+:(?!(?:19|20)\\d\\d$)\\d{4,5}" + PATH));
    private static final String REPOSITORY = "(?:[a-z0-9.-]+(?::\\d{2,5})?/)?(?:[a-z0-9_.-]+/)*[a-z][a-z0-9_.-]*";
    private static final Pattern IMAGE = Pattern.compile("(" + REPOSITORY
            + ")(?:(?::(?:latest|v\\d[A-Za-z0-9_.-]*))|(:\\d+(?:\\.\\d+)+[A-Za-z0-9_.-]*)|@sha256:[0-9a-f]{7,64})");
    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");
    private static final Pattern LABELLED_VERSION = Pattern.compile(
            "(?:version|ver|tag|release|image|build|from|to|target|current|live|note|since|until|at|um|ab|bis|seit"
                    + "|host|task|test|timeout|wait)"
                    + ":.*");
    private static final Pattern KUBERNETES_KEY =
            Pattern.compile("(?:[a-z0-9-]+\\.)*(?:kubernetes|k8s)\\.io/(?!docs$|blog$|releases$|community$|training$)"
                    + "[A-Za-z][A-Za-z0-9_.-]*(?:=[A-Za-z0-9_.-]*)?(?::[A-Za-z]+)?");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{7,40}");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("[a-f]{5,}\\d{1,2}|\\d+[a-f]");

    /** Words such as macOS, microVM, openAPI and studentInnen, but not userID and baseURL. */
    private static final Pattern CAMEL_CASE_WORD =
            Pattern.compile("[a-z0-9]+(?:(?!(?:ID|URL|URI|IP|UID|UUID|ARN|TTL)s?$)[A-Z][A-Z0-9]+s?|Innen)");

    /** The name of the option is group 1, its value with the equals sign group 2. */
    private static final Pattern FLAG = Pattern.compile("--(?:\\[no-])?([A-Za-z][A-Za-z0-9_.-]*)(=\\S*)?");

    /** Function words that name options of common programs. Before any other one, two hyphens are a dash. */
    private static final Set<String> FUNCTION_WORD_OPTIONS = Set.of("""
            after all any as at before by first for from in into last now off on once only onto out si since to until up
            where with without yes""".split("\\s+", -1));

    private IdentifierShape() {}

    /** Returns whether a word is a long option such as {@code --dry-run} or {@code --replicas=3}. */
    static boolean isFlag(String word) {
        Matcher flag = FLAG.matcher(word);
        if (!flag.matches() || word.endsWith("-") || word.length() <= 3) {
            return false;
        }
        String name = flag.group(1);
        boolean dash = Vocabulary.isFunctionWord(name) && !FUNCTION_WORD_OPTIONS.contains(name);
        return !dash || flag.group(2) != null;
    }

    /** Returns whether a word is an identifier. */
    static boolean matches(String word) {
        if (word.length() < 3 || !WORD.matcher(word).matches() || Vocabulary.isName(word)) {
            return false;
        }
        if (word.startsWith("$")) {
            return isVariable(word);
        }
        if (word.endsWith("()")) {
            return CALL.matcher(word).matches();
        }
        return Character.isDigit(word.charAt(0))
                ? NUMBERED_SNAKE.matcher(word).matches() || isAddress(word) || isHash(word)
                : isDotted(isFamily(word) ? word.replace('*', '0') : word) || isAddress(word) || isHash(word);
    }

    /** Returns whether a word ends with a star for the rest of a name, as in {@code VITE_*}. */
    private static boolean isFamily(String word) {
        return word.endsWith("_*") && word.indexOf('*') == word.length() - 1;
    }

    private static boolean isVariable(String word) {
        return VARIABLE.matcher(word).matches() && !CURRENCY.matcher(word).matches();
    }

    private static boolean isDotted(String word) {
        if (!DOTTED.matcher(word).matches()) {
            return false;
        }
        int value = word.indexOf('=');
        String key = value < 0 ? word : word.substring(0, value);
        boolean found = false;
        for (String name : SEPARATORS.split(key, -1)) {
            if (isCodeName(name)) {
                found = true;
            } else if (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && isLabelled(key)) {
                return false;
            }
        }
        return found;
    }

    /** Returns whether a colon may belong to the sentence, as in "Note:max_size", but not in {@code Pool::max_size}. */
    private static boolean isLabelled(String key) {
        return key.indexOf(':') >= 0 && !key.contains("::");
    }

    /** Returns whether a name is in snake_case or camelCase, which ordinary words are not. */
    private static boolean isCodeName(String name) {
        if (name.indexOf('_') >= 0) {
            return (SNAKE.matcher(name).matches() || UPPER_SNAKE.matcher(name).matches())
                    && !VERSION.matcher(name).matches();
        }
        return CAMEL.matcher(name).matches() && !CAMEL_CASE_WORD.matcher(name).matches() && !Vocabulary.isName(name);
    }

    private static boolean isAddress(String word) {
        if (word.indexOf(':') < 0 && word.indexOf('/') < 0 && word.indexOf('@') < 0) {
            return false;
        }
        for (Pattern pattern : HOSTS_AND_PORTS) {
            if (pattern.matcher(word).matches()) {
                return true;
            }
        }
        return KUBERNETES_KEY.matcher(word).matches() || isImage(word);
    }

    /** Returns whether a word is a container image. A word before a number may be a label, unless it is a known program. */
    private static boolean isImage(String word) {
        Matcher image = IMAGE.matcher(word);
        return image.matches()
                && !LABELLED_VERSION.matcher(word).matches()
                && (image.group(2) == null
                        || !PLAIN_WORD.matcher(image.group(1)).matches()
                        || KnownPrograms.find(image.group(1)).isPresent());
    }

    private static boolean isHash(String word) {
        return HASH.matcher(word).matches()
                && word.chars().anyMatch(c -> c >= 'a')
                && word.chars().anyMatch(c -> c <= '9')
                && !WORD_AND_NUMBER.matcher(word).matches();
    }
}
