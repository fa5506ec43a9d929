package org.kaveri.operational.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;

class FormsTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:15:00Z");
  private static final InteractionContent FULL =
      InteractionContent.of(
          "call",
          draft ->
              draft
                  .direction(Direction.IN)
                  .occurredAt(AT)
                  .duration(Duration.ofMinutes(15))
                  .persons(new PersonId(5))
                  .employees(new UserId(6))
                  .subject("Blue")
                  .note("Wants it\nin blue.")
                  .outcome("Offer")
                  .attachments(List.of(new AttachmentId(8))));

  /** Who adds a component to the content is led here, and from here to the form. */
  @Test
  void allThatAContactSaysIsInTheForm() throws Exception {
    InteractionContent other = InteractionContent.of("visit");
    for (RecordComponent component : InteractionContent.class.getRecordComponents()) {
      assertThat(component.getAccessor().invoke(FULL))
          .as("%s of the example is set", component.getName())
          .isNotEqualTo(component.getAccessor().invoke(other));
    }
    ContactForm form = ContactForm.of(interaction());

    assertThat(form.over(interaction())).isEqualTo(FULL);
    assertThat(form.toInteraction().content())
        .isEqualTo(FULL.with(draft -> draft.attachments(List.of())));
  }

  private static Interaction interaction() {
    return new Interaction(
        new InteractionId(1),
        1,
        new CustomerId(2),
        FULL.channel(),
        FULL.direction(),
        AT,
        FULL.duration(),
        List.copyOf(FULL.persons()),
        List.copyOf(FULL.employees()),
        FULL.subject(),
        FULL.note(),
        FULL.outcome(),
        List.of(new Attachment(new AttachmentId(8), "a.txt", "text/plain", 5)),
        Optional.empty(),
        AT);
  }
}
