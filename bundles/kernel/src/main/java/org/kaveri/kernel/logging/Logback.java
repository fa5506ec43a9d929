package org.kaveri.kernel.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.logging.LogLevel;
import org.slf4j.LoggerFactory;

/** Logback behind our words; nothing else in the project knows it. */
final class Logback {
  private Logback() {}

  /** Loggers that have a level of their own. */
  static List<String> withOwnLevel() {
    return context().getLoggerList().stream()
        .filter(logger -> logger.getLevel() != null)
        .map(Logger::getName)
        .toList();
  }

  /** The level that the logger has of its own. */
  static Optional<LogLevel> own(String logger) {
    return Optional.ofNullable(context().getLogger(logger).getLevel()).map(Logback::ours);
  }

  /** The level that holds for the logger. */
  static LogLevel effective(String logger) {
    return ours(context().getLogger(logger).getEffectiveLevel());
  }

  /** Gives the logger a level of its own, or none any more. */
  static void set(String logger, Optional<LogLevel> level) {
    @Nullable Level theirs = level.map(Logback::theirs).orElse(null);
    if (theirs != null || !logger.equals(org.slf4j.Logger.ROOT_LOGGER_NAME)) {
      context().getLogger(logger).setLevel(theirs);
    }
  }

  private static LoggerContext context() {
    return (LoggerContext) LoggerFactory.getILoggerFactory();
  }

  private static LogLevel ours(Level level) {
    return switch (level.toInt()) {
      case Level.OFF_INT -> LogLevel.OFF;
      case Level.ERROR_INT -> LogLevel.ERROR;
      case Level.WARN_INT -> LogLevel.WARN;
      case Level.INFO_INT -> LogLevel.INFO;
      case Level.DEBUG_INT -> LogLevel.DEBUG;
      default -> LogLevel.TRACE;
    };
  }

  private static Level theirs(LogLevel level) {
    return switch (level) {
      case OFF -> Level.OFF;
      case ERROR -> Level.ERROR;
      case WARN -> Level.WARN;
      case INFO -> Level.INFO;
      case DEBUG -> Level.DEBUG;
      case TRACE -> Level.TRACE;
    };
  }
}
