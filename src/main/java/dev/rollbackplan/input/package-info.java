/** Where the values of a template's arguments come from. */
@NullMarked
package dev.rollbackplan.input;

import org.jspecify.annotations.NullMarked;
