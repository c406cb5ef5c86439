package dev.rollbackplan.redact;

/** Tells where a secret lies from the secret. */
final class FilePathValue {

    private FilePathValue() {}

    /** Whether a value is a file's path, as far as its beginning tells, or a path of small words with slashes. */
    static boolean matches(String value) {
        if (value.startsWith("./") || value.startsWith("../") || value.startsWith("~/") || value.startsWith("file:")) {
            return true;
        }
        if (value.startsWith("/")) {
            int end = value.indexOf('/', 1);
            return value.length() == 1
                    || isFolder(value.substring(1, end < 0 ? value.length() : end))
                    || isWords(value);
        }
        boolean windows = value.length() > 2
                && Chars.isLetter(value.charAt(0))
                && value.charAt(1) == ':'
                && value.charAt(2) == '\\';
        return windows || value.indexOf('/') > 0 && isWords(value);
    }

    private static boolean isFolder(String name) {
        return switch (name) {
            case "app", "bin", "data", "dev", "etc", "home", "mnt", "opt", "private", "proc", "root", "run" -> true;
            case "secrets", "srv", "sys", "tmp", "usr", "Users", "var", "vault", "workspace" -> true;
            default -> false;
        };
    }

    /** Whether each part is small letters or a number. */
    private static boolean isWords(String value) {
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
