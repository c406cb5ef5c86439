/**
 * Words and patterns that more than one analysis uses: known programs, function words, file extensions, and a detector of
 * English text. The word lists come from {@code src/main/words}.
 */
@NullMarked
package dev.rollbackplan.check.lexicon;

import org.jspecify.annotations.NullMarked;
