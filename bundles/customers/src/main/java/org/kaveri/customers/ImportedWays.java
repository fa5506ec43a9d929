package org.kaveri.customers;

import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;

/** Puts what a row has to its place among the ways to reach somebody. */
final class ImportedWays {
  private ImportedWays() {}

  /**
   * The addresses with that one at its place; as they were when it is among them up to there.
   *
   * @param place 0 for the main one
   */
  static List<EmailAddress> email(List<EmailAddress> kept, int place, String value) {
    var email = new EmailAddress("", value);
    boolean there =
        kept.stream()
            .limit(place + 1L)
            .anyMatch(other -> other.comparable().equals(email.comparable()));
    return there
        ? kept
        : put(
            kept.stream().filter(it -> !it.comparable().equals(email.comparable())).toList(),
            place,
            email);
  }

  /** As {@link #email}. */
  static List<PhoneNumber> phone(List<PhoneNumber> kept, int place, String value) {
    var phone = new PhoneNumber("", value);
    boolean there =
        kept.stream().limit(place + 1L).anyMatch(other -> other.dialled().equals(phone.dialled()));
    return there
        ? kept
        : put(
            kept.stream().filter(it -> !it.dialled().equals(phone.dialled())).toList(),
            place,
            phone);
  }

  /** In place of the one that is there, or behind all of them. */
  static <T> List<T> put(List<T> kept, int place, T value) {
    var all = new ArrayList<>(kept);
    if (place < all.size()) {
      all.set(place, value);
    } else {
      all.add(value);
    }
    return all;
  }
}
