/**
 * Contacts and follow-ups that come from other systems, and go out again: {@link
 * org.kaveri.operational.imports.InteractionsKind}, {@link
 * org.kaveri.operational.imports.FollowUpsKind}.
 *
 * <p>A chunk of rows becomes rows of the room by batches, in a number of statements that doesn't
 * depend on how many rows it has; what is there is met by its reference, and what is changed is
 * kept as it was, so that the import can be undone. What is decided in doubt stands in {@code
 * docs/import.md}.
 */
@NullMarked
package org.kaveri.operational.imports;

import org.jspecify.annotations.NullMarked;
