package dev.rollbackplan.redact.value;

/** Recognizes file paths, such as the path of a file that contains a secret. */
public final class FilePathValue {

    private FilePathValue() {}

    /**
     * Returns whether a value begins like a file path: with {@code ./}, {@code ~/}, {@code file:}, a drive letter or a
     * common folder at the root. A path of lower-case words and numbers, joined by slashes, matches too.
     */
    public static boolean matches(String value) {
        if (value.startsWith("./") || value.startsWith("../") || value.startsWith("~/") || value.startsWith("file:")) {
            return true;
        }
        if (value.startsWith("/")) {
            int end = value.indexOf('/', 1);
            return value.length() == 1
                    || isRootFolder(value.substring(1, end < 0 ? value.length() : end))
                    || isLowerCasePath(value);
        }
        boolean windows = value.length() > 2
                && Chars.isLetter(value.charAt(0))
                && value.charAt(1) == ':'
                && value.charAt(2) == '\\';
        return windows || value.indexOf('/') > 0 && isLowerCasePath(value);
    }

    private static boolean isRootFolder(String name) {
        return switch (name) {
            case "app", "bin", "data", "dev", "etc", "home", "mnt", "opt", "private", "proc", "root", "run" -> true;
            case "secrets", "srv", "sys", "tmp", "usr", "Users", "var", "vault", "workspace" -> true;
            default -> false;
        };
    }

    /** Returns whether each part between punctuation marks is lower-case letters only or digits only. */
    private static boolean isLowerCasePath(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char before = Chars.at(value, i - 1);
            boolean digit = Chars.isDigit(c) && !Chars.isLower(before);
            boolean letter = Chars.isLower(c) && !Chars.isDigit(before);
            if (!digit && !letter && "/-_.:".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
