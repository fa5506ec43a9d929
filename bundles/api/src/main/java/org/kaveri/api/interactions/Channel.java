package org.kaveri.api.interactions;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of contact, like a call or a visit. Implement it to add one; it can be chosen in the log
 * form, typed in the one-line log and shown on the timeline as long as your room runs.
 *
 * {@snippet :
 * @Component
 * @Contributes(title = "acme.fax", order = 200)
 * public final class FaxChannel implements Channel {
 *   @Override public String name() { return "acme.fax"; }
 *   @Override public String title(Locale locale) { return "Fax"; }
 *   @Override public String icon() { return "printer"; }
 *   @Override public boolean timed() { return false; }
 *   @Override public List<String> words(Locale locale) { return List.of("fax", "faksi"); }
 * }
 * }
 *
 * <p>In lists it stands where {@code Contributes.order} says; ours have 10 to 80. Every method
 * answers at once, always the same, never {@code null}, from any thread. When your room is gone its
 * interactions stay and are shown by {@link #name()}. Of two channels with one name the first in
 * order counts.
 *
 * @since 0.1
 */
@ConsumerType
public interface Channel {

  /**
   * The stable name that interactions are stored with: 1 to 60 lower-case letters, digits, hyphens
   * and dots, beginning with a letter. A plugin's begins with a prefix of its own ({@code
   * acme.fax}).
   */
  String name();

  /** What staff read, in the language asked for or else in English: {@code Puhelu}. */
  String title(Locale locale);

  /**
   * The name of an icon of the staff screens' own set, for example {@code phone}; one that is
   * unknown is shown as a speech bubble.
   */
  default String icon() {
    return "message-square";
  }

  /** Whether somebody begins it, so that a {@link Direction} is asked for. */
  default boolean directed() {
    return true;
  }

  /** Whether it has a length in time, so that a duration is asked for. */
  default boolean timed() {
    return true;
  }

  /**
   * Words that name it in a one-line log, besides its name, in the language asked for: lower case,
   * one word each, as people type them ({@code soitto}, {@code soitin}, {@code puhelu}).
   */
  default List<String> words(Locale locale) {
    return List.of();
  }

  /**
   * Words of {@link #words} that also tell who began it: {@code soitin} is a call that we made,
   * {@code soitti} one that we got.
   */
  default List<String> words(Locale locale, Direction direction) {
    return List.of();
  }
}
