package org.kaveri.operational.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.ui.ViewContext;

/** Says in the words of the form what somebody else has changed about a contact. */
final class ContactChanges {
  private static final int MOST_SAID = 80;

  private final ContactDesk desk;
  private final ViewContext context;

  ContactChanges(ContactDesk desk, ViewContext context) {
    this.desk = desk;
    this.context = context;
  }

  /** One part per field, with what it says now where that is short. */
  List<String> between(Interaction before, Interaction now) {
    List<String> changes = new ArrayList<>();
    note(changes, "common.note", before, now, Interaction::note);
    note(changes, "operational.log.channel", before, now, this::channel);
    note(changes, "operational.log.direction", before, now, this::direction);
    note(changes, "common.time", before, now, of -> context.formats().moment(of.occurredAt()));
    note(changes, "operational.log.minutes", before, now, this::duration);
    listed(changes, "operational.log.persons", before, now, Interaction::persons);
    listed(changes, "operational.log.employees", before, now, Interaction::employees);
    note(changes, "operational.log.subject", before, now, Interaction::subject);
    note(changes, "operational.log.outcome", before, now, Interaction::outcome);
    listed(changes, "operational.attachment.add", before, now, Interaction::attachments);
    return changes;
  }

  private void note(
      List<String> changes,
      String label,
      Interaction before,
      Interaction now,
      Function<Interaction, String> field) {
    String said = field.apply(now);
    if (!said.equals(field.apply(before))) {
      String shown = said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + "…" : said;
      changes.add(
          context.text(label) + ": " + (said.isEmpty() ? context.text("common.none") : shown));
    }
  }

  private void listed(
      List<String> changes,
      String label,
      Interaction before,
      Interaction now,
      Function<Interaction, List<?>> field) {
    if (!field.apply(now).equals(field.apply(before))) {
      changes.add(context.text(label));
    }
  }

  private String channel(Interaction of) {
    return desk.channels.describe(of.channel(), context.locale()).title();
  }

  private String direction(Interaction of) {
    Optional<Direction> direction = of.direction();
    return direction
        .map(
            value ->
                switch (value) {
                  case IN -> context.text("operational.log.direction.in");
                  case OUT -> context.text("operational.log.direction.out");
                })
        .orElse("");
  }

  private String duration(Interaction of) {
    return of.duration().map(context.formats()::duration).orElse("");
  }
}
