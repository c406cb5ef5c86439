/**
 * Parses command lines with picocli. Enter by {@link dev.rollbackplan.cli.args.ParsedArgs}. A value is data: no file
 * expansion, no interpolation. All problems of a command line are reported together, in one
 * {@link dev.rollbackplan.cli.args.UsageException}.
 */
@NullMarked
package dev.rollbackplan.cli.args;

import org.jspecify.annotations.NullMarked;
