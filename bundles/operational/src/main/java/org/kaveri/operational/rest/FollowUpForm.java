package org.kaveri.operational.rest;

import static org.kaveri.rest.Members.id;
import static org.kaveri.rest.Members.optionalId;
import static org.kaveri.rest.Members.required;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpContent;
import org.kaveri.rest.Members;
import org.kaveri.rest.Required;

/**
 * What a follow-up says, as JSON has it.
 *
 * @param customer required, and never another
 * @param interaction the number of the contact that it comes from; never another
 * @param text required
 * @param due required
 * @param assignee the number of a user; the token's where missing
 * @param promised whether the customer was promised it
 * @param done whether it is done
 */
public record FollowUpForm(
    @Required @Nullable Long customer,
    @Nullable Long interaction,
    @Required @Nullable String text,
    @Required @Nullable LocalDate due,
    @Nullable Long assignee,
    @Nullable Boolean promised,
    @Nullable Boolean done) {
  static FollowUpForm of(FollowUp followUp) {
    return new FollowUpForm(
        followUp.customer().value(),
        followUp.interaction().map(InteractionId::value).orElse(null),
        followUp.text(),
        followUp.due(),
        followUp.assignee().value(),
        followUp.promised(),
        followUp.done().isPresent());
  }

  CustomerId toCustomer() {
    return id("customer", required("customer", customer), CustomerId::new);
  }

  Optional<InteractionId> toInteraction() {
    return optionalId("interaction", interaction, InteractionId::new);
  }

  FollowUpContent toContent() {
    return new ContactForm.Next(text, due, assignee, promised).toContent("");
  }

  boolean isDone() {
    return Boolean.TRUE.equals(done);
  }

  /** What that follow-up is to say. */
  FollowUpContent over(FollowUp before) {
    FollowUpForm kept = of(before);
    Members.fixed("customer", kept.customer(), customer);
    Members.fixed("interaction", kept.interaction(), interaction);
    return toContent();
  }
}
