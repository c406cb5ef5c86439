package dev.rollbackplan.input;

import dev.rollbackplan.text.InputException;

/** Recognizes files that are not text. */
final class BinaryFile {

    /** Minimum number of bytes 0x00 and malformed sequences. A log can have some. */
    private static final int MIN_BAD = 4;

    /** Maximum share of them: one in so many characters. Measured: 8 % in French in Latin-1, 35 % in compressed data. */
    private static final int ONE_IN = 5;

    /** Offset of the magic word of a tar archive (POSIX, pax). */
    private static final int TAR_OFFSET = 257;

    private BinaryFile() {}

    /** A format with a command that prints its text. */
    private enum Format {
        ZIP("a zip archive", "unzip -p", 0, "PK\u0003\u0004"),
        ZSTD("compressed with zstd", "zstd -dc", 0, "(\u00b5/\u00fd"),
        XZ("compressed with xz", "xz -dc", 0, "\u00fd7zXZ"),
        BZIP2("compressed with bzip2", "bzip2 -dc", 0, "BZh\0001AY&"),
        LZ4("compressed with lz4", "lz4 -dc", 0, "\u0004\"M\u0018"),
        TAR("a tar archive", "tar -xOf", TAR_OFFSET, "ustar");

        private final String label;
        private final String command;
        private final int offset;
        private final String magic;

        /** @param magic the first bytes, as characters of Latin-1; 0 is any byte */
        Format(String label, String command, int offset, String magic) {
            this.label = label;
            this.command = command;
            this.offset = offset;
            this.magic = magic;
        }

        private boolean fits(byte[] bytes) {
            boolean fits = bytes.length >= offset + magic.length();
            for (int i = 0; fits && i < magic.length(); i++) {
                fits = magic.charAt(i) == 0 || (bytes[offset + i] & 0xFF) == magic.charAt(i);
            }
            return fits;
        }
    }

    /**
     * Checks the beginning of a file.
     *
     * @param name the name that the message shows
     * @param start the first bytes
     * @throws InputException if the file is an archive or compressed
     */
    static void refuseArchive(String name, byte[] start) {
        for (Format format : Format.values()) {
            if (format.fits(start)) {
                throw new InputException("cannot use " + name + ": it is " + format.label
                        + ", not text: print its text, such as with " + format.command + ", and use that");
            }
        }
    }

    /**
     * Checks the content of a file.
     *
     * @param zeros the number of bytes 0x00
     * @param malformed the number of byte sequences that are not UTF-8
     * @param length the number of characters, in UTF-16 units
     * @throws InputException if the file is not text
     */
    static void refuseBinary(String name, int zeros, int malformed, int length) {
        int bad = zeros + malformed;
        if (bad >= MIN_BAD && bad > length / ONE_IN) {
            throw new InputException(
                    "cannot use " + name + ": it is binary data, or text in an encoding other than UTF-8: use a"
                            + " text file, or convert it, such as with iconv -t UTF-8");
        }
    }

    /** Returns the number of bytes 0x00. */
    static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros;
    }
}
