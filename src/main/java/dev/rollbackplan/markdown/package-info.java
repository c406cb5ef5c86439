/** Reads Markdown into an immutable outline of blocks and inlines with their places. */
@NullMarked
package dev.rollbackplan.markdown;

import org.jspecify.annotations.NullMarked;
