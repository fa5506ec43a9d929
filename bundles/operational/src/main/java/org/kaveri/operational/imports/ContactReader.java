package org.kaveri.operational.imports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomersInFiles.One;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.InteractionContent;

/** Reads rows as contacts, and refuses what cannot be one. */
final class ContactReader {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final BigDecimal MOST_SECONDS = new BigDecimal("1000000");

  private final ChannelNames channels;
  private final EmployeeNames employees;
  private final Instant latest;
  private final Refused refused;

  /**
   * For one chunk.
   *
   * @param latest moment at which a contact can have begun
   */
  ContactReader(ChannelNames channels, EmployeeNames employees, Instant latest, Refused refused) {
    this.channels = channels;
    this.employees = employees;
    this.latest = latest;
    this.refused = refused;
  }

  /** The contact; empty when the row was refused. */
  Optional<ContactRow> read(ImportRow row, One whose) {
    String type = row.text(ContactFields.CHANNEL).orElseThrow();
    Optional<ChannelNames.Meant> channel = channels.read(type);
    if (channel.isEmpty()) {
      return no(row, ContactFields.CHANNEL, "channel-unknown", ValueKind.TEXT);
    }
    Optional<Direction> direction = row.text(ContactFields.DIRECTION).flatMap(DirectionWords::read);
    if (direction.isEmpty() && row.text(ContactFields.DIRECTION).isPresent()) {
      return no(row, ContactFields.DIRECTION, "direction-unknown", ValueKind.TEXT);
    }
    Instant at = row.instant(ContactFields.OCCURRED).orElseThrow().truncatedTo(ChronoUnit.MILLIS);
    if (at.isAfter(latest)) {
      return no(row, ContactFields.OCCURRED, "in-future", ValueKind.DATE_TIME);
    }
    if (at.isBefore(FIRST)) {
      return no(row, ContactFields.OCCURRED, "too-old", ValueKind.DATE_TIME);
    }
    Optional<List<UserId>> ours = employees(row);
    Optional<Optional<Duration>> duration = duration(row, at);
    if (ours.isEmpty() || duration.isEmpty() || !RowFields.referenceFits(row, refused)) {
      return Optional.empty();
    }
    var bare =
        new ContactRow(
            row,
            whose.customer(),
            whose.people(),
            channel.get().channel(),
            direction.or(channel.get()::direction),
            at,
            duration.get(),
            ours.get(),
            InteractionContent.of(channel.get().channel()));
    return on(bare, bare.fresh()).map(fresh -> withFresh(bare, fresh));
  }

  private static ContactRow withFresh(ContactRow bare, InteractionContent fresh) {
    return new ContactRow(
        bare.row(),
        bare.customer(),
        bare.people(),
        bare.channel(),
        bare.direction(),
        bare.at(),
        bare.duration(),
        bare.employees(),
        fresh);
  }

  /** What the row makes of a contact: what it doesn't say stays. Empty when it was refused. */
  Optional<InteractionContent> on(ContactRow row, InteractionContent before) {
    String field = ContactFields.DURATION;
    try {
      var content =
          before.with(
              draft ->
                  draft
                      .channel(row.channel())
                      .direction(row.direction().or(before::direction))
                      .occurredAt(row.at())
                      .duration(row.duration().or(before::duration)));
      field = ContactFields.EMPLOYEES;
      if (!row.employees().isEmpty()) {
        content = content.with(draft -> draft.employees(row.employees()));
      }
      field = ContactFields.PEOPLE;
      if (!row.people().isEmpty()) {
        content = content.with(draft -> draft.persons(row.people()));
      }
      for (ImportedField<InteractionContent> known : ContactFields.TEXTS) {
        field = known.field().name();
        content = known.set(content, row.row());
      }
      return Optional.of(content);
    } catch (InvalidException e) {
      refused.add(row.row(), field, e);
      return Optional.empty();
    }
  }

  private Optional<List<UserId>> employees(ImportRow row) {
    var found = new ArrayList<UserId>();
    for (String name : RowFields.parts(row, ContactFields.EMPLOYEES)) {
      Optional<UserId> employee = employees.named(name);
      if (employee.isEmpty()) {
        refused.add(row, ContactFields.EMPLOYEES, "employee-unknown");
        return Optional.empty();
      }
      found.add(employee.get());
    }
    return Optional.of(found);
  }

  /** The first of three ways in which files tell it; empty when the row was refused. */
  private Optional<Optional<Duration>> duration(ImportRow row, Instant at) {
    Optional<String> text = row.text(ContactFields.DURATION);
    if (text.isPresent()) {
      Optional<Duration> read = text.flatMap(DurationText::read);
      if (read.isEmpty()) {
        refused.add(row, ContactFields.DURATION, "duration-form");
        return Optional.empty();
      }
      return Optional.of(read);
    }
    Optional<BigDecimal> seconds = row.number(ContactFields.SECONDS);
    if (seconds.isPresent()) {
      if (seconds.get().signum() < 0 || seconds.get().compareTo(MOST_SECONDS) > 0) {
        refused.add(row, ContactFields.SECONDS, "duration", ValueKind.NUMBER);
        return Optional.empty();
      }
      return Optional.of(Optional.of(Duration.ofSeconds(seconds.get().longValue())));
    }
    Optional<Instant> ended = row.instant(ContactFields.ENDED);
    if (ended.filter(end -> end.isBefore(at)).isPresent()) {
      refused.add(row, ContactFields.ENDED, "ended-before", ValueKind.DATE_TIME);
      return Optional.empty();
    }
    return Optional.of(ended.map(end -> Duration.between(at, end).truncatedTo(ChronoUnit.SECONDS)));
  }

  private Optional<ContactRow> no(ImportRow row, String field, String code, ValueKind found) {
    refused.add(row, field, code, found);
    return Optional.empty();
  }
}
