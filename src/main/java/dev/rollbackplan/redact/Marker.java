package dev.rollbackplan.redact;

/**
 * Recognizes redaction markers that are already in the text, and lets no secret begin inside one.
 *
 * <p>Only a marker with the kind of an existing rule counts: other text of that form could have been put around a
 * secret to hide it.
 */
final class Marker extends RedactionRule {

    /** Last character of a marker, after the kind. */
    static final char END = ']';

    /** This rule finds no secret, so it has no kind. */
    private static final String NO_KIND = "";

    Marker() {
        super(NO_KIND, "[RE", "[RE");
    }

    @Override
    void match(Scan scan, int from, int to) {
        scan.keepMarker(scan.skipMarker(from));
    }
}
