/**
 * Drives the event log: {@link org.kaveri.kernel.events.EventPump} hands facts to listeners and
 * tells watchers, {@link org.kaveri.kernel.events.StoredRepairs} lets people decide on what failed.
 *
 * <p>What is exactly once and in order is so by the log itself (room {@code store}); here is only
 * when and by which thread. Beware: a listener isn't called through the guard, since its failures
 * have Repairs of their own, where one bad fact doesn't take the whole listener out of service.
 */
@NullMarked
package org.kaveri.kernel.events;

import org.jspecify.annotations.NullMarked;
