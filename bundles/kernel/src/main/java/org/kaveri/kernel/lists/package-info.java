/** Saved lists: {@link org.kaveri.kernel.lists.StoredLists} keeps looks and habits as rows. */
@NullMarked
package org.kaveri.kernel.lists;

import org.jspecify.annotations.NullMarked;
