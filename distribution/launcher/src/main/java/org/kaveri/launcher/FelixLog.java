package org.kaveri.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** Sends what the framework itself has to say to the log. */
final class FelixLog extends Logger {
  private final org.slf4j.Logger log = LoggerFactory.getLogger("org.apache.felix.framework");

  @Override
  @SuppressWarnings("rawtypes") // the framework's own signature
  protected void doLog(
      @Nullable Bundle bundle,
      @Nullable ServiceReference service,
      int level,
      String message,
      @Nullable Throwable cause) {
    String text = bundle == null ? message : bundle.getSymbolicName() + ": " + message;
    if (cause != null && cause.getMessage() != null) {
      text += ": " + cause.getMessage();
    }
    switch (level) {
      case LOG_ERROR -> log.error(text, cause);
      case LOG_WARNING -> log.warn(text, cause);
      case LOG_INFO -> log.info(text, cause);
      default -> log.debug(text, cause);
    }
  }
}
