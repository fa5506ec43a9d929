package org.kaveri.api.logging;

import java.util.List;
import org.kaveri.api.InvalidException;
import org.kaveri.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the server writes into its log. What is set here is kept and holds after a restart and,
 * within a minute, on every node; changes are written to the audit. Needs {@link #MANAGE}.
 *
 * @since 0.1
 */
@ProviderType
public interface LogLevels {
  /** Lets the holder see and change what is logged. */
  Permission MANAGE = new Permission("logging:manage");

  /** The name of the logger above all others. */
  String ROOT = "ROOT";

  /** The loggers that have a level of their own and those of running rooms, ordered by name. */
  List<LoggerLevel> list();

  /**
   * Sets the level of a logger and of all below it that have none of their own.
   *
   * @param logger a name like {@code org.kaveri.store}, or {@link #ROOT}
   * @throws InvalidException {@code logging.logger-name} when that is no name of a logger
   */
  void set(String logger, LogLevel level);

  /** Takes back what was set: the logger has the level of the configuration file again. */
  void reset(String logger);
}
