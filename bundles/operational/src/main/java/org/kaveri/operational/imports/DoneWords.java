package org.kaveri.operational.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether something is still to be done, as files say it in three languages and as other systems
 * do. What was cancelled is not to be done any more.
 */
final class DoneWords {
  private static final Set<String> DONE =
      Set.of(
          "yes",
          "true",
          "1",
          "x",
          "done",
          "completed",
          "complete",
          "closed",
          "canceled",
          "cancelled",
          "kyllä",
          "tehty",
          "valmis",
          "peruttu",
          "ja",
          "gjord",
          "gjort",
          "klar",
          "klart",
          "slutförd",
          "avslutad",
          "inställd");
  private static final Set<String> OPEN =
      Set.of(
          "no",
          "false",
          "0",
          "open",
          "to do",
          "todo",
          "not started",
          "not_started",
          "started",
          "in progress",
          "in_progress",
          "waiting",
          "waiting on someone else",
          "deferred",
          "pending",
          "pending input",
          "pending_input",
          "planned",
          "ei",
          "avoin",
          "tekemättä",
          "kesken",
          "aloittamatta",
          "nej",
          "öppen",
          "ej påbörjad",
          "pågår",
          "väntar");

  private DoneWords() {}

  /** Whether it is done; empty when the text doesn't tell. */
  static Optional<Boolean> read(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (DONE.contains(word)) {
      return Optional.of(true);
    }
    return OPEN.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
