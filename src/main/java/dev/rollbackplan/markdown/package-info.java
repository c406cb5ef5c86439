/**
 * Parses Markdown into blocks and inlines with their ranges in the source. Enter by
 * {@link dev.rollbackplan.markdown.MarkdownReader}. Only the two readers here use commonmark; all other code uses
 * {@link dev.rollbackplan.markdown.MarkdownDocument}.
 */
@NullMarked
package dev.rollbackplan.markdown;

import org.jspecify.annotations.NullMarked;
