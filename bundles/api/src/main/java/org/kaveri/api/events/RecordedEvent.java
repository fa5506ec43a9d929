package org.kaveri.api.events;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.UserId;

/**
 * A fact as it stands in the log.
 *
 * @param place the commit that wrote it: from 1 on, without gaps, the same for all listeners
 * @param index its number within the commit, from 0
 * @param at when it was committed
 * @param actor the employee on whose behalf; empty when it was the platform itself
 * @param event the fact
 * @since 0.1
 */
public record RecordedEvent(
    long place, int index, Instant at, Optional<UserId> actor, Event event) {}
