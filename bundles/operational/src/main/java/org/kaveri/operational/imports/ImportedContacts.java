package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.api.interactions.InteractionContent;
import org.kaveri.api.interactions.InteractionsMoved;
import org.kaveri.api.interactions.InteractionsRemoved;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.Changes;
import org.kaveri.operational.log.ContactFacts;
import org.kaveri.operational.log.InteractionRows;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/** Contacts as imports change them, and take them back. */
final class ImportedContacts implements ImportedThings {
  static final String TABLE = "operational_interaction";

  private static final List<String> TABLES =
      List.of(
          "operational_before where interaction_id",
          "operational_participant where interaction_id",
          "operational_interaction where id");

  private final Transaction tx;
  private final CompanyTime time;
  private final InteractionRows rows;

  ImportedContacts(Transaction tx, CompanyTime time) {
    this.tx = tx;
    this.time = time;
    this.rows = new InteractionRows(tx.connection());
  }

  @Override
  public String table() {
    return TABLE;
  }

  @Override
  public Set<Long> inUse(Collection<Long> things) throws SQLException {
    var found = new HashSet<Long>();
    for (String table : List.of("follow_up", "attachment")) {
      found.addAll(
          InList.ids(
              tx.connection(),
              "select distinct interaction_id from operational_"
                  + table
                  + " where interaction_id in ",
              things));
    }
    return found;
  }

  @Override
  public void remove(Map<Long, CustomerId> things) throws SQLException {
    Map<Long, LocalDate> days = new LinkedHashMap<>();
    rows.byId(things.keySet())
        .forEach((id, contact) -> days.put(id, time.dayOf(contact.occurredAt())));
    InList.delete(tx.connection(), TABLES, things.keySet());
    Map<CustomerId, List<Long>> byCustomer =
        things.keySet().stream()
            .collect(Collectors.groupingBy(things::get, LinkedHashMap::new, Collectors.toList()));
    byCustomer.forEach((customer, ids) -> tx.publish(removed(customer, ids, days)));
  }

  private static InteractionsRemoved removed(
      CustomerId customer, List<Long> ids, Map<Long, LocalDate> days) {
    Map<LocalDate, Long> counted =
        ids.stream().collect(Collectors.groupingBy(days::get, TreeMap::new, Collectors.counting()));
    return new InteractionsRemoved(
        customer,
        ids.stream().map(InteractionId::new).toList(),
        counted.entrySet().stream()
            .map(day -> new InteractionsMoved.OnDay(day.getKey(), day.getValue()))
            .toList());
  }

  @Override
  public Map<Long, Map<String, String>> states(List<Long> things) throws SQLException {
    var states = new LinkedHashMap<Long, Map<String, String>>();
    rows.byId(things).forEach((id, contact) -> states.put(id, state(contact)));
    return states;
  }

  @Override
  public void set(long thing, Map<String, String> state) throws SQLException {
    var before = rows.byId(List.of(thing)).get(thing);
    if (before != null) {
      var content = content(before);
      for (var field : state.entrySet()) {
        content = with(content, field.getKey(), field.getValue());
      }
      change(before, content);
    }
  }

  /** What a contact says, so that a row can change it. */
  static InteractionContent content(Interaction contact) {
    return InteractionContent.of(
        contact.channel(),
        draft ->
            draft
                .direction(contact.direction())
                .occurredAt(contact.occurredAt())
                .duration(contact.duration())
                .persons(contact.persons())
                .employees(contact.employees())
                .subject(contact.subject())
                .note(contact.note())
                .outcome(contact.outcome())
                .attachments(contact.attachments().stream().map(Attachment::id).toList()));
  }

  /** As it is kept from now on; empty when nothing differs. */
  Optional<Interaction> change(Interaction before, InteractionContent content) throws SQLException {
    Interaction after =
        new Interaction(
            before.id(),
            before.version() + 1,
            before.customer(),
            content.channel(),
            content.direction(),
            content.occurredAt().orElse(before.occurredAt()),
            content.duration(),
            List.copyOf(content.persons()),
            List.copyOf(content.employees()),
            content.subject(),
            content.note(),
            content.outcome(),
            before.attachments(),
            before.loggedBy(),
            before.loggedAt());
    Changes changes = Changes.between(before, after, content.attachments());
    if (changes.fields().isEmpty()) {
      return Optional.empty();
    }
    if (!rows.update(after, before.version())) {
      throw ContactFacts.changedMeanwhile();
    }
    rows.insertBefore(before, changes.textsBefore(), time.instant(), Caller.current().user());
    ImportVersions.follow(tx.connection(), TABLE, before.id().value(), before.version());
    tx.publish(ContactFacts.changed(time, before, after, changes.fields()));
    return Optional.of(after);
  }

  static Map<String, String> state(Interaction contact) {
    var state = new LinkedHashMap<String, String>();
    state.put("channel", contact.channel());
    state.put("direction", contact.direction().map(Direction::name).orElse(""));
    state.put("occurred-at", contact.occurredAt().toString());
    state.put("duration", contact.duration().map(Duration::toString).orElse(""));
    state.put("people", ids(contact.persons().stream().map(PersonId::value).toList()));
    state.put("employees", ids(contact.employees().stream().map(UserId::value).toList()));
    state.put("subject", contact.subject());
    state.put("note", contact.note());
    state.put("outcome", contact.outcome());
    return state;
  }

  private static InteractionContent with(InteractionContent content, String field, String value) {
    return content.with(
        draft -> {
          var _ =
              switch (field) {
                case "channel" -> draft.channel(value);
                case "direction" -> draft.direction(some(value).map(Direction::valueOf));
                case "occurred-at" -> draft.occurredAt(Instant.parse(value));
                case "duration" -> draft.duration(some(value).map(Duration::parse));
                case "people" -> draft.persons(numbers(value).stream().map(PersonId::new).toList());
                case "employees" ->
                    draft.employees(numbers(value).stream().map(UserId::new).toList());
                case "subject" -> draft.subject(value);
                case "note" -> draft.note(value);
                case "outcome" -> draft.outcome(value);
                default -> throw new IllegalArgumentException("There is no field " + field);
              };
        });
  }

  private static Optional<String> some(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static String ids(List<Long> ids) {
    return ids.stream().map(id -> Long.toString(id)).collect(Collectors.joining(" "));
  }

  private static List<Long> numbers(String value) {
    return some(value).stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(Long::valueOf)
        .toList();
  }
}
