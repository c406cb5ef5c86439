/**
 * Text, positions and cleaning, which all other packages share. {@link dev.rollbackplan.text.SourceText} translates offsets, 0-based in
 * UTF-16 units, into lines and columns, 1-based.
 */
@NullMarked
package dev.rollbackplan.text;

import org.jspecify.annotations.NullMarked;
