/**
 * The tables that describe secrets: tokens by their shape, names, forms, commands, and patterns. Each row has an example and a counter-example, which the tests run.
 */
@NullMarked
package dev.rollbackplan.redact.table;

import org.jspecify.annotations.NullMarked;
