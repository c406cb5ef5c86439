package dev.rollbackplan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by which a text can be told from another version of itself. */
final class Sha256 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Sha256() {}

    /** Of the file that a plan was read from: only what is valid UTF-8 was read, so its text gives its bytes. */
    static String of(Report.Plan plan) {
        return of(plan.source().text(), plan.marked() ? MARK : new byte[0]);
    }

    static String of(String text) {
        return of(text, new byte[0]);
    }

    private static String of(String text, byte[] before) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
