package org.kaveri.kernel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaveri.kernel.secrets.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where tries come from, as keyed hashes in the memory of this node: who has signed in from where
 * before, and who tries one name after another. Forgotten with the process, which costs nobody more
 * than a minute's wait.
 */
@Component(service = Origins.class)
public final class Origins {
  /** Tries from one address in a minute, over all names; an office shares one address. */
  static final int MOST_A_MINUTE = 60;

  private static final Duration KNOWN = Duration.ofDays(30);
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 20_000;

  private final Clock clock;
  private final Vault vault;
  private final Map<String, Instant> welcomed = bounded();
  private final Map<String, Count> counts = bounded();

  private record Count(Instant since, int tries) {}

  @Activate
  public Origins(@Reference Clock clock, @Reference Vault vault) {
    this.clock = clock;
    this.vault = vault;
  }

  /** Counts a try; gives how long to wait when there are too many from there. */
  synchronized Optional<Duration> enter(String origin) {
    Instant now = clock.instant();
    String key = vault.keyedHash("origin " + origin);
    Count count = counts.get(key);
    if (count == null || !now.isBefore(count.since().plus(WINDOW))) {
      counts.put(key, new Count(now, 1));
      return Optional.empty();
    }
    if (count.tries() >= MOST_A_MINUTE) {
      return Optional.of(Duration.between(now, count.since().plus(WINDOW)));
    }
    counts.put(key, new Count(count.since(), count.tries() + 1));
    return Optional.empty();
  }

  /** The account has been entered from there. */
  synchronized void welcomed(String account, String origin) {
    welcomed.put(pair(account, origin), clock.instant());
  }

  /** Whether the account has been entered from there lately. */
  synchronized boolean isKnown(String account, String origin) {
    Instant last = welcomed.get(pair(account, origin));
    return last != null && clock.instant().isBefore(last.plus(KNOWN));
  }

  private String pair(String account, String origin) {
    return vault.keyedHash("welcome " + account.length() + " " + account + " " + origin);
  }

  private static <V> Map<String, V> bounded() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST_KEPT;
      }
    };
  }
}
