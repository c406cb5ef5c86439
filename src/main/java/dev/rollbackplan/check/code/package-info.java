/**
 * Analyses code blocks and code spans: which of them are shell scripts, where their commands are, and which parts are
 * placeholders. Enter by {@link dev.rollbackplan.check.code.CodeFragment#of} and {@link dev.rollbackplan.check.code.ShellScript#of}. Nothing
 * here runs what it reads.
 */
@NullMarked
package dev.rollbackplan.check.code;

import org.jspecify.annotations.NullMarked;
