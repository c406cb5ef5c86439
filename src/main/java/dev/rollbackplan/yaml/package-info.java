/**
 * Reads YAML as text. Enter by {@link dev.rollbackplan.yaml.YamlCursor}. No object is built and no alias is expanded, and every error has
 * a line and a column.
 */
@NullMarked
package dev.rollbackplan.yaml;

import org.jspecify.annotations.NullMarked;
