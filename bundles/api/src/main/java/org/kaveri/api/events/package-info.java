/**
 * Facts, and how rooms hear of them.
 *
 * <p>A room publishes an {@link org.kaveri.api.events.Event} in the transaction that makes it true
 * ({@code Transaction.publish} of the room {@code store}). Whoever wants to act on facts implements
 * {@link org.kaveri.api.events.EventListener}: each fact has its effect exactly once, in order per
 * customer, also after a crash, also for facts older than the listener. Whoever only wants to
 * refresh what a screen shows implements {@link org.kaveri.api.events.EventWatcher}. What keeps
 * failing waits in {@link org.kaveri.api.events.Repairs} for a person.
 *
 * <p>Beware: an event carries ids and measures, never a name or free text. It is kept for good, and
 * erasing a customer does not touch it.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.events;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
