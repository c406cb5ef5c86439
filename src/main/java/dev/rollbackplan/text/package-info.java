/** Source texts, positions in them, and what makes text from outside safe to handle. */
@NullMarked
package dev.rollbackplan.text;

import org.jspecify.annotations.NullMarked;
