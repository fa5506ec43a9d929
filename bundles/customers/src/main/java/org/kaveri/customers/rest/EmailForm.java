package org.kaveri.customers.rest;

import static org.kaveri.rest.Members.orEmpty;
import static org.kaveri.rest.Members.orNull;
import static org.kaveri.rest.Members.required;

import org.jspecify.annotations.Nullable;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.rest.Required;

/**
 * An e-mail address as JSON has it.
 *
 * @param label what it is for
 * @param address required
 */
public record EmailForm(@Nullable String label, @Required @Nullable String address) {
  static EmailForm of(EmailAddress email) {
    return new EmailForm(orNull(email.label()), email.address());
  }

  EmailAddress toEmail() {
    return new EmailAddress(orEmpty(label), required("emails.address", address));
  }
}
