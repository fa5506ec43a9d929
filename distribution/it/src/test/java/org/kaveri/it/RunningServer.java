package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server of the distribution, running as a process of its own on free ports.
 *
 * <pre>{@code
 * try (RunningServer server = RunningServer.with().profile("headless").start()) {
 *   assertThat(server.get("/ready").statusCode()).isEqualTo(200);
 * }
 * }</pre>
 *
 * <p>Closing stops it with SIGTERM and checks that it ended with 0 and that its log holds no
 * warning or error but those expected ({@link Setup#expecting}). Its folder goes when the tests of
 * the class have passed ({@link ServerFolders}).
 */
final class RunningServer implements AutoCloseable {
  private static final Duration READY_PATIENCE = Duration.ofSeconds(120);
  private static final String OPTIONS = "-XX:TieredStopAtLevel=1 -Xmx512m";
  private static final Pattern COMPLAINT = Pattern.compile("^\\S+ (WARN|ERROR) .*");

  /**
   * Jetty gives a connection's buffer back twice now and then, when it has ended: its bug 12939.
   */
  private static final String TWICE_BACK = "AdaptiveExecutionStrategy: Task run failed";

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Setup setup;
  private final Process process;
  private final Path terminal;
  private final Thread reaper;

  private RunningServer(Setup setup, Process process, Path terminal) {
    this.setup = setup;
    this.process = process;
    this.terminal = terminal;
    this.reaper = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(reaper);
  }

  /** A server with everything, a new data folder and free ports, unless said otherwise. */
  static Setup with() {
    return new Setup();
  }

  /** How a server shall be started. */
  static final class Setup {
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final List<Path> extraBundles = new ArrayList<>();
    private @Nullable Path data;
    private @Nullable Path home;
    private boolean demo;

    private Setup() {}

    Setup profile(String profile) {
      return option("profile", profile);
    }

    /** Which modules run; none when none is named. */
    Setup modules(List<String> modules) {
      return option("modules", modules.isEmpty() ? "none" : String.join(",", modules));
    }

    /** The data folder; it is kept when the server is closed. */
    Setup data(Path folder) {
      data = folder;
      return this;
    }

    Setup port(int port) {
      return option("port", Integer.toString(port));
    }

    /** A PostgreSQL instead of the embedded Derby. */
    Setup database(RealPostgres postgres) {
      return option("database", postgres.url())
          .option("database.user", postgres.user())
          .option("database.password", postgres.password());
    }

    Setup demo() {
      demo = true;
      return this;
    }

    /** Any setting. */
    Setup option(String name, String value) {
      options.put(name, value);
      return this;
    }

    /** A bundle beside those of the distribution. */
    Setup bundle(Path jar) {
      extraBundles.add(jar);
      return this;
    }

    /** Another installation than the distribution as it is. */
    Setup home(OwnHome own) {
      home = own.path();
      return this;
    }

    /** A line of the log at warning or error that this test provokes. */
    Setup expecting(String regex) {
      expected.add(Pattern.compile(regex));
      return this;
    }

    /** Starts it and waits until it is ready. */
    RunningServer start() {
      RunningServer server = launch();
      server.awaitReady();
      return server;
    }

    /** Starts it and does not wait. */
    RunningServer launch() {
      try {
        Path folder = ServerFolders.create();
        if (data == null) {
          data = folder.resolve("data");
        }
        options.putIfAbsent("port", Integer.toString(freePort()));
        options.putIfAbsent("portal.port", Integer.toString(freePort()));
        if (home == null) {
          home =
              extraBundles.isEmpty()
                  ? Distribution.home()
                  : OwnHome.in(folder.resolve("home")).with(extraBundles).path();
        }
        List<String> command =
            new ArrayList<>(List.of(home.resolve("bin/kaveri").toString(), "run"));
        command.addAll(List.of("--data", data.toString()));
        options.forEach((name, value) -> command.addAll(List.of("--" + name, value)));
        if (demo) {
          command.add("--demo");
        }
        Path terminal = folder.resolve("terminal.txt");
        ProcessBuilder builder =
            cleanEnvironment(new ProcessBuilder(command))
                .redirectErrorStream(true)
                .redirectOutput(terminal.toFile());
        builder.environment().put("KAVERI_OPTS", OPTIONS);
        Process process = builder.start();
        return new RunningServer(this, process, terminal);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How a command of {@code bin/kaveri} ended. */
  record Ended(int code, String output) {}

  /** Runs {@code bin/kaveri} with these words, in any state of any server. */
  static Ended kaveri(String... words) {
    return kaveri(Map.of(), words);
  }

  static Ended kaveri(Map<String, String> environment, String... words) {
    return kaveri(Distribution.home(), environment, words);
  }

  static Ended kaveri(Path home, Map<String, String> environment, String... words) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/kaveri").toString()));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder =
          cleanEnvironment(new ProcessBuilder(command)).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(process.waitFor(2, TimeUnit.MINUTES))
          .as("kaveri %s ends", List.of(words))
          .isTrue();
      return new Ended(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder cleanEnvironment(ProcessBuilder builder) {
    builder.environment().keySet().removeIf(name -> name.startsWith("KAVERI_"));
    builder.environment().put("KAVERI_OPTS", OPTIONS);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until {@code /ready} says yes; fails at once when the process ends before. */
  void awaitReady() {
    Await.until(
        "the server is ready",
        READY_PATIENCE,
        () -> {
          if (!process.isAlive()) {
            throw new AssertionError(
                "The server ended with " + process.exitValue() + ":\n" + terminal() + log());
          }
          return isReady();
        },
        () -> terminal() + log());
  }

  /** Whether {@code /ready} says yes now. */
  boolean isReady() {
    try {
      return get("/ready").statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The address of a path, as {@code /ready}. */
  URI url(String path) {
    return URI.create("http://localhost:" + option("port") + path);
  }

  /** The address of a path of the customers' portal. */
  URI portalUrl(String path) {
    return URI.create("http://localhost:" + option("portal.port") + path);
  }

  int port() {
    return Integer.parseInt(option("port"));
  }

  private String option(String name) {
    return String.valueOf(setup.options.get(name));
  }

  HttpResponse<String> get(String path) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(10)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs a command of {@code bin/kaveri} on this server. */
  Ended command(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data().toString()));
    return kaveri(all.toArray(String[]::new));
  }

  /** Starts a command of {@code bin/kaveri} on this server and leaves it running. */
  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Distribution.home().resolve("bin/kaveri").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data().toString()));
    return cleanEnvironment(new ProcessBuilder(command)).redirectErrorStream(true).start();
  }

  /** Class loaders of bundles in the server's heap, after a collection. */
  int classLoaders() {
    try {
      Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
      Process process =
          new ProcessBuilder(jcmd.toString(), Long.toString(pid()), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String histogram =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return histogram
          .lines()
          .filter(line -> line.contains("BundleWiringImpl$BundleClassLoader"))
          .map(line -> List.of(line.strip().split("\\s+")))
          .mapToInt(columns -> Integer.parseInt(columns.get(1)))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Path data() {
    return java.util.Objects.requireNonNull(setup.data);
  }

  long pid() {
    return process.pid();
  }

  /** What its threads, virtual ones too, are doing: for when it does nothing. */
  String threads() {
    Path dump = terminal.resolveSibling("threads.txt");
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      new ProcessBuilder(
              jcmd, Long.toString(pid()), "Thread.dump_to_file", "-overwrite", dump.toString())
          .start()
          .waitFor(1, TimeUnit.MINUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text(dump);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What the server's log holds so far. */
  String log() {
    return text(data().resolve("log/kaveri.log"));
  }

  /** What stood on the terminal so far. */
  String terminal() {
    return text(terminal);
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of the log at warning or error that the test did not announce. */
  List<String> complaints() {
    return log()
        .lines()
        .filter(line -> COMPLAINT.matcher(line).matches())
        .filter(line -> !line.endsWith(TWICE_BACK))
        .filter(line -> setup.expected.stream().noneMatch(pattern -> pattern.matcher(line).find()))
        .toList();
  }

  /** Where the log tells of exceptions in Kaveri or of what serves its rooms. */
  List<String> traces() {
    return log()
        .lines()
        .filter(line -> line.startsWith("\tat "))
        .filter(line -> !line.contains("java.base/") && !line.contains("org.eclipse.jetty."))
        .toList();
  }

  /** Ends it as a power cut would: kill −9. */
  void kill() {
    process.destroyForcibly();
    exitCode(Duration.ofSeconds(20));
  }

  /** Asks it to end, as systemd does. */
  void terminate() {
    process.destroy();
  }

  /** Waits for the end of the process and gives its exit code. */
  int exitCode(Duration patience) {
    try {
      assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
          .as("the server ends within %s; its log:\n%s", patience, log())
          .isTrue();
      Runtime.getRuntime().removeShutdownHook(reaper);
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      terminate();
      int code = exitCode(Duration.ofSeconds(60));
      assertThat(code).as("exit code after SIGTERM; the log:\n%s", log()).isZero();
    }
    assertThat(complaints()).as("warnings and errors in the log").isEmpty();
  }
}
