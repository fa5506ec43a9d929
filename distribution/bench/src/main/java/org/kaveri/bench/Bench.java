package org.kaveri.bench;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;

/**
 * {@code bench [IDS] [--size 10k|100k|1m] [--db derby|postgres] [--json]}: makes the company of
 * that size unless it is there, starts the distribution on a copy of it, and measures.
 */
public final class Bench {
  /** Raised when the company is made in another way, so that an old one is not taken for it. */
  private static final String FORM = "1";

  private static final double BUSY = 0.5;
  private static final String COUNTING = "-Dkaveri.database.count=true";

  private final Arguments arguments;
  private final Effort effort;
  private final Path folder;
  private final Installation installation;
  private final String javaOptions;
  private final PrintStream out;

  /**
   * Where everything lies.
   *
   * @param folder of what is kept between runs
   * @param distribution that is measured
   * @param bundle of what is measured inside of the server
   */
  record Places(Path folder, Path distribution, Path bundle) {
    static Places named() {
      return new Places(
          named("kaveri.bench.folder"), named("kaveri.distribution"), named("kaveri.bench.bundle"));
    }

    private static Path named(String property) {
      return Path.of(System.getProperty(property, "")).toAbsolutePath();
    }
  }

  Bench(Arguments arguments, Places places, String javaOptions, PrintStream out) {
    this.arguments = arguments;
    this.effort = Effort.of(arguments.size());
    this.folder = places.folder();
    this.installation =
        Installation.in(folder.resolve("home"), places.distribution(), places.bundle());
    this.javaOptions = javaOptions;
    this.out = out;
  }

  /** Called by {@code ./kaveri bench}, which says where everything lies. */
  public static void main(String... words) {
    try {
      Arguments arguments = Arguments.of(words);
      if (arguments.against().isPresent()) {
        measureAnother(arguments, System.out);
        return;
      }
      new Bench(arguments, Places.named(), "", System.out).run();
    } catch (IllegalArgumentException e) {
      System.err.println("kaveri: " + e.getMessage());
      System.exit(2);
    }
  }

  /** The part that needs nothing but HTTP. */
  private static void measureAnother(Arguments arguments, PrintStream out) {
    RestLogging rest =
        new RestLogging(
            arguments.against().orElseThrow(), arguments.token(), arguments.customers());
    rest.measure(8, Duration.ofSeconds(10));
    Figures all = new Figures();
    all.putAll("1_clients_", rest.measure(1, Duration.ofSeconds(10)));
    all.putAll("8_clients_", rest.measure(8, Duration.ofSeconds(10)));
    out.println(arguments.json() ? "{\"id\":\"P1\",\"figures\":" + all.json() + "}" : all.text());
  }

  /** Measures what was asked for and prints it. */
  void run() {
    double load = Machine.load();
    boolean loaded = load > BUSY * Machine.cores();
    if (loaded) {
      say(
          "The machine is busy (load %.2f on %d cores): the figures are worse than those of a quiet one."
              .formatted(load, Machine.cores()));
    }
    Path kept = folder.resolve(arguments.size() + "-" + arguments.database());
    make(kept);
    Path place = folder.resolve("run");
    Folders.delete(place);
    Folders.copy(kept, place);
    try (Database database = Database.over(arguments.database(), place)) {
      Run run =
          new Run(
              arguments.size(),
              arguments.database(),
              installation.version(),
              database.version().orElseGet(installation::derby),
              loaded,
              Instant.now());
      if (!arguments.json()) {
        out.print(run.text());
      }
      measure(place, database, run);
    }
    Folders.delete(place);
    Folders.delete(installation.home());
  }

  /** Makes the company, once. What was begun and not ended is begun anew. */
  private void make(Path kept) {
    Path complete = kept.resolve("complete");
    try {
      if (Files.exists(complete) && Files.readString(complete).equals(FORM)) {
        return;
      }
      Folders.delete(kept);
      Files.createDirectories(kept);
      say("Making a company of %,d customers, once …".formatted(effort.customers()));
      long started = System.nanoTime();
      try (Database database = Database.over(arguments.database(), kept);
          MeasuredServer server = start(kept, database, "")) {
        server.measure("make", effort.customers());
        server.call("bench", "settle", 0);
      }
      Files.writeString(complete, FORM);
      say("It took %d s.".formatted(Duration.ofNanos(System.nanoTime() - started).toSeconds()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure(Path place, Database database, Run run) {
    List<String> counted = List.of();
    if (effort.countsApart()) {
      try (MeasuredServer server = start(place, database, COUNTING)) {
        counted = countStatements(server);
      }
    }
    List<Double> starts = new ArrayList<>();
    double before = Machine.load();
    for (int i = 1; i < effort.starts(); i++) {
      try (MeasuredServer server = start(place, database, "")) {
        starts.add(server.secondsToReady());
      }
    }
    try (MeasuredServer server = start(place, database, effort.countsApart() ? "" : COUNTING)) {
      starts.add(server.secondsToReady());
      if (arguments.ids().contains("P10")) {
        print(started(server, starts, before), run);
      }
      Works works =
          new Works(server, effort, effort.countsApart() ? counted : countStatements(server));
      for (String id : Arguments.ALL) {
        if (arguments.ids().contains(id) && !id.equals("P10")) {
          works.measure(id).forEach(measurement -> print(measurement, run));
        }
      }
    }
  }

  private List<String> countStatements(MeasuredServer server) {
    return server.call("bench", "statements", effort.customers());
  }

  private Measurement started(MeasuredServer server, List<Double> seconds, double before) {
    LockSupport.parkNanos(effort.idle().toNanos());
    DoubleStream sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted();
    double[] all = sorted.toArray();
    Figures figures =
        new Figures()
            .put("fastest_s", all[0])
            .put("median_s", all[all.length / 2])
            .put("slowest_s", all[all.length - 1])
            .put("starts", all.length)
            .put("idle_rss_mb", server.residentMegabytes());
    return new Measurement(
        "P10",
        figures,
        Optional.empty(),
        "ready <= 6 s; idle RSS <= 450 MB",
        figures.get("median_s") <= 6 && figures.get("idle_rss_mb") <= 450,
        "all modules and screens; RSS %d s after the start".formatted(effort.idle().toSeconds()),
        before,
        Machine.load());
  }

  private MeasuredServer start(Path place, Database database, String more) {
    return MeasuredServer.start(
        installation,
        place.resolve("data"),
        database.options(),
        (javaOptions + " " + more).strip(),
        Bench::progress);
  }

  private void print(Measurement measurement, Run run) {
    out.println(arguments.json() ? measurement.json(run) : measurement.text());
  }

  /** For people who watch; left out in scripts. */
  @SuppressWarnings("SystemConsoleNull") // null again where there is no terminal, since JDK 25
  private static void progress(String text) {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      System.err.print("\r" + text + "        \r");
    }
  }

  private static void say(String text) {
    System.err.println(text);
  }
}
