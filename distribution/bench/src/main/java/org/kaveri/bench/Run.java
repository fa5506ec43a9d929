package org.kaveri.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What all measurements of a run have in common.
 *
 * @param size as it was asked for
 * @param database {@code derby} or {@code postgres}
 * @param version of Kaveri
 * @param databaseVersion what the database calls itself
 * @param loaded whether something else kept the machine busy at the start
 * @param at when it began
 */
record Run(
    String size,
    String database,
    String version,
    String databaseVersion,
    boolean loaded,
    Instant at) {

  /** The end of a line. */
  String json() {
    return ("\"loaded\":%b,\"at\":\"%s\",\"version\":\"%s\",\"database\":\"%s\",\"java\":\"%s\","
            + "\"machine\":{\"processor\":\"%s\",\"cores\":%d,\"memory_gb\":%d}")
        .formatted(
            loaded,
            at.truncatedTo(ChronoUnit.SECONDS),
            version,
            databaseVersion,
            Runtime.version(),
            Machine.processor(),
            Machine.cores(),
            Machine.memoryInGigabytes());
  }

  String text() {
    return "Kaveri %s, %s, Java %s, %s customers; %s, %d cores, %d GB; %s%n"
        .formatted(
            version,
            databaseVersion,
            Runtime.version(),
            size,
            Machine.processor(),
            Machine.cores(),
            Machine.memoryInGigabytes(),
            at.truncatedTo(ChronoUnit.SECONDS));
  }
}
