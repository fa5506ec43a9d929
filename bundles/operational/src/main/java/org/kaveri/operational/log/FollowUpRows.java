package org.kaveri.operational.log;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.FollowUpId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.Pages;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.sight.SeenCustomers;

/** The table of follow-ups, over the connection of one transaction. */
public final class FollowUpRows {
  private static final String COLUMNS =
      "id, version, customer_id, interaction_id, what, due_day, assignee_id, promised, done_at,"
          + " done_by";

  private final Connection connection;

  /** Over that connection. */
  public FollowUpRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A follow-up that is about to be kept.
   *
   * @param reference what another system called it
   * @param isImported whether an import adds it
   */
  public record Added(FollowUp followUp, Optional<String> reference, boolean isImported) {

    /** One that an import adds. */
    public static Added imported(FollowUp followUp, Optional<String> reference) {
      return new Added(followUp, reference, true);
    }
  }

  /** Adds follow-ups, in one batch. */
  public void insert(List<Added> followUps, Optional<UserId> createdBy, Instant createdAt)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Added added : followUps) {
      FollowUp followUp = added.followUp();
      rows.add(
          new Object[] {
            followUp.id().value(),
            followUp.version(),
            followUp.customer().value(),
            Sql.number(followUp.interaction().map(InteractionId::value)),
            followUp.text(),
            Date.valueOf(followUp.due()),
            followUp.assignee().value(),
            followUp.promised(),
            Sql.number(followUp.done().map(done -> Micros.of(done.at()))),
            Sql.number(followUp.done().flatMap(FollowUp.Done::by).map(UserId::value)),
            Sql.number(createdBy.map(UserId::value)),
            Micros.of(createdAt),
            Sql.text(added.reference()),
            Sql.number(added.isImported() ? Optional.of(followUp.version()) : Optional.empty())
          });
    }
    Sql.batch(
        connection,
        "insert into operational_follow_up ("
            + COLUMNS
            + ", created_by, created_at, source_ref, import_version)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        rows);
  }

  /** Answers whether the row still had the version before. */
  public boolean update(FollowUp followUp, long versionBefore) throws SQLException {
    return Sql.update(
            connection,
            "update operational_follow_up set version = ?, what = ?, due_day = ?, assignee_id = ?,"
                + " promised = ?, done_at = ?, done_by = ? where id = ? and version = ?",
            followUp.version(),
            followUp.text(),
            Date.valueOf(followUp.due()),
            followUp.assignee().value(),
            followUp.promised(),
            Sql.number(followUp.done().map(done -> Micros.of(done.at()))),
            Sql.number(followUp.done().flatMap(FollowUp.Done::by).map(UserId::value)),
            followUp.id().value(),
            versionBefore)
        == 1;
  }

  Optional<FollowUp> find(FollowUpId id) throws SQLException {
    return Sql.find(
        connection,
        "select " + COLUMNS + " from operational_follow_up where id = ?",
        FollowUpRows::followUp,
        id.value());
  }

  /** Those of these that are there, by id. */
  public Map<Long, FollowUp> byId(Collection<Long> ids) throws SQLException {
    Map<Long, FollowUp> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      Sql.list(
              connection,
              "select "
                  + COLUMNS
                  + " from operational_follow_up where id in ("
                  + Sql.marks(ids.size())
                  + ")",
              FollowUpRows::followUp,
              Sql.padded(ids))
          .forEach(followUp -> found.put(followUp.id().value(), followUp));
    }
    return found;
  }

  /** What other systems called those of these that came from one. */
  public Map<Long, String> references(Collection<Long> ids) throws SQLException {
    return References.of(connection, "operational_follow_up", ids);
  }

  /** Reads it so that nobody else changes it before this transaction ends. */
  Optional<FollowUp> lock(FollowUpId id, String forUpdate) throws SQLException {
    return Sql.find(
        connection,
        "select " + COLUMNS + " from operational_follow_up where id = ?" + forUpdate,
        FollowUpRows::followUp,
        id.value());
  }

  Page<FollowUp> openOfAssignee(
      UserId assignee, LocalDate until, SeenCustomers sight, Page.Request page)
      throws SQLException {
    SqlPart seen = sight.condition("operational_follow_up.customer_id");
    List<Object> values = new ArrayList<>(List.of(assignee.value(), Date.valueOf(until)));
    values.addAll(seen.parameters());
    return byDueDay(
        "assignee_id = ? and done_at is null and due_day <= ? and " + seen.sql(), values, page);
  }

  Page<FollowUp> openOfCustomer(CustomerId customer, Page.Request page) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(customer.value()));
    return byDueDay("customer_id = ? and done_at is null", values, page);
  }

  Page<FollowUp> doneOfCustomer(CustomerId customer, Page.Request page) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(customer.value()));
    Optional<Place> place = Place.of(page);
    place.ifPresent(at -> values.addAll(List.of(at.key(), at.key(), at.id())));
    String from = place.isEmpty() ? "" : " and done_at <= ? and (done_at < ? or id < ?)";
    List<FollowUp> rows =
        list(
            "customer_id = ? and done_at is not null" + from,
            "done_at desc, id desc",
            values,
            page);
    return Pages.of(
        rows,
        page,
        last -> Place.cursor(Micros.of(last.done().orElseThrow().at()), last.id().value()));
  }

  private Page<FollowUp> byDueDay(String where, List<Object> values, Page.Request page)
      throws SQLException {
    Optional<Place> place = Place.of(page).map(FollowUpRows::sane);
    String from = "";
    if (place.isPresent()) {
      Date day = Date.valueOf(LocalDate.ofEpochDay(place.get().key()));
      values.addAll(List.of(day, day, place.get().id()));
      from = " and due_day >= ? and (due_day > ? or id > ?)";
    }
    List<FollowUp> rows = list(where + from, "due_day, id", values, page);
    return Pages.of(rows, page, last -> Place.cursor(last.due().toEpochDay(), last.id().value()));
  }

  /** Days of a cursor that nobody gave may lie beyond every calendar. */
  private static Place sane(Place place) {
    long year2500 = 193_000;
    return new Place(Math.clamp(place.key(), -year2500, year2500), place.id());
  }

  private List<FollowUp> list(String where, String order, List<Object> values, Page.Request page)
      throws SQLException {
    return Sql.list(
        connection,
        "select "
            + COLUMNS
            + " from operational_follow_up where "
            + where
            + " order by "
            + order
            + " fetch first "
            + (page.size() + 1)
            + " rows only",
        FollowUpRows::followUp,
        values.toArray());
  }

  private static FollowUp followUp(ResultSet row) throws SQLException {
    Optional<UserId> doneBy = Sql.number(row, "done_by").map(UserId::new);
    return new FollowUp(
        new FollowUpId(row.getLong("id")),
        row.getLong("version"),
        new CustomerId(row.getLong("customer_id")),
        Sql.number(row, "interaction_id").map(InteractionId::new),
        row.getString("what"),
        row.getDate("due_day").toLocalDate(),
        new UserId(row.getLong("assignee_id")),
        row.getBoolean("promised"),
        Sql.number(row, "done_at").map(Micros::toInstant).map(at -> new FollowUp.Done(at, doneBy)));
  }
}
