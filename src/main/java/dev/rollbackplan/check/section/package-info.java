/**
 * Finds the sections of a document and matches them with the required ones. Enter by
 * {@link dev.rollbackplan.check.section.RequiredSections#of}. It reads the document and the contract, never a rule.
 */
@NullMarked
package dev.rollbackplan.check.section;

import org.jspecify.annotations.NullMarked;
