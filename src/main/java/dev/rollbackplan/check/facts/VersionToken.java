package dev.rollbackplan.check.facts;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version, a commit hash or an image digest in a text.
 *
 * @param id its comparable form: in lower case, without a leading v
 * @param kind its shape
 * @param range its range in the text
 */
public record VersionToken(String id, Kind kind, TextRange range) {

    /** The shapes of versions. */
    public enum Kind {
        /** A number with two or more dots, or with one dot and a leading v. */
        DOTTED,
        /** A number with one dot, which may be a decimal number. */
        DECIMAL,
        /** A commit hash, or the first digits of one. */
        HASH,
        DIGEST
    }

    private static final Pattern DOTTED = Pattern.compile(
            "(?<![A-Za-z0-9.,])([vr]?)\\d{1,8}(?:\\.\\d{1,8}){1,3}"
                    + "(?:[-+](?:rc|alpha|beta|hotfix|build|patch|snapshot|pre|dev|r|b|g|sha)?[.-]?\\d[\\w.]{0,40})?(?![\\w%]|\\.\\d|-\\d\\d:)");

    private static final Pattern HASH =
            Pattern.compile("(?<![\\w-])(?<!sha256:)(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{7,40}(?![\\w-])");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{6,64}");
    /** The end of a package's version that names its platform. */
    private static final Pattern PLATFORM =
            Pattern.compile("[.+~-]\\d{0,2}(?:el|fc|amzn|x86|amd64|arm|aarch|noarch|deb|ubuntu|alpine|slim|linux).*");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d");

    /** Returns the versions of a text, in their order. */
    public static List<VersionToken> in(String text) {
        List<VersionToken> found = new ArrayList<>();
        Matcher dotted = DOTTED.matcher(text);
        while (dotted.find()) {
            String written = dotted.group().replaceFirst("[.]+$", "");
            if (!isAddress(text, dotted.start(), written)
                    && !DATE.matcher(written).matches()) {
                boolean isDecimal = dotted.group(1).isEmpty() && written.indexOf('.') == written.lastIndexOf('.');
                TextRange range = new TextRange(dotted.start(), dotted.start() + written.length());
                found.add(new VersionToken(id(written), isDecimal ? Kind.DECIMAL : Kind.DOTTED, range));
            }
        }
        add(HASH, Kind.HASH, text, found);
        add(DIGEST, Kind.DIGEST, text, found);
        found.sort(Comparator.comparingInt(token -> token.range().start()));
        return found;
    }

    private static void add(Pattern pattern, Kind kind, String text, List<VersionToken> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new VersionToken(id(matcher.group()), kind, new TextRange(matcher.start(), matcher.end())));
        }
    }

    /** Returns the comparable form of a version: in lower case, without a leading v, r or number sign. */
    public static String id(String version) {
        String id = version.strip().toLowerCase(Locale.ROOT);
        return id.matches("[vr#]\\d.*") ? id.substring(1) : id;
    }

    /** Returns whether two versions are the same. A hash is the same as its first digits, a package as that of one platform. */
    public static boolean isSame(String id, String other) {
        boolean isShorter = id.length() < other.length();
        String longer = isShorter ? other : id;
        String shorter = isShorter ? id : other;
        if (longer.startsWith(shorter)
                && PLATFORM.matcher(longer.substring(shorter.length())).matches()) {
            return true;
        }
        boolean isHash = id.length() > 6 && other.length() > 6 && id.matches("[0-9a-f]+") && other.matches("[0-9a-f]+");
        return id.equals(other) || isHash && (id.startsWith(other) || other.startsWith(id));
    }

    /** Returns whether a number with three dots is the address of a host. */
    private static boolean isAddress(String text, int start, String written) {
        String[] parts = written.split("\\.", -1);
        boolean isByte = parts.length == 4;
        for (String part : parts) {
            isByte &= part.matches("\\d{1,3}") && Integer.parseInt(part) < 256;
        }
        return isByte || start > 1 && text.startsWith("//", start - 2);
    }
}
