/** The entry point: joins the program to the process's streams. */
@NullMarked
package dev.rollbackplan;

import org.jspecify.annotations.NullMarked;
