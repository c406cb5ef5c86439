/**
 * Writes values into a template so that they cannot change its structure. Enter by {@link dev.rollbackplan.render.Renderer}. The
 * headings, lists and blocks of a prompt are those of its template; where this cannot be kept, rendering is refused.
 * {@link dev.rollbackplan.render.PromptReader} is the way back: it reads a rendered prompt by its template.
 */
@NullMarked
package dev.rollbackplan.render;

import org.jspecify.annotations.NullMarked;
