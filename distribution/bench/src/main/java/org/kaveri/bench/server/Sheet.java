package org.kaveri.bench.server;

import org.kaveri.api.console.CommandOutput;
import org.kaveri.bench.figures.Samples;
import org.kaveri.bench.figures.Throughput;

/** Prints figures, a name and a number a line. */
record Sheet(CommandOutput out) {

  void figure(String name, double value) {
    out.line(name + " " + Math.round(value * 1e4) / 1e4);
  }

  /** How many. */
  void count(String name, long count) {
    out.line(name + " " + count);
  }

  /** How long most took, in milliseconds. */
  void times(String name, Samples samples) {
    figure(name + "p50_ms", samples.millis(50));
    figure(name + "p95_ms", samples.millis(95));
    figure(name + "p99_ms", samples.millis(99));
    figure(name + "count", samples.count());
  }

  void throughput(String name, Throughput throughput) {
    figure(name + "per_s", throughput.rate());
    times(name, throughput.samples());
  }

  void progress(String text) {
    out.progress(text);
  }
}
