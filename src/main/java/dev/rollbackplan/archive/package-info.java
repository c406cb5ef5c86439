/**
 * Makes class archives, in which Java finds the program's classes as it loads them. After a run without an archive, {@link
 * dev.rollbackplan.archive.ArchiveRequest} starts {@link dev.rollbackplan.archive.ArchiveMaker} in the background. The
 * launcher uses the archive in later runs. An archive contains code, so it is made only in a folder that no other user can
 * change.
 */
@NullMarked
package dev.rollbackplan.archive;

import org.jspecify.annotations.NullMarked;
