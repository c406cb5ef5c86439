/**
 * Work on other threads. {@code BackgroundTask} is for the few parts of a run that take long and that the next parts do not
 * need: a template's document, the shell that checks syntax, and the search for bare code in prose.
 */
@NullMarked
package dev.rollbackplan.concurrent;

import org.jspecify.annotations.NullMarked;
