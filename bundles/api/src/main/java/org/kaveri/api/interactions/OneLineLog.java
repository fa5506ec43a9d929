package org.kaveri.api.interactions;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Understands a contact typed in one line, like {@code soitto Virtanen 15min uusinta toivoo sinistä
 * huomenna}, in Finnish, English and Swedish.
 *
 * <p>Understanding changes nothing: what was understood is shown first and logged by a second call.
 * A customer who isn't certain is asked for, never guessed. {@code docs/staff-handbook.md} tells
 * staff what can be typed.
 *
 * @since 0.1
 */
@ProviderType
public interface OneLineLog {

  /** The longest line, in characters. */
  int MAX_LINE = 1_000;

  /**
   * What the line says; needs {@link InteractionLog#WRITE}. All three languages are understood
   * whichever is given; the one given is tried first.
   *
   * @param locale the language of whoever types
   * @param context the customer whose card is open; certain unless the line names another
   * @throws InvalidException {@code one-line.too-long}
   */
  Understood understand(String line, Locale locale, Optional<CustomerId> context);

  /**
   * Logs it; needs {@link InteractionLog#WRITE}, and does all that {@link InteractionLog#log} does.
   *
   * @param requestKey as {@link NewInteraction#requestKey()}
   * @param timeToLog as {@link NewInteraction#timeToLog()}
   * @throws InvalidException {@code one-line.customer-open} when the customer isn't certain, and as
   *     {@link InteractionLog#log}
   */
  Interaction log(Understood understood, Optional<String> requestKey, Optional<Duration> timeToLog);
}
