package org.kaveri.launcher;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;

/**
 * One logger of the OSGi log service, on SLF4J. The two agree on {@code {}} as the place of an
 * argument.
 */
final class NamedServiceLogger implements Logger {
  private final org.slf4j.Logger log;

  NamedServiceLogger(org.slf4j.Logger log) {
    this.log = log;
  }

  @Override
  public String getName() {
    return log.getName();
  }

  /**
   * What of the arguments SLF4J can use: the OSGi interface also takes service references, which
   * belong to no text.
   */
  private static @Nullable Object[] usable(@Nullable Object... arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> !(argument instanceof ServiceReference))
        .toArray();
  }

  @Override
  public boolean isTraceEnabled() {
    return log.isTraceEnabled();
  }

  @Override
  public void trace(String message) {
    log.trace(message);
  }

  @Override
  public void trace(String format, @Nullable Object argument) {
    log.trace(format, argument);
  }

  @Override
  public void trace(String format, @Nullable Object first, @Nullable Object second) {
    log.trace(format, usable(first, second));
  }

  @Override
  public void trace(String format, @Nullable Object... arguments) {
    log.trace(format, usable(arguments));
  }

  @Override
  public <E extends Exception> void trace(LoggerConsumer<E> consumer) throws E {
    if (log.isTraceEnabled()) {
      consumer.accept(this);
    }
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(String message) {
    log.debug(message);
  }

  @Override
  public void debug(String format, @Nullable Object argument) {
    log.debug(format, argument);
  }

  @Override
  public void debug(String format, @Nullable Object first, @Nullable Object second) {
    log.debug(format, usable(first, second));
  }

  @Override
  public void debug(String format, @Nullable Object... arguments) {
    log.debug(format, usable(arguments));
  }

  @Override
  public <E extends Exception> void debug(LoggerConsumer<E> consumer) throws E {
    if (log.isDebugEnabled()) {
      consumer.accept(this);
    }
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(String message) {
    log.info(message);
  }

  @Override
  public void info(String format, @Nullable Object argument) {
    log.info(format, argument);
  }

  @Override
  public void info(String format, @Nullable Object first, @Nullable Object second) {
    log.info(format, usable(first, second));
  }

  @Override
  public void info(String format, @Nullable Object... arguments) {
    log.info(format, usable(arguments));
  }

  @Override
  public <E extends Exception> void info(LoggerConsumer<E> consumer) throws E {
    if (log.isInfoEnabled()) {
      consumer.accept(this);
    }
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(String message) {
    log.warn(message);
  }

  @Override
  public void warn(String format, @Nullable Object argument) {
    log.warn(format, argument);
  }

  @Override
  public void warn(String format, @Nullable Object first, @Nullable Object second) {
    log.warn(format, usable(first, second));
  }

  @Override
  public void warn(String format, @Nullable Object... arguments) {
    log.warn(format, usable(arguments));
  }

  @Override
  public <E extends Exception> void warn(LoggerConsumer<E> consumer) throws E {
    if (log.isWarnEnabled()) {
      consumer.accept(this);
    }
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(String message) {
    log.error(message);
  }

  @Override
  public void error(String format, @Nullable Object argument) {
    log.error(format, argument);
  }

  @Override
  public void error(String format, @Nullable Object first, @Nullable Object second) {
    log.error(format, usable(first, second));
  }

  @Override
  public void error(String format, @Nullable Object... arguments) {
    log.error(format, usable(arguments));
  }

  @Override
  public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
    if (log.isErrorEnabled()) {
      consumer.accept(this);
    }
  }

  @Override
  public void audit(String message) {
    log.info(message);
  }

  @Override
  public void audit(String format, @Nullable Object argument) {
    log.info(format, argument);
  }

  @Override
  public void audit(String format, @Nullable Object first, @Nullable Object second) {
    log.info(format, usable(first, second));
  }

  @Override
  public void audit(String format, @Nullable Object... arguments) {
    log.info(format, usable(arguments));
  }
}
