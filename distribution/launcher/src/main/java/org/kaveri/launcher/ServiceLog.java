package org.kaveri.launcher;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogService;
import org.osgi.service.log.Logger;
import org.slf4j.LoggerFactory;

/**
 * The OSGi log service for those runtime bundles that speak nothing else (SCR, ConfigAdmin); it
 * writes to SLF4J.
 */
@SuppressWarnings("deprecation") // the old half of the interface has to be there
final class ServiceLog implements LogService {
  private static final String DEFAULT_NAME = "org.apache.felix";

  @Override
  public Logger getLogger(String name) {
    return named(name);
  }

  @Override
  public Logger getLogger(Class<?> type) {
    return getLogger(type.getName());
  }

  @Override
  public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
    if (loggerType == Logger.class) {
      return loggerType.cast(named(name));
    }
    throw new IllegalArgumentException("No logger of type " + loggerType.getName());
  }

  @Override
  public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
    return getLogger(type.getName(), loggerType);
  }

  @Override
  public <L extends Logger> L getLogger(@Nullable Bundle bundle, String name, Class<L> loggerType) {
    return getLogger(name, loggerType);
  }

  /** SCR logs under the root's name, which nobody could tell apart or set a level for. */
  private static NamedServiceLogger named(String name) {
    String useful = name.equals(org.slf4j.Logger.ROOT_LOGGER_NAME) ? DEFAULT_NAME : name;
    return new NamedServiceLogger(LoggerFactory.getLogger(useful));
  }

  @Override
  public void log(int level, String message) {
    log(null, level, message, null);
  }

  @Override
  public void log(int level, String message, @Nullable Throwable exception) {
    log(null, level, message, exception);
  }

  @Override
  public void log(@Nullable ServiceReference<?> reference, int level, String message) {
    log(reference, level, message, null);
  }

  @Override
  public void log(
      @Nullable ServiceReference<?> reference,
      int level,
      String message,
      @Nullable Throwable exception) {
    org.slf4j.Logger log = LoggerFactory.getLogger(DEFAULT_NAME);
    switch (level) {
      case LOG_ERROR -> log.error(message, exception);
      case LOG_WARNING -> log.warn(message, exception);
      case LOG_INFO -> log.info(message, exception);
      default -> log.debug(message, exception);
    }
  }
}
