package org.kaveri.operational.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.interactions.Direction;

/** Who began a contact, as files say it in three languages and as other systems do. */
final class DirectionWords {
  private static final Set<String> IN =
      Set.of(
          "in",
          "inbound",
          "incoming",
          "incoming_email",
          "incoming email",
          "received",
          "saapuva",
          "saapunut",
          "tuleva",
          "sisään",
          "asiakkaalta",
          "inkommande",
          "från kunden",
          "from the customer");
  private static final Set<String> OUT =
      Set.of(
          "out",
          "outbound",
          "outgoing",
          "outgoing_email",
          "outgoing email",
          "email",
          "forwarded_email",
          "sent",
          "lähtevä",
          "lähetetty",
          "ulos",
          "asiakkaalle",
          "utgående",
          "till kunden",
          "to the customer");

  private DirectionWords() {}

  /** The direction; empty when the text is none. */
  static Optional<Direction> read(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (IN.contains(word)) {
      return Optional.of(Direction.IN);
    }
    return OUT.contains(word) ? Optional.of(Direction.OUT) : Optional.empty();
  }

  /** As {@link #read} reads it. */
  static String write(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
