package dev.rollbackplan.cli.args;

import java.util.OptionalInt;

/** Parses sizes such as {@code 65536}, {@code 64K} and {@code 1M}, in bytes. K and M are powers of 1024. */
public final class ByteSize {

    /** The maximum, as users write it. Twice as much still fits in a Java array. */
    public static final String MAXIMUM = "512M";

    private static final int MAXIMUM_BYTES = 512 << 20;

    /** Maximum number of digits: the maximum has that many, in bytes. */
    private static final int MAX_DIGITS = 9;

    private ByteSize() {}

    /** Returns the number of bytes. Empty if the text is no size or is above the maximum. */
    public static OptionalInt parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        long unit = unit(text.substring(digits));
        if (digits == 0 || digits > MAX_DIGITS || unit == 0) {
            return OptionalInt.empty();
        }
        long bytes = Long.parseLong(text.substring(0, digits)) * unit;
        return bytes > MAXIMUM_BYTES ? OptionalInt.empty() : OptionalInt.of((int) bytes);
    }

    /** Returns the bytes in a unit, or 0 if there is no such unit. */
    private static long unit(String suffix) {
        return switch (suffix) {
            case "", "B" -> 1;
            case "K", "k", "KB", "KiB" -> 1 << 10;
            case "M", "m", "MB", "MiB" -> 1 << 20;
            default -> 0;
        };
    }
}
