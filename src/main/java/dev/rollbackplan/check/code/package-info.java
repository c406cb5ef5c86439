/**
 * Analyses code blocks and code spans: which of them are shell scripts, where their commands are, and which parts are
 * placeholders. Enter by {@link dev.rollbackplan.check.code.CodeFragment#of} and
 * {@link dev.rollbackplan.check.code.ShellScript#of}; {@link dev.rollbackplan.check.code.ShellCommand} is one command of a script,
 * and {@link dev.rollbackplan.check.code.ShellVariables} is what all commands set. Nothing here runs what it reads.
 */
@NullMarked
package dev.rollbackplan.check.code;

import org.jspecify.annotations.NullMarked;
