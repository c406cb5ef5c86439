package dev.rollbackplan.cli.args;

import java.util.OptionalInt;

/** A number of bytes as people write it: {@code 65536}, {@code 64K}, {@code 1M} (powers of 1024). */
public final class ByteSize {

    /** The largest that is accepted, as it is written: two of it still fit in a Java array. */
    public static final String LARGEST = "512M";

    private static final int LARGEST_BYTES = 512 << 20;

    /** Digits enough for the largest in bytes. */
    private static final int DIGITS = 9;

    private ByteSize() {}

    /** How many bytes; empty where it is no such number, or too large. */
    public static OptionalInt parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        long unit = unit(text.substring(digits));
        if (digits == 0 || digits > DIGITS || unit == 0) {
            return OptionalInt.empty();
        }
        long bytes = Long.parseLong(text.substring(0, digits)) * unit;
        return bytes > LARGEST_BYTES ? OptionalInt.empty() : OptionalInt.of((int) bytes);
    }

    /** 0 where it is none. */
    private static long unit(String suffix) {
        return switch (suffix) {
            case "", "B" -> 1;
            case "K", "k", "KB", "KiB" -> 1 << 10;
            case "M", "m", "MB", "MiB" -> 1 << 20;
            default -> 0;
        };
    }
}
