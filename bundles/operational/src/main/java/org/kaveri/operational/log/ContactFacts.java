package org.kaveri.operational.log;

import java.util.List;
import org.kaveri.api.ConflictException;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionChanged;
import org.kaveri.api.interactions.InteractionLogged;
import org.kaveri.operational.CompanyTime;

/** What is told of contacts, by whomever they are written. */
public final class ContactFacts {
  private ContactFacts() {}

  /** That it was logged. */
  public static InteractionLogged logged(CompanyTime time, Interaction of) {
    return new InteractionLogged(
        of.id(),
        of.customer(),
        of.channel(),
        of.direction(),
        of.occurredAt(),
        time.dayOf(of.occurredAt()),
        of.duration(),
        of.persons(),
        of.employees(),
        of.attachments().size());
  }

  /** That these fields of it were changed. */
  public static InteractionChanged changed(
      CompanyTime time, Interaction before, Interaction of, List<String> fields) {
    return new InteractionChanged(
        of.id(),
        of.customer(),
        fields,
        of.channel(),
        of.direction(),
        of.occurredAt(),
        time.dayOf(of.occurredAt()),
        time.dayOf(before.occurredAt()),
        of.duration(),
        of.persons(),
        of.employees(),
        of.attachments().size());
  }

  /** Somebody else was faster. */
  public static ConflictException changedMeanwhile() {
    return new ConflictException(
        "store.changed", "Somebody else has changed the contact meanwhile.");
  }
}
