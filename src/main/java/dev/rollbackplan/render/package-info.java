/** Fills a template's placeholders without letting a value change its structure. */
@NullMarked
package dev.rollbackplan.render;

import org.jspecify.annotations.NullMarked;
