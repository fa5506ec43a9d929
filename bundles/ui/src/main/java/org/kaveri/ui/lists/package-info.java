/**
 * Lists as people use them: {@link org.kaveri.ui.lists.ListScreen} has a search, filters, columns
 * to choose, an order, saved and shared lists, and an address for all of it. A room brings what is
 * its own: columns, {@link org.kaveri.ui.filter.FieldWords}, and the service that reads pages.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.ui.lists;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
