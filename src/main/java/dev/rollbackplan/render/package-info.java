/**
 * Writes values into a template so that they cannot change its structure. Enter by {@link dev.rollbackplan.render.Renderer}. The
 * headings, lists and blocks of a prompt are those of its template; where this cannot be kept, rendering is refused.
 */
@NullMarked
package dev.rollbackplan.render;

import org.jspecify.annotations.NullMarked;
