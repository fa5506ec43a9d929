package org.kaveri.api.backup;

import java.time.LocalTime;

/**
 * When backups are made by the clock, and where they go.
 *
 * @param nightly whether they are
 * @param time in the company's time zone
 * @param folder on the machine of this node
 * @param keep how many of the nightly ones stay
 * @since 0.1
 */
public record BackupPlan(boolean nightly, LocalTime time, String folder, int keep) {}
