package org.kaveri.api.access;

import org.kaveri.api.UserId;

/**
 * A user as every colleague may see one: for pickers and for names beside what somebody did.
 *
 * @since 0.1
 */
public record Colleague(UserId id, String displayName) {}
