/**
 * Reads the facts of an incident from alerts and CI jobs. Enter by {@link dev.rollbackplan.input.incident.AlertReader} and
 * {@link dev.rollbackplan.input.incident.CiJob}. One table lists the shapes of alerts, another the CI systems; both give candidate values
 * and never decide which value wins.
 */
@NullMarked
package dev.rollbackplan.input.incident;

import org.jspecify.annotations.NullMarked;
