/**
 * Reads JSON that strangers wrote: alerts, CI events and values files. Enter by {@link dev.rollbackplan.json.JsonReader}. Depth and size
 * are limited, and every error has a line, a column and a plain message.
 */
@NullMarked
package dev.rollbackplan.json;

import org.jspecify.annotations.NullMarked;
