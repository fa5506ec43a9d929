/**
 * One transaction for rows and facts.
 *
 * <p>Start with {@link org.kaveri.store.Store}: a room takes it by constructor {@code @Reference}
 * and gets its own, with its own entities and tables. {@link org.kaveri.store.Ids} gives ids,
 * {@link org.kaveri.store.Micros} turns instants into what columns hold. {@link
 * org.kaveri.store.EventLog} is for the platform's event pump and for webhooks only. How a room
 * writes entities and migrations stands in {@code docs/store.md}.
 *
 * <p>Beware: nothing of {@code jakarta.persistence} or JDBC that a transaction gave may leave it.
 * Copy what you need into records; whatever is kept fails loudly afterwards.
 */
@NullMarked
@Export
@Version("0.2.0")
package org.kaveri.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
