package org.kaveri.kernel.health;

import java.util.Set;

/** Names of the checks that the kernel brings. */
final class CheckNames {
  static final String DATABASE = "database";
  static final String TABLES = "tables";
  static final String EVENTS = "events";
  static final String DISK = "disk";
  static final String BACKUP = "backup";
  static final String ROOMS = "rooms";

  /** Without an answer of each of these a node is not ready. */
  static final Set<String> REQUIRED = Set.of(DATABASE, TABLES, DISK, ROOMS);

  /** Tag of checks that decide whether a node is ready. */
  static final String READY = "ready";

  private CheckNames() {}
}
