package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.RandomnessHeuristic;

/**
 * A name in a text whose value may be secret.
 *
 * @param start its first offset, including leading hyphens
 * @param end the offset after it
 * @param kind the kind of secret
 * @param certain whether its value is secret unless it looks like none; otherwise the value must look random
 */
record SecretName(int start, int end, String kind, boolean certain) {

    /** Returns whether the name is in capitals, as those of environment variables are. */
    boolean isConstant(String text) {
        return RandomnessHeuristic.isConstant(text.substring(start, end));
    }
}
