package org.example.fieldvisits;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.interactions.Interaction;

/**
 * What a customer's contacts say about meeting them.
 *
 * @param inYear meetings in the last twelve months
 * @param last the latest meeting
 * @param time spent together in the last twelve months, where it was noted
 */
record FaceToFace(int inYear, Optional<Interaction> last, Duration time) {
  private static final Set<String> CHANNELS = Set.of("visit", TradeFairChannel.NAME);

  /**
   * Counts.
   *
   * @param newestFirst contacts of one customer
   */
  static FaceToFace of(List<Interaction> newestFirst, Instant now, ZoneId zone) {
    Instant yearAgo = now.atZone(zone).minusYears(1).toInstant();
    var met = newestFirst.stream().filter(i -> CHANNELS.contains(i.channel())).toList();
    var recent = met.stream().filter(i -> i.occurredAt().isAfter(yearAgo)).toList();
    Duration time =
        recent.stream().flatMap(i -> i.duration().stream()).reduce(Duration.ZERO, Duration::plus);
    return new FaceToFace(recent.size(), met.stream().findFirst(), time);
  }
}
