package org.kaveri.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Logging for the launcher and all bundles: everything from info on into {@code
 * <data>/log/kaveri.log}, which rolls by day and size; warnings and errors also on the console, one
 * line each. Levels are changed while the server runs through Logback's own interface, which the
 * kernel alone may import.
 */
final class LogSetup {
  private static final String FILE_PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36}: %msg%n%rEx{40}";
  private static final String CONSOLE_PATTERN = "%d{HH:mm:ss} %-5level %msg%n%nopex";

  private LogSetup() {}

  static void start(Path logFolder, int days) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Logger root = LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    if (root instanceof ch.qos.logback.classic.Logger logger) {
      logger.setLevel(Level.INFO);
      logger.addAppender(file(context, logFolder, days));
      logger.addAppender(console(context));
    }
    quiet(
        context,
        "org.eclipse.jetty",
        "org.apache.felix",
        "com.zaxxer.hikari",
        "org.atmosphere",
        "eclipselink");
    // Flow warns that it finds no registration of its servlet by the container, which none on a
    // whiteboard has.
    context.getLogger("org.kaveri.vaadin.AppServlet").setLevel(Level.ERROR);
    // These warn of what is wrong with requests, which anybody can send as often as she likes.
    context.getLogger("org.eclipse.jetty.http.HttpParser").setLevel(Level.ERROR);
    context.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
    // Connections of a database that went away: the store says so itself, in one line.
    context.getLogger("com.zaxxer.hikari.pool.ProxyConnection").setLevel(Level.ERROR);
    // A browser may go while something is on its way to it.
    context.getLogger("org.atmosphere.cpr.AtmosphereResponseImpl").setLevel(Level.ERROR);
    // A tab and the server may end a push connection at the same moment: then Atmosphere finds
    // nothing left to cancel, and calls that an error.
    context.getLogger("org.atmosphere.cpr.AsynchronousProcessor").setLevel(Level.OFF);
    // A check that takes long is told to whoever asks for it (/ready, Health).
    context.getLogger("org.apache.felix.hc.core.impl.executor").setLevel(Level.ERROR);
    LogManager.getLogManager().reset();
    SLF4JBridgeHandler.install();
  }

  static void stop() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.stop();
    }
  }

  private static void quiet(LoggerContext context, String... names) {
    for (String name : names) {
      context.getLogger(name).setLevel(Level.WARN);
    }
  }

  private static RollingFileAppender<ILoggingEvent> file(
      LoggerContext context, Path folder, int days) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setName("file");
    appender.setFile(folder.resolve("kaveri.log").toString());
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve("kaveri.%d{yyyy-MM-dd}.%i.log.gz").toString());
    policy.setMaxFileSize(new FileSize(10 * FileSize.MB_COEFFICIENT));
    policy.setMaxHistory(days);
    policy.setTotalSizeCap(new FileSize(200 * FileSize.MB_COEFFICIENT));
    policy.start();
    appender.setRollingPolicy(policy);
    appender.setEncoder(encoder(context, FILE_PATTERN));
    appender.start();
    return appender;
  }

  private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setName("console");
    appender.setEncoder(encoder(context, CONSOLE_PATTERN));
    ThresholdFilter filter = new ThresholdFilter();
    filter.setLevel("WARN");
    filter.start();
    appender.addFilter(filter);
    appender.start();
    return appender;
  }

  private static PatternLayoutEncoder encoder(LoggerContext context, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(pattern);
    encoder.start();
    return encoder;
  }
}
