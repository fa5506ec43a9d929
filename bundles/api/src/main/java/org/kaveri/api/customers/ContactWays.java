package org.kaveri.api.customers;

import java.util.List;
import org.kaveri.api.InvalidException;

/** What all lists of contact ways have in common. */
final class ContactWays {
  private ContactWays() {}

  static <T> List<T> limited(List<T> ways) {
    if (ways.size() > CustomerDetails.MAX_CONTACT_WAYS) {
      throw new InvalidException(
          "customer.too-many-contact-ways",
          "At most " + CustomerDetails.MAX_CONTACT_WAYS + " of a kind are kept.",
          CustomerDetails.MAX_CONTACT_WAYS);
    }
    return List.copyOf(ways);
  }
}
