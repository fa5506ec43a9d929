package org.kaveri.customers.rest;

import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;
import static org.kaveri.rest.Members.required;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.rest.Required;

/**
 * A telephone number as JSON has it.
 *
 * @param label what it is for
 * @param number required
 */
public record PhoneForm(@Nullable String label, @Required @Nullable String number) {
  static PhoneForm of(PhoneNumber phone) {
    return new PhoneForm(orNull(phone.label()), phone.number());
  }

  PhoneNumber toPhone() {
    return new PhoneNumber(orEmpty(label), required("phones.number", number));
  }
}
