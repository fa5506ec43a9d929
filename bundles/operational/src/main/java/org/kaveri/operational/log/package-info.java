/**
 * Keeps interactions and follow-ups: {@link org.kaveri.operational.log.StoredInteractionLog},
 * {@link org.kaveri.operational.log.StoredFollowUps}.
 *
 * <p>The services check and decide; {@code …Rows} know the tables. Lists are walked by keyset, in a
 * number of statements that doesn't depend on how long they are.
 */
@NullMarked
package org.kaveri.operational.log;

import org.jspecify.annotations.NullMarked;
