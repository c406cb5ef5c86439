/**
 * The streams of a run and the files it writes. Standard output carries the product alone, and a failed run leaves it empty. A
 * file is replaced as a whole or not at all.
 */
@NullMarked
package dev.rollbackplan.cli.output;

import org.jspecify.annotations.NullMarked;
