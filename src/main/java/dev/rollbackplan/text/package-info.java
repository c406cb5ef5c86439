/**
 * Texts, their positions, and their cleaning. All other packages use this one. {@link dev.rollbackplan.text.SourceText}
 * translates offsets (0-based, in UTF-16 code units) into lines and columns (1-based).
 * {@link dev.rollbackplan.text.TextFile} reads files that must be UTF-8, {@link dev.rollbackplan.text.DecodedText}
 * decodes any bytes, and {@link dev.rollbackplan.text.CleanText} removes characters that a person cannot see.
 * {@link dev.rollbackplan.text.InputException} is thrown if input cannot be used.
 */
@NullMarked
package dev.rollbackplan.text;

import org.jspecify.annotations.NullMarked;
