package org.kaveri.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A server of the distribution in a process of its own, with everything. */
final class MeasuredServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(10);

  private final Process process;
  private final URI url;
  private final Control control;
  private final Thread reaper;
  private final double secondsToReady;

  private MeasuredServer(Process process, URI url, Control control, long started) {
    this.process = process;
    this.url = url;
    this.control = control;
    this.reaper = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(reaper);
    this.secondsToReady = awaitReady(started);
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param options of {@code kaveri run}
   * @param javaOptions beside those of the distribution
   */
  static MeasuredServer start(
      Installation installation,
      Path data,
      List<String> options,
      String javaOptions,
      Consumer<String> progress) {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(installation.home().resolve("bin/kaveri").toString());
    command.addAll(List.of("run", "--data", data.toString(), "--port", Integer.toString(port)));
    command.addAll(List.of("--portal.port", Integer.toString(freePort())));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("KAVERI_"));
    builder.environment().put("KAVERI_OPTS", javaOptions);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(data.resolveSibling("terminal.txt").toFile());
    long started = System.nanoTime();
    try {
      return new MeasuredServer(
          builder.start(),
          URI.create("http://localhost:" + port),
          new Control(data, progress),
          started);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the start of the process until {@code /ready} said yes. */
  double secondsToReady() {
    return secondsToReady;
  }

  URI url() {
    return url;
  }

  double residentMegabytes() {
    return Machine.residentMegabytes(process.pid());
  }

  /** Says a command to it. */
  List<String> call(Object... words) {
    return control.call(words);
  }

  /** Lets it measure something inside. */
  Figures measure(Object... words) {
    List<Object> all = new ArrayList<>(List.of("bench"));
    all.addAll(List.of(words));
    return Figures.read(call(all.toArray()));
  }

  private double awaitReady(long started) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest ready = HttpRequest.newBuilder(url.resolve("/ready")).build();
      while (System.nanoTime() - started < PATIENCE.toNanos() && process.isAlive()) {
        if (isReady(http, ready)) {
          return (System.nanoTime() - started) / 1e9;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
    close();
    throw new IllegalStateException(
        "The server is not ready; " + control.data().resolve("log/kaveri.log") + " tells why");
  }

  private static boolean isReady(HttpClient http, HttpRequest ready) {
    try {
      return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it in order, and by force when that takes too long. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
      Runtime.getRuntime().removeShutdownHook(reaper);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
