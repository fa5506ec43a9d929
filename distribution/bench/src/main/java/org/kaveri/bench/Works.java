package org.kaveri.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is measured of a server that runs, and how it is judged.
 *
 * @param server with everything
 * @param effort how much is done
 * @param counted statements, after the name of the work that they are of
 */
record Works(MeasuredServer server, Effort effort, List<String> counted) {
  private static final int MANY = 8;
  private static final int MOST_WINDOWS = 6;
  private static final double STILL_GROWING = 1.1;

  /** What was found, and how it is read. */
  private record Judged(
      Figures figures, Optional<Double> ratio, String target, boolean met, String note) {}

  /** Does the work of a target. */
  List<Measurement> measure(String id) {
    return switch (id) {
      case "P1" -> List.of(take("P1", this::logging));
      case "P2" -> List.of(take("P2", this::card));
      case "P3" -> List.of(take("P3", this::finding));
      case "P4" -> List.of(take("P4", this::list));
      case "P5" ->
          List.of(
              take("P5-lines", () -> importing("lines", effort.lines(), 20_000, "")),
              take("P5-customers", () -> importing("customers", effort.added(), 5_000, "")));
      default -> throw new IllegalArgumentException(id);
    };
  }

  private static Measurement take(String id, Supplier<Judged> work) {
    double before = Machine.load();
    Judged judged = work.get();
    return new Measurement(
        id,
        judged.figures(),
        judged.ratio(),
        judged.target(),
        judged.met(),
        judged.note(),
        before,
        Machine.load());
  }

  private Judged logging() {
    RestLogging rest = restLogging();
    Figures all = new Figures();
    warmUp(() -> rest.measure(MANY, effort.warmUp()));
    server.measure("bare-log", effort.customers(), MANY, effort.warmUp().toMillis());
    for (int clients : new int[] {1, MANY}) {
      settle();
      all.putAll(
          "bare.%d_clients_".formatted(clients),
          server.measure("bare-log", effort.customers(), clients, effort.time().toMillis()));
      all.putAll("%d_clients_".formatted(clients), rest.measure(clients, effort.time()));
      long end = System.nanoTime();
      settle();
      all.put("%d_clients_heard_after_s".formatted(clients), (System.nanoTime() - end) / 1e9);
    }
    all.putAll(
        "in_process_%d_".formatted(MANY),
        server.measure("log", effort.customers(), MANY, effort.time().toMillis()));
    settle();
    all.putAll("", statements("log"));
    double ratio = all.get("8_clients_per_s") / all.get("bare.8_clients_per_s");
    all.put("ratio_1_client", all.get("1_clients_per_s") / all.get("bare.1_clients_per_s"));
    boolean met =
        ratio >= 0.6
            && all.get("1_clients_p95_ms") <= 10
            && all.get("8_clients_per_s") >= 400
            && all.get("8_clients_p95_ms") <= 40;
    return new Judged(
        all,
        Optional.of(ratio),
        "ratio of rates >= 0.6; 1 client p95 <= 10 ms; 8 clients >= 400/s, p95 <= 40 ms",
        met,
        "the clients run on the same machine; bare writes tables of its own with the same columns"
            + " and indexes, and nobody listens to it");
  }

  /** Until it grows no faster: the virtual machine still compiles what is called a lot. */
  private static void warmUp(Supplier<Figures> window) {
    double best = 0;
    for (int i = 0; i < MOST_WINDOWS; i++) {
      double rate = window.get().get("per_s");
      if (rate < best * STILL_GROWING) {
        return;
      }
      best = rate;
    }
  }

  private Figures statements(String of) {
    return Figures.read(
        counted.stream()
            .filter(line -> line.startsWith(of + " "))
            .map(line -> line.substring(of.length() + 1))
            .toList());
  }

  private RestLogging restLogging() {
    String token = server.call("token", "add", "bench", "bench").getLast();
    return new RestLogging(
        server.url(), token, server.call("bench", "customers", effort.customers()));
  }

  private void settle() {
    server.call("bench", "settle", 0);
  }

  private Judged card() {
    Figures all = server.measure("card", effort.customers(), effort.cards());
    all.putAll("", statements("card"));
    return new Judged(
        all,
        times(all, "p95_ms", "bare.p95_ms"),
        "p95 <= 30 ms at each size; 1m <= 1.5 x 10k",
        all.get("p95_ms") <= 30,
        "bare reads the customer, 20 contacts and 10 orders only, in three statements");
  }

  private Judged finding() {
    Figures all = server.measure("find", effort.customers(), effort.reads());
    List<String> missing = all.namesEnding("_not_yet");
    double slowest =
        all.ours().namesEnding("_p95_ms").stream()
            .mapToDouble(name -> all.get(name + "_p95_ms"))
            .max()
            .orElse(0);
    return new Judged(
        all,
        Optional.of(slowest / all.get("bare.p95_ms")),
        "each way p95 <= 50 ms at 1m",
        missing.isEmpty() && slowest <= 50,
        missing.isEmpty() ? "" : "not yet: " + String.join(", ", missing));
  }

  private Judged list() {
    Figures all = server.measure("list", effort.customers(), effort.reads());
    boolean met =
        List.of("first_", "page_100_", "last_").stream()
            .allMatch(page -> all.get(page + "p95_ms") <= 10);
    return new Judged(
        all,
        times(all, "first_p95_ms", "bare.first_p95_ms"),
        "p95 <= 10 ms at 1m",
        met,
        "pages of 50; where there are fewer than 100 pages the last stands for page 100");
  }

  private Judged importing(String what, int count, int atLeast, String note) {
    Figures all = server.measure("import-" + what, effort.customers(), count);
    String rate = what + "_per_s";
    settle();
    return new Judged(
        all,
        Optional.of(all.get(rate) / all.get("bare." + rate)),
        ">= %,d %s a second".formatted(atLeast, what),
        all.get(rate) >= atLeast,
        note);
  }

  private static Optional<Double> times(Figures all, String ours, String bare) {
    return Optional.of(all.get(ours) / all.get(bare));
  }
}
