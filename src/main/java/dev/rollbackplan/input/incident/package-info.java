/**
 * Reads the facts of an incident from alerts and CI jobs. Enter by {@link dev.rollbackplan.input.incident.AlertReader} and
 * {@link dev.rollbackplan.input.incident.CiJob}. To add a kind of alert, add a row to {@code AlertShapes.ALL}; to add a CI system, add
 * one to {@code Ci.ALL}. Both entry points return candidate values and never decide which value wins.
 */
@NullMarked
package dev.rollbackplan.input.incident;

import org.jspecify.annotations.NullMarked;
