package dev.rollbackplan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 digests, by which versions of a text can be distinguished. */
final class Sha256 {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Sha256() {}

    /** Returns the digest of the file of a plan. The file is valid UTF-8, so its bytes follow from its text. */
    static String of(Report.Plan plan) {
        return of(plan.source().text(), plan.hasByteOrderMark() ? BYTE_ORDER_MARK : new byte[0]);
    }

    /** Returns the digest of a text in UTF-8. */
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
