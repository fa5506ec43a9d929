/**
 * Filters where people see them: {@link org.kaveri.ui.filter.FilterButton} opens the editor of a
 * {@link org.kaveri.api.lists.Filter} and reads it aloud as a sentence; a list brings {@link
 * org.kaveri.ui.filter.FieldWords} for what its fields are called.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.ui.filter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
