package org.kaveri.kernel.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.InvalidException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.logging.LogLevel;
import org.kaveri.api.logging.LogLevels;
import org.kaveri.api.logging.LoggerLevel;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;

class LogLevelsTest {
  private static final String NAME = "org.example.telephone";

  private final KernelFixture kernel = KernelFixture.on(TestDatabase.DERBY);
  private final StoredLogLevels levels = node();

  @AfterEach
  void close() {
    Logback.set(NAME, Optional.empty());
    kernel.close();
  }

  private StoredLogLevels node() {
    BundleContext context = Fake.of(BundleContext.class, Map.of("getBundles", new Bundle[0]));
    return new StoredLogLevels(kernel.store, kernel.checks(), kernel.audit, context);
  }

  private static boolean debugs() {
    return LoggerFactory.getLogger(NAME + ".below").isDebugEnabled();
  }

  @Test
  void aLevelHoldsAtOnceForAllBelowAndCanBeTakenBack() {
    assertThat(debugs()).isFalse();

    kernel.asPlatform(() -> levels.set(NAME, LogLevel.DEBUG));
    assertThat(debugs()).isTrue();
    assertThat(kernel.asPlatform(levels::list))
        .contains(new LoggerLevel(NAME, LogLevel.DEBUG, true))
        .contains(new LoggerLevel(LogLevels.ROOT, LogLevel.WARN, false));

    kernel.asPlatform(() -> levels.reset(NAME));
    assertThat(debugs()).isFalse();
    assertThat(kernel.audited()).containsExactly("log-level.reset", "log-level.set");
  }

  @Test
  void whatTheConfigurationFileSaidComesBack() {
    Logback.set(NAME, Optional.of(LogLevel.ERROR));

    kernel.asPlatform(() -> levels.set(NAME, LogLevel.TRACE));
    kernel.asPlatform(() -> levels.set(NAME, LogLevel.OFF));
    kernel.asPlatform(() -> levels.reset(NAME));

    assertThat(Logback.own(NAME)).contains(LogLevel.ERROR);
  }

  @Test
  void anotherNodeAndARestartHoldItToo() {
    kernel.asPlatform(() -> levels.set(NAME, LogLevel.DEBUG));
    Logback.set(NAME, Optional.empty());

    StoredLogLevels restarted = node();
    restarted.apply();
    assertThat(debugs()).isTrue();

    kernel.asPlatform(() -> levels.reset(NAME));
    Logback.set(NAME, Optional.of(LogLevel.DEBUG));
    restarted.apply();
    assertThat(debugs()).isFalse();
  }

  @Test
  void badNamesAndStrangersAreRefused() {
    assertThat(
            catchThrowableOfType(
                    InvalidException.class,
                    () -> kernel.asPlatform(() -> levels.set("no name\n", LogLevel.DEBUG)))
                .code())
        .isEqualTo("logging.logger-name");
    assertThat(
            catchThrowableOfType(
                    RefusedException.class,
                    () -> kernel.as(new UserId(1), () -> levels.set(NAME, LogLevel.DEBUG)))
                .code())
        .isEqualTo("access.permission-missing");
  }
}
