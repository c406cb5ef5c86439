package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.FilePathValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Selects the values of an environment that are secrets. A variable is secret if its name, in any case, ends in a word
 * such as {@code PASSWORD} or {@code TOKEN}. Its value is stripped of white space at both ends. A value that is too short
 * or is likely to be a word of the text is left out: one of fewer than 6 UTF-16 code units, and one of fewer than 8 that
 * is letters, a number or a version. So are file paths, and the value of a {@code _KEY} that is words with hyphens.
 */
final class EnvironmentSecrets {

    /** Minimum length of a value, in UTF-16 code units. */
    private static final int MIN_LENGTH = 6;

    /** Minimum length of a word, a number or a version, in UTF-16 code units. */
    private static final int MIN_PLAIN_LENGTH = 8;

    /** Minimum length of a value whose base64 is searched for, in bytes: 9 bytes have 12 characters of their own. */
    private static final int MIN_BASE64_LENGTH = 9;

    private EnvironmentSecrets() {}

    /** Returns the secret values of an environment, and their base64. */
    static List<String> of(Map<String, String> environment) {
        List<String> secrets = new ArrayList<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            String value = variable.getValue().strip();
            boolean secret = isSecret(variable.getKey()) && !FilePathValue.matches(value);
            boolean identifier = endsWith(variable.getKey(), "_KEY") && RandomnessHeuristic.isKebabCase(value);
            if (secret && !identifier && value.length() >= (isPlain(value) ? MIN_PLAIN_LENGTH : MIN_LENGTH)) {
                secrets.add(value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n"));
                addBase64(value.getBytes(StandardCharsets.UTF_8), secrets);
            }
        }
        return secrets;
    }

    /**
     * Adds the base64 of a value: at each of the three positions that it can have in a longer text, the characters that
     * depend on the value alone.
     */
    private static void addBase64(byte[] value, List<String> secrets) {
        for (int skipped = 0; skipped < 3 && value.length >= MIN_BASE64_LENGTH; skipped++) {
            byte[] part = Arrays.copyOfRange(value, skipped, value.length - (value.length - skipped) % 3);
            secrets.add(Base64.getEncoder().encodeToString(part));
        }
    }

    private static boolean isSecret(String name) {
        return endsWith(name, "PASSWORD")
                || endsWith(name, "PASSWD")
                || endsWith(name, "PASSPHRASE")
                || endsWith(name, "TOKEN")
                || endsWith(name, "_KEY")
                || endsWith(name, "_KEY_BASE")
                || endsWith(name, "APIKEY")
                || endsWith(name, "SECRET")
                || endsWith(name, "_PASS")
                || endsWith(name, "SSHPASS")
                || endsWith(name, "_PWD")
                || endsWith(name, "_PAT")
                || endsWith(name, "_PSW")
                || endsWith(name, "_PW")
                || endsWith(name, "_CREDENTIALS")
                || endsWith(name, "_CREDS")
                || endsWith(name, "_AUTH")
                || name.equalsIgnoreCase("KEY");
    }

    private static boolean endsWith(String name, String end) {
        return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }

    /** Returns whether a value is lower-case letters, or digits and dots after an optional letter. */
    private static boolean isPlain(String value) {
        boolean word = true;
        boolean number = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            word &= Chars.isLetter(c);
            number &= Chars.isDigit(c) || c == '.' || i == 0 && c == 'v';
        }
        return word || number;
    }
}
