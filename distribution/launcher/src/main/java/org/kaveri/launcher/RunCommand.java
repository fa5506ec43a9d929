package org.kaveri.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kaveri run}: checks everything that can be checked, starts the server, tells where to go,
 * and waits for its end.
 */
final class RunCommand {
  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  int run(Settings settings) {
    long begin = System.nanoTime();
    int port = settings.port("port");
    List<Installation.Room> rooms = new Installation(settings.home()).choose(settings);
    Ports.checkKnown(settings.text("address"));
    String url = "http://" + shown(settings.text("address")) + ":" + port + "/";
    DataFolder data = DataFolder.take(settings.data(), Main.version(), url);
    if (Files.exists(settings.data().resolve(OfflineCommand.UNFINISHED))) {
      data.close();
      throw new CannotStart(
          "A restore into "
              + settings.data()
              + " has not ended. Say 'kaveri restore FILE' again before you start the server.");
    }
    Optional<String> opened = data.closeToOthers();
    opened.ifPresent(console::say);
    Ports.checkFree(settings.text("address"), port, "port");
    if (rooms.stream().anyMatch(room -> room.name().equals("collaborative"))) {
      checkPortalPort(settings, port);
    }
    LogSetup.start(settings.data().resolve("log"), settings.number("log.days"));
    Logger log = LoggerFactory.getLogger(RunCommand.class);
    log.info(
        "Kaveri {} starts with {} bundles, profile {}, data in {}",
        Main.version(),
        rooms.size(),
        settings.text("profile"),
        settings.data());
    opened.ifPresent(log::info);
    Server server = Server.create(settings, data.emptied("cache"));
    Stop stop = new Stop(server, data, Duration.ofSeconds(settings.number("drain")));
    Signals.onTermination(stop);
    try {
      server.start(rooms);
    } catch (CannotStart e) {
      stop.letItFinish();
      log.info("The server cannot start: {}", e.sentence());
      throw e;
    } catch (BundleException | RuntimeException e) {
      stop.letItFinish();
      log.error("The server cannot start", e);
      throw new CannotStart(
          "The server cannot start; " + settings.data().resolve("log/kaveri.log") + " tells why.");
    }
    new Welcome(console, server, stop, settings, url).whenReady(begin);
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop.letItFinish();
    return 0;
  }

  private static void checkPortalPort(Settings settings, int port) {
    int portal = settings.port("portal.port");
    if (portal == port) {
      throw new CannotStart(
          "Staff and the customers' portal need a port each, but both are to have " + port + ".");
    }
    Ports.checkFree(settings.text("address"), portal, "portal.port");
  }

  private static String shown(String address) {
    return address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
  }
}
