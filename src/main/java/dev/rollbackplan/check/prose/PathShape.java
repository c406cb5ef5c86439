package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.Vocabulary;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes paths and file names. A slash alone is not enough: {@code and/or}, {@code CI/CD}, {@code org/repo} and
 * {@code example.com/docs} have one too.
 */
final class PathShape {

    private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{N}_./~*?+=@%$\\\\{}:-]+");
    private static final Pattern ROOTED =
            Pattern.compile("(?:~|\\.{1,2}|\\$[A-Z_]+|\\$\\{[A-Z_]+})/.*[\\p{L}\\p{N}*_].*");
    private static final Pattern ABSOLUTE = Pattern.compile("/[\\p{L}_.*$@][^/:]*(?:/.*)?");
    private static final Pattern WINDOWS =
            Pattern.compile("[A-Za-z]:\\\\[\\p{L}\\p{N}_.\\\\-]*\\p{L}[\\p{L}\\p{N}_.\\\\-]*");
    private static final Pattern DOT_FILE =
            Pattern.compile("\\.(?:env(?:\\.[a-z]+)?|[a-z]{2,12}rc|[a-z]{2,12}ignore|gitattributes|gitmodules|pgpass"
                    + "|htaccess|bash_profile|bash_history|profile)");
    private static final Pattern LINE = Pattern.compile(":\\d{1,6}(?:[:-]\\d{1,6})?$");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern STEM = Pattern.compile("[\\p{L}\\p{N}_*][\\p{L}\\p{N}_.*+@%={}$-]*");

    private PathShape() {}

    /** Returns whether a word is a path or a file name, maybe with a line number after a colon. */
    static boolean matches(String word) {
        if (!CHARACTERS.matcher(word).matches() || word.contains("//") || word.contains("...") || word.contains("{{")) {
            return false;
        }
        String path = LINE.matcher(word).replaceFirst("");
        if (ROOTED.matcher(path).matches() || WINDOWS.matcher(path).matches()) {
            return true;
        }
        if (path.startsWith("/")) {
            return isAbsolute(path);
        }
        if (path.indexOf(':') >= 0 || path.indexOf('\\') >= 0 || path.indexOf('@') >= 0) {
            return false;
        }
        return path.indexOf('/') < 0 ? isFileName(path) : isRelative(path);
    }

    private static boolean isAbsolute(String path) {
        if (!ABSOLUTE.matcher(path).matches()) {
            return false;
        }
        boolean isSingle = path.indexOf('/', 1) < 0;
        return !isSingle || (path.length() > 2 && !Vocabulary.isProseWord(path.substring(1)));
    }

    private static boolean isRelative(String path) {
        String first = path.substring(0, path.indexOf('/'));
        if (path.endsWith("/")) {
            boolean isDeep = path.indexOf('/') < path.length() - 1;
            return (isDeep || first.indexOf('_') >= 0) && !isHost(first) && isLowerCase(path) && !path.contains("=");
        }
        if (isHost(first)) {
            // ".github/workflows", but neither ".readable/.writable" nor ".NET/ASP.NET".
            return first.length() > 2
                    && first.startsWith(".")
                    && Character.isLowerCase(first.charAt(1))
                    && !path.contains("/.");
        }
        String[] segments = path.split("/", -1);
        for (String segment : segments) {
            if (Vocabulary.isName(segment) || segment.isEmpty()) {
                return false;
            }
        }
        String last = segments[segments.length - 1];
        // "config.yaml/values.yaml" names two files.
        return (isFileName(last) || DOT_FILE.matcher(last).matches()) && !isFileName(first);
    }

    private static boolean isHost(String segment) {
        return DOMAIN.matcher(segment.toLowerCase(Locale.ROOT)).matches() || segment.startsWith(".");
    }

    private static boolean isLowerCase(String path) {
        return path.equals(path.toLowerCase(Locale.ROOT));
    }

    private static boolean isFileName(String name) {
        if (DOT_FILE.matcher(name).matches()) {
            return true;
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0 || Vocabulary.isName(name)) {
            return false;
        }
        String stem = name.substring(0, dot);
        String extension = name.substring(dot + 1);
        boolean isUpperCase = extension.length() > 1
                && stem.equals(stem.toUpperCase(Locale.ROOT))
                && extension.equals(extension.toUpperCase(Locale.ROOT));
        String known = isUpperCase ? extension.toLowerCase(Locale.ROOT) : extension;
        return Vocabulary.isFileExtension(known) && isStem(stem, known);
    }

    /** Returns whether a name can precede an extension. ".yaml" and "tar.gz" are kinds of files, and "Node.js" is a product. */
    private static boolean isStem(String stem, String extension) {
        if (stem.isEmpty() || stem.equals("tar")) {
            return false;
        }
        boolean isProduct = extension.equals("js") && Character.isUpperCase(stem.charAt(0));
        boolean isNumber = extension.length() < 3 && WordTokenizer.isNumber(stem);
        boolean isDotFile =
                stem.startsWith(".") && STEM.matcher(stem.substring(1)).matches();
        return !isProduct && !isNumber && (isDotFile || STEM.matcher(stem).matches());
    }
}
