package org.kaveri.ui;

import org.kaveri.api.CustomerId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that can be done from the customer card: a button there and a line in the command
 * palette, titled by {@link org.kaveri.api.extensions.Contributes}.
 *
 * @since 0.1
 */
@ConsumerType
public interface CustomerAction {

  /** Does it, or opens the dialog that will. Runs under the session's lock: return fast. */
  void run(CustomerId customer, ViewContext context);

  /** The single key that runs it on the card, empty when none; staff can switch such keys off. */
  default String key() {
    return "";
  }
}
