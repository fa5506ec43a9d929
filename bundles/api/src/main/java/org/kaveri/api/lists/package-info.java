/**
 * How lists are asked for: {@link org.kaveri.api.lists.Filter} says which rows, {@link
 * org.kaveri.api.lists.Sort} in which order, {@link org.kaveri.api.lists.ListField} what can be
 * asked for at all.
 *
 * <p>Start with {@link org.kaveri.api.lists.Filter}: a tree of conditions that also has a written
 * form, the same on screens, in saved lists and over HTTP. Services that list things take a filter
 * and name their fields; nothing here reads a database. {@link org.kaveri.api.lists.SavedLists}
 * keeps what employees look at more than once.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.lists;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
