package org.kaveri.api.customers;

import java.util.Locale;
import org.kaveri.api.InvalidException;

/**
 * Where somebody gets e-mail.
 *
 * @param label what it is for, in the user's own word, like {@code "billing"}; may be empty
 * @param address something, one {@code @}, something; kept as written
 * @since 0.1
 */
public record EmailAddress(String label, String address) {
  public EmailAddress {
    label = Texts.line("label", label, 50);
    address = Texts.line("email", address, 254);
    int at = address.lastIndexOf('@');
    if (at < 1 || at == address.length() - 1 || address.indexOf(' ') >= 0) {
      throw new InvalidException(
          "customer.email-malformed", "An e-mail address reads like name@example.com.");
    }
  }

  /** The form in which two writings of one address are equal. */
  public String comparable() {
    return address.toLowerCase(Locale.ROOT);
  }
}
