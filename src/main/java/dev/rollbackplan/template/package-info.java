/** Reads templates: front matter, declared arguments and placeholders. */
@NullMarked
package dev.rollbackplan.template;

import org.jspecify.annotations.NullMarked;
