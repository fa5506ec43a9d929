/**
 * How lists are kept so that every database sorts, walks and searches them alike, at any size.
 *
 * <p>{@link org.kaveri.store.lists.SortKeys} makes the column by which a list is sorted, the
 * Finnish and Swedish way, and walked; {@link org.kaveri.store.lists.Cursors} carries a place in
 * it; {@link org.kaveri.store.lists.WordIndex} finds rows by {@link org.kaveri.store.lists.Words};
 * {@link org.kaveri.store.lists.InList} asks for many rows at once. Sort keys and words are columns
 * of the type {@code {key n}} in migrations, compared sign by sign.
 *
 * <p>Beware: what sort keys and words are made of is kept in databases. A change here needs a
 * migration that makes them anew.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.store.lists;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
