package org.kaveri.api.health;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.kaveri.api.Reason;

/**
 * What one check found.
 *
 * @param check its name; the text {@code health.<check>} is its title where there is one
 * @param status how it is
 * @param findings for administrators: what is the matter and what to do, each in the language of
 *     whoever reads it
 * @since 0.1
 */
public record HealthLine(String check, HealthStatus status, List<Reason> findings) {
  public HealthLine {
    findings = List.copyOf(findings);
  }

  /** The findings as English sentences, for the terminal. */
  public String sentence() {
    return findings.stream().map(Reason::message).collect(joining(" "));
  }
}
