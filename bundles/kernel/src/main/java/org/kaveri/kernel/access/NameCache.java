package org.kaveri.kernel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaveri.api.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of colleagues for lists that show many, at most four seconds old. */
@Component(service = NameCache.class)
public final class NameCache {
  private static final Duration FRESH = Duration.ofSeconds(4);
  private static final int MOST_KEPT = 20_000;

  private final Clock clock;
  private final Map<UserId, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(String name, Instant at) {}

  @Activate
  public NameCache(@Reference Clock clock) {
    this.clock = clock;
  }

  /** Puts what is known into the map, and gives what is not. */
  List<UserId> lookUp(Set<UserId> users, Map<UserId, String> found) {
    Instant now = clock.instant();
    List<UserId> missing = new ArrayList<>();
    for (UserId user : users) {
      Kept known = kept.get(user);
      if (known != null && isFresh(known, now)) {
        found.put(user, known.name());
      } else {
        missing.add(user);
      }
    }
    return missing;
  }

  void keep(Map<UserId, String> names) {
    Instant now = clock.instant();
    if (kept.size() + names.size() > MOST_KEPT) {
      kept.clear();
    }
    names.forEach((user, name) -> kept.put(user, new Kept(name, now)));
  }

  void forget(UserId user) {
    kept.remove(user);
  }

  private static boolean isFresh(Kept known, Instant now) {
    Duration age = Duration.between(known.at(), now);
    return !age.isNegative() && age.compareTo(FRESH) < 0;
  }
}
