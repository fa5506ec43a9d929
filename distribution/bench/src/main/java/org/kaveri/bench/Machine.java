package org.kaveri.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What it is measured on, as Linux tells. */
final class Machine {
  private Machine() {}

  /** Runnable processes, on average of the last minute. */
  static double load() {
    return Double.parseDouble(lines("/proc/loadavg").getFirst().split(" ", 2)[0]);
  }

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  static String processor() {
    return value("/proc/cpuinfo", "model name");
  }

  static long memoryInGigabytes() {
    return Math.round(kilobytes(value("/proc/meminfo", "MemTotal")) / 1e6);
  }

  /** What the process has in memory, in MB of 2^20 bytes. */
  static double residentMegabytes(long pid) {
    return kilobytes(value("/proc/" + pid + "/status", "VmRSS")) / 1024;
  }

  private static double kilobytes(String text) {
    return Double.parseDouble(text.split(" ", 2)[0]);
  }

  private static String value(String file, String name) {
    return lines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
