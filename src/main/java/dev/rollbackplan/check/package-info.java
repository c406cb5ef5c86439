/** Judges an outline by rules; what they find are values. */
@NullMarked
package dev.rollbackplan.check;

import org.jspecify.annotations.NullMarked;
