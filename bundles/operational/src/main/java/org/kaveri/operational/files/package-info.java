/**
 * Keeps the files of interactions: {@link org.kaveri.operational.files.StoredAttachments} their
 * rows, {@link org.kaveri.operational.files.ContentFolder} their content.
 *
 * <p>Content is written and forced to disk before any row names it. What no row names is removed
 * after a day by {@link org.kaveri.operational.files.RemoveOrphans}. What a file is, its bytes say
 * ({@link org.kaveri.operational.files.MediaTypes}), never its sender.
 */
@NullMarked
package org.kaveri.operational.files;

import org.jspecify.annotations.NullMarked;
