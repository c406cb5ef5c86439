/**
 * Finds and reads templates: front matter, the argument hint, placeholders. Enter by
 * {@link dev.rollbackplan.template.TemplateStore} to load one by name, and by {@link dev.rollbackplan.template.TemplateReader} to read
 * one from its text. An error in the front matter has a line and a column.
 */
@NullMarked
package dev.rollbackplan.template;

import org.jspecify.annotations.NullMarked;
