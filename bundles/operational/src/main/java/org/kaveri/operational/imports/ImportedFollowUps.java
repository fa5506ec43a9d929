package org.kaveri.operational.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.api.interactions.FollowUpChanged;
import org.kaveri.api.interactions.FollowUpDone;
import org.kaveri.api.interactions.FollowUpReopened;
import org.kaveri.api.interactions.FollowUpsRemoved;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.ContactFacts;
import org.kaveri.operational.log.FollowUpRows;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.InList;

/** Follow-ups as imports change them, and take them back. */
final class ImportedFollowUps implements ImportedThings {
  static final String TABLE = "operational_follow_up";

  private final Transaction tx;
  private final CompanyTime time;
  private final FollowUpRows rows;

  ImportedFollowUps(Transaction tx, CompanyTime time) {
    this.tx = tx;
    this.time = time;
    this.rows = new FollowUpRows(tx.connection());
  }

  @Override
  public String table() {
    return TABLE;
  }

  @Override
  public Set<Long> inUse(Collection<Long> things) {
    return Set.of();
  }

  @Override
  public void remove(Map<Long, CustomerId> things) throws SQLException {
    InList.delete(tx.connection(), List.of(TABLE + " where id"), things.keySet());
    things.keySet().stream()
        .collect(Collectors.groupingBy(things::get, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (customer, ids) ->
                tx.publish(
                    new FollowUpsRemoved(customer, ids.stream().map(FollowUpId::new).toList())));
  }

  @Override
  public Map<Long, Map<String, String>> states(List<Long> things) throws SQLException {
    var states = new LinkedHashMap<Long, Map<String, String>>();
    rows.byId(things).forEach((id, followUp) -> states.put(id, state(followUp)));
    return states;
  }

  @Override
  public void set(long thing, Map<String, String> state) throws SQLException {
    var before = rows.byId(List.of(thing)).get(thing);
    if (before == null) {
      return;
    }
    String done = state.getOrDefault("done", "");
    Optional<UserId> by = number(state.getOrDefault("done-by", "")).map(UserId::new);
    change(
        before,
        new FollowUp(
            before.id(),
            before.version() + 1,
            before.customer(),
            before.interaction(),
            state.getOrDefault("text", before.text()),
            LocalDate.parse(state.getOrDefault("due", before.due().toString())),
            number(state.getOrDefault("assignee", "")).map(UserId::new).orElse(before.assignee()),
            Boolean.parseBoolean(state.getOrDefault("promised", "")),
            done.isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowUp.Done(Instant.parse(done), by))));
  }

  /** Keeps it in its next version and tells what differs; false when nothing does. */
  boolean change(FollowUp before, FollowUp after) throws SQLException {
    var fields = new ArrayList<String>();
    Map<String, String> was = state(before);
    state(after)
        .forEach(
            (field, value) -> {
              if (!value.equals(was.get(field))) {
                fields.add(field);
              }
            });
    if (fields.isEmpty()) {
      return false;
    }
    if (!rows.update(after, before.version())) {
      throw ContactFacts.changedMeanwhile();
    }
    ImportVersions.follow(tx.connection(), TABLE, before.id().value(), before.version());
    fields.removeAll(List.of("done", "done-by"));
    if (!fields.isEmpty()) {
      tx.publish(
          new FollowUpChanged(
              after.id(),
              after.customer(),
              List.copyOf(fields),
              after.due(),
              after.assignee(),
              after.promised()));
    }
    if (before.done().isEmpty()) {
      tellDone(after);
    } else if (after.done().isEmpty()) {
      tx.publish(new FollowUpReopened(after.id(), after.customer(), after.due(), after.assignee()));
    }
    return true;
  }

  /** Tells that it is done, where it is. */
  void tellDone(FollowUp followUp) {
    followUp
        .done()
        .ifPresent(
            done ->
                tx.publish(
                    new FollowUpDone(
                        followUp.id(),
                        followUp.customer(),
                        followUp.due(),
                        followUp.assignee(),
                        time.dayOf(done.at()))));
  }

  static Map<String, String> state(FollowUp followUp) {
    var state = new LinkedHashMap<String, String>();
    state.put("text", followUp.text());
    state.put("due", followUp.due().toString());
    state.put("assignee", Long.toString(followUp.assignee().value()));
    state.put("promised", Boolean.toString(followUp.promised()));
    state.put("done", followUp.done().map(done -> done.at().toString()).orElse(""));
    state.put(
        "done-by",
        followUp.done().flatMap(FollowUp.Done::by).map(by -> Long.toString(by.value())).orElse(""));
    return state;
  }

  private static Optional<Long> number(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
  }
}
