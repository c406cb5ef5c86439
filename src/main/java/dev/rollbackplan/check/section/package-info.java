/**
 * Finds the sections of a document and matches them with the sections that its contract requires. Enter by
 * {@link dev.rollbackplan.check.section.RequiredSections#of}, or by {@link dev.rollbackplan.check.section.Sections#of} for the
 * sections alone. Two titles are the same if their {@link dev.rollbackplan.check.section.SectionTitle#key} is;
 * {@link dev.rollbackplan.check.section.TitleSimilarity} compares titles that differ. Nothing here reads a plan or a rule.
 */
@NullMarked
package dev.rollbackplan.check.section;

import org.jspecify.annotations.NullMarked;
