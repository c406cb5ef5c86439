/**
 * Analyses text outside code: words, quotations, and commands, paths, options and identifiers without code marks. Enter by
 * {@link dev.rollbackplan.check.prose.BareCodeScanner#read} and {@link dev.rollbackplan.check.prose.InlineTextBuilder#read}. Time grows
 * linearly with the length of the text.
 */
@NullMarked
package dev.rollbackplan.check.prose;

import org.jspecify.annotations.NullMarked;
