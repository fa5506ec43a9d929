package org.kaveri.rest.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaveri.api.InvalidException;

/**
 * What can be chosen of a webhook.
 *
 * @param name what it is for, 1 to 100 characters
 * @param url where it is sent to: {@code https}, or {@code http} where that is allowed
 * @param events the kinds of facts that it hears of, at least one; empty for all of {@link
 *     EventKinds}, also those to come
 */
public record WebhookDetails(String name, URI url, Optional<Set<String>> events) {
  /** How long a name is at most. */
  public static final int LONGEST_NAME = 100;

  /** How long an address is at most. */
  public static final int LONGEST_URL = 1_000;

  /**
   * As the constructor, of what was entered.
   *
   * @throws InvalidException {@code webhook.name}, {@code webhook.url}, {@code webhook.events}
   */
  public static WebhookDetails of(String name, String url, Optional<Set<String>> events) {
    Set<String> unknown = new TreeSet<>(events.orElse(Set.of()));
    unknown.removeAll(EventKinds.names());
    if (events.filter(Set::isEmpty).isPresent() || !unknown.isEmpty()) {
      throw new InvalidException(
          "webhook.events",
          "A webhook hears of one kind of event at least, and of known ones only.");
    }
    try {
      return new WebhookDetails(name, new URI(url.strip()), events);
    } catch (URISyntaxException e) {
      throw wrongUrl();
    }
  }

  /**
   * Checks name and address, but not whether the address is one that may be sent to. A kind of fact
   * that was chosen may be gone with a later version.
   *
   * @throws InvalidException {@code webhook.name}, {@code webhook.url}
   */
  public WebhookDetails {
    name = name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidException("webhook.name", "A webhook has a name of 1 to 100 characters.");
    }
    String written = url.toASCIIString();
    String scheme = url.getScheme() == null ? "" : url.getScheme();
    if (!(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
        || url.getHost() == null
        || url.getRawUserInfo() != null
        || url.getRawFragment() != null
        || url.getPort() == 0
        || url.getPort() > 65_535
        || written.length() > LONGEST_URL) {
      throw wrongUrl();
    }
    events = events.<Set<String>>map(Set::copyOf);
  }

  private static InvalidException wrongUrl() {
    return new InvalidException(
        "webhook.url",
        "The address of a webhook begins with https:// and has neither a password nor a #.");
  }

  /** The names of the kinds that it hears of. */
  Set<String> heard() {
    return events.orElseGet(EventKinds::names);
  }
}
