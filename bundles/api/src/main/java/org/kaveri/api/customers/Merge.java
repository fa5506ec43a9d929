package org.kaveri.api.customers;

import java.time.Instant;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;

/**
 * Two customers were one: what became of them.
 *
 * @param id never changes
 * @param survivor who stayed
 * @param other who was merged into her
 * @param otherName what she was called
 * @param at when
 * @param by the employee who did it; empty where the platform or a program did
 * @param undone when it was undone; empty while it stands
 * @since 0.1
 */
public record Merge(
    MergeId id,
    CustomerId survivor,
    CustomerId other,
    String otherName,
    Instant at,
    Optional<UserId> by,
    Optional<Instant> undone) {}
