/** Takes secrets out of texts, and leaves everything else as it is. */
@NullMarked
package dev.rollbackplan.redact;

import org.jspecify.annotations.NullMarked;
