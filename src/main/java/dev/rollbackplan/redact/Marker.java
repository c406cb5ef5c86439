package dev.rollbackplan.redact;

/**
 * Keeps what was redacted before: no secret begins in a marker.
 *
 * <p>Only the kinds of this program's rules make a marker. Anything else in that form could have been put around a secret.
 */
final class Marker extends RedactionRule {

    /** What stands behind the kind. */
    static final char END = ']';

    /** No secret is of this kind. */
    private static final String NO_KIND = "";

    Marker() {
        super(NO_KIND, "[RE", "[RE");
    }

    @Override
    void match(Scan scan, int from, int to) {
        scan.keep(scan.behindMarker(from));
    }
}
