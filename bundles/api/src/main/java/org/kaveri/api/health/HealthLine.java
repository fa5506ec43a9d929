package org.kaveri.api.health;

/**
 * What one check found.
 *
 * @param check its name; the text {@code health.<check>} is its title where there is one
 * @param status how it is
 * @param sentence an English sentence for administrators: what is the matter and what to do
 * @since 0.1
 */
public record HealthLine(String check, HealthStatus status, String sentence) {}
