package org.kaveri.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaveri.bench.figures.Samples;
import org.kaveri.bench.figures.Throughput;

/** Named numbers in the order in which they were taken; the unit ends the name. */
final class Figures {
  private static final String BARE = "bare.";

  private final Map<String, Double> all = new LinkedHashMap<>();

  /** Reads lines of a name and a number, as the server's side prints them. */
  static Figures read(List<String> lines) {
    Figures figures = new Figures();
    for (String line : lines) {
      int space = line.indexOf(' ');
      if (space > 0) {
        figures.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
      }
    }
    return figures;
  }

  static Figures of(Throughput throughput) {
    Samples samples = throughput.samples();
    return new Figures()
        .put("per_s", throughput.rate())
        .put("p50_ms", samples.millis(50))
        .put("p95_ms", samples.millis(95))
        .put("p99_ms", samples.millis(99))
        .put("count", samples.count());
  }

  Figures put(String name, double value) {
    all.put(name, value);
    return this;
  }

  /** Takes those of another one, something before their names. */
  Figures putAll(String prefix, Figures others) {
    others.all.forEach((name, value) -> all.put(prefix + name, value));
    return this;
  }

  double get(String name) {
    Double value = all.get(name);
    if (value == null) {
      throw new IllegalStateException("The figure " + name + " was not taken");
    }
    return value;
  }

  /** Those of our own. */
  Figures ours() {
    return where(false);
  }

  /** Those of the bare operation. */
  Figures bare() {
    return where(true);
  }

  private Figures where(boolean bare) {
    Figures some = new Figures();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(BARE) == bare) {
            some.put(bare ? name.substring(BARE.length()) : name, value);
          }
        });
    return some;
  }

  /** The names that end so, without the ending. */
  List<String> namesEnding(String ending) {
    return all.keySet().stream()
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .toList();
  }

  String json() {
    return all.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + number(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  String text() {
    return all.entrySet().stream()
        .map(entry -> entry.getKey() + " " + number(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** With as many digits as mean something. */
  static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 1_000) {
      return Long.toString(Math.round(value));
    }
    double factor = Math.abs(value) >= 10 ? 10 : 1_000;
    return Double.toString(Math.round(value * factor) / factor);
  }
}
