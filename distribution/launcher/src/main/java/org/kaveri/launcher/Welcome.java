package org.kaveri.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person at the terminal that the server is ready and where to go. */
final class Welcome {
  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private final Console console;
  private final Server server;
  private final Stop stop;
  private final Settings settings;
  private final String url;

  Welcome(Console console, Server server, Stop stop, Settings settings, String url) {
    this.console = console;
    this.server = server;
    this.stop = stop;
    this.settings = settings;
    this.url = url;
  }

  /** Waits until the server is ready and then tells; meanwhile why it is not. */
  void whenReady(long begin) {
    Readiness readiness = new Readiness(url);
    long started = System.nanoTime();
    boolean told = false;
    while (!readiness.isReady()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - started);
      if (!told && waited.compareTo(PATIENCE) > 0) {
        told = true;
        String troubles = String.join(" ", notices("trouble"));
        String why = troubles.isEmpty() ? readiness.reason() : troubles;
        LOG.info("Not ready yet: {}", why);
        console.say("Kaveri runs but is not ready yet: " + why);
      }
      if (!server.pause(BETWEEN)) {
        return;
      }
    }
    stop.holdOffFor(() -> tell(Duration.ofNanos(System.nanoTime() - begin)));
  }

  private void tell(Duration took) {
    LOG.info("Ready after {} ms", took.toMillis());
    console.say(
        String.format(
            Locale.ROOT,
            "Kaveri %s is ready after %.1f s.",
            Main.version(),
            took.toMillis() / 1000.0));
    console.say("Go to " + url);
    notices("start").forEach(console::say);
    console.say(
        "Data: " + settings.data() + "   Log: " + settings.data().resolve("log/kaveri.log"));
    console.say("Stop with Ctrl+C or 'kaveri stop'.");
  }

  /**
   * What the rooms want to be read at the terminal: at the {@code start}, such as the link that
   * sets up the first administrator, or of a {@code trouble} that keeps the server from being
   * ready.
   */
  @SuppressWarnings({"rawtypes", "unchecked"}) // the framework is asked by class
  private List<String> notices(String occasion) {
    List<String> lines = new ArrayList<>();
    BundleContext context = server.context();
    if (context == null) {
      return lines;
    }
    try {
      for (ServiceReference<Supplier> reference :
          context.getServiceReferences(Supplier.class, "(kaveri.notice=" + occasion + ")")) {
        Supplier<Object> notice = context.getService(reference);
        if (notice != null) {
          String.valueOf(notice.get()).lines().forEach(lines::add);
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }
}
