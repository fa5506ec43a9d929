package org.kaveri.operational.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InteractionId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.UserId;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Direction;
import org.kaveri.api.interactions.Interaction;
import org.kaveri.operational.sql.Sql;
import org.kaveri.store.Micros;
import org.kaveri.store.lists.SqlPart;
import org.kaveri.store.sight.SeenCustomers;

/** The tables of interactions, over the connection of one transaction. */
public final class InteractionRows {
  private static final String COLUMNS =
      "id, version, customer_id, channel, direction, occurred_at, duration_seconds, subject, note,"
          + " outcome, logged_by, logged_at";

  private final Connection connection;

  /** Over that connection. */
  public InteractionRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * One row without its participants and files.
   *
   * @param partial the interaction with those lists empty
   */
  private record Row(Interaction partial) {}

  /**
   * A contact that is about to be kept.
   *
   * @param timeToLog how long it took to log, where that was measured
   * @param reference what another system called it
   * @param isImported whether an import adds it
   */
  public record Logged(
      Interaction interaction,
      Optional<Duration> timeToLog,
      Optional<String> reference,
      boolean isImported) {

    /** One that an import adds. */
    public static Logged imported(Interaction interaction, Optional<String> reference) {
      return new Logged(interaction, Optional.empty(), reference, true);
    }
  }

  /** Adds contacts with their participants, a batch for each table. */
  public void insert(List<Logged> contacts) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Logged logged : contacts) {
      Interaction interaction = logged.interaction();
      rows.add(
          new Object[] {
            interaction.id().value(),
            interaction.version(),
            interaction.customer().value(),
            interaction.channel(),
            Sql.text(interaction.direction().map(Direction::name)),
            Micros.of(interaction.occurredAt()),
            Sql.number(interaction.duration().map(Duration::toSeconds)),
            interaction.subject(),
            interaction.note(),
            interaction.outcome(),
            Sql.number(interaction.loggedBy().map(UserId::value)),
            Micros.of(interaction.loggedAt()),
            Sql.number(logged.timeToLog().map(Duration::toMillis)),
            Sql.text(logged.reference()),
            Sql.number(logged.isImported() ? Optional.of(interaction.version()) : Optional.empty())
          });
    }
    Sql.batch(
        connection,
        "insert into operational_interaction ("
            + COLUMNS
            + ", logging_millis, source_ref, import_version)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        rows);
    insertParticipants(contacts.stream().map(Logged::interaction).toList());
  }

  /** Answers whether the row still had the version before. */
  public boolean update(Interaction interaction, long versionBefore) throws SQLException {
    int changed =
        Sql.update(
            connection,
            "update operational_interaction set version = ?, channel = ?, direction = ?,"
                + " occurred_at = ?, duration_seconds = ?, subject = ?, note = ?, outcome = ?"
                + " where id = ? and version = ?",
            interaction.version(),
            interaction.channel(),
            Sql.text(interaction.direction().map(Direction::name)),
            Micros.of(interaction.occurredAt()),
            Sql.number(interaction.duration().map(Duration::toSeconds)),
            interaction.subject(),
            interaction.note(),
            interaction.outcome(),
            interaction.id().value(),
            versionBefore);
    if (changed == 1) {
      Sql.update(
          connection,
          "delete from operational_participant where interaction_id = ?",
          interaction.id().value());
      insertParticipants(List.of(interaction));
    }
    return changed == 1;
  }

  /** Keeps what texts said before. */
  public void insertBefore(
      Interaction before, Map<String, String> texts, Instant now, Optional<UserId> caller)
      throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    texts.forEach(
        (field, said) ->
            rows.add(
                new Object[] {
                  before.id().value(),
                  before.version(),
                  field,
                  said,
                  Micros.of(now),
                  Sql.number(caller.map(UserId::value))
                }));
    Sql.batch(
        connection,
        "insert into operational_before"
            + " (interaction_id, version, field, said, changed_at, changed_by)"
            + " values (?,?,?,?,?,?)",
        rows);
  }

  Optional<Interaction> find(InteractionId id) throws SQLException {
    return complete(
            Sql.list(
                connection,
                "select " + COLUMNS + " from operational_interaction where id = ?",
                InteractionRows::row,
                id.value()))
        .stream()
        .findFirst();
  }

  /** Those of these that are there, by id, with participants and files. */
  public Map<Long, Interaction> byId(Collection<Long> ids) throws SQLException {
    Map<Long, Interaction> found = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<Row> rows =
        Sql.list(
            connection,
            "select "
                + COLUMNS
                + " from operational_interaction where id in ("
                + Sql.marks(ids.size())
                + ")",
            InteractionRows::row,
            Sql.padded(ids));
    complete(rows).forEach(contact -> found.put(contact.id().value(), contact));
    return found;
  }

  /** What other systems called those of these that came from one. */
  public Map<Long, String> references(Collection<Long> ids) throws SQLException {
    return References.of(connection, "operational_interaction", ids);
  }

  Page<Interaction> timeline(CustomerId customer, Page.Request page) throws SQLException {
    var of = new SqlPart("customer_id = ?", List.of(customer.value()));
    return page(of, "occurred_at", page);
  }

  Page<Interaction> loggedBy(UserId user, SeenCustomers seen, Page.Request page)
      throws SQLException {
    var by = new SqlPart("logged_by = ?", List.of(user.value()));
    var where = SqlPart.all(List.of(by, seen.condition("operational_interaction.customer_id")));
    return page(where, "logged_at", page);
  }

  /** Newest first by the column and then by id, from the page's place on. */
  private Page<Interaction> page(SqlPart whose, String column, Page.Request page)
      throws SQLException {
    Optional<Place> place = Place.of(page);
    String from =
        place.isEmpty() ? "" : " and " + column + " <= ? and (" + column + " < ? or id < ?)";
    List<Object> values = new ArrayList<>(whose.parameters());
    place.ifPresent(after -> values.addAll(List.of(after.key(), after.key(), after.id())));
    List<Row> rows =
        Sql.list(
            connection,
            "select "
                + COLUMNS
                + " from operational_interaction where "
                + whose.sql()
                + from
                + " order by "
                + column
                + " desc, id desc fetch first "
                + (page.size() + 1)
                + " rows only",
            InteractionRows::row,
            values.toArray());
    boolean more = rows.size() > page.size();
    List<Interaction> items = complete(more ? rows.subList(0, page.size()) : rows);
    Optional<Page.Cursor> next =
        more ? Optional.of(cursor(items.getLast(), column)) : Optional.empty();
    return new Page<>(items, next);
  }

  private static Page.Cursor cursor(Interaction last, String column) {
    Instant key = column.equals("occurred_at") ? last.occurredAt() : last.loggedAt();
    return Place.cursor(Micros.of(key), last.id().value());
  }

  /** Adds participants and files, in two statements whatever the number of rows. */
  private List<Interaction> complete(List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(row -> row.partial().id().value()).toList();
    Map<Long, List<Long>> persons = new HashMap<>();
    Map<Long, List<Long>> employees = new HashMap<>();
    Sql.list(
        connection,
        "select interaction_id, side, who_id from operational_participant where interaction_id in ("
            + Sql.marks(ids.size())
            + ") order by interaction_id, side, position",
        row ->
            (row.getString(2).equals("C") ? persons : employees)
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(row.getLong(3)),
        Sql.padded(ids));
    Map<Long, List<Attachment>> attachments = new HashMap<>();
    Sql.list(
        connection,
        "select interaction_id, id, file_name, media_type, byte_count from operational_attachment"
            + " where interaction_id in ("
            + Sql.marks(ids.size())
            + ") order by interaction_id, position",
        row ->
            attachments
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(attachment(row)),
        Sql.padded(ids));
    return rows.stream()
        .map(Row::partial)
        .map(
            partial ->
                withLists(
                    partial,
                    persons.getOrDefault(partial.id().value(), List.of()),
                    employees.getOrDefault(partial.id().value(), List.of()),
                    attachments.getOrDefault(partial.id().value(), List.of())))
        .toList();
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        new AttachmentId(row.getLong("id")),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("byte_count"));
  }

  private static Interaction withLists(
      Interaction partial, List<Long> persons, List<Long> employees, List<Attachment> files) {
    return new Interaction(
        partial.id(),
        partial.version(),
        partial.customer(),
        partial.channel(),
        partial.direction(),
        partial.occurredAt(),
        partial.duration(),
        persons.stream().map(PersonId::new).toList(),
        employees.stream().map(UserId::new).toList(),
        partial.subject(),
        partial.note(),
        partial.outcome(),
        files,
        partial.loggedBy(),
        partial.loggedAt());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Interaction(
            new InteractionId(row.getLong("id")),
            row.getLong("version"),
            new CustomerId(row.getLong("customer_id")),
            row.getString("channel"),
            Optional.ofNullable(row.getString("direction")).map(Direction::valueOf),
            Micros.toInstant(row.getLong("occurred_at")),
            Sql.number(row, "duration_seconds").map(Duration::ofSeconds),
            List.of(),
            List.of(),
            row.getString("subject"),
            row.getString("note"),
            row.getString("outcome"),
            List.of(),
            Sql.number(row, "logged_by").map(UserId::new),
            Micros.toInstant(row.getLong("logged_at"))));
  }

  private void insertParticipants(List<Interaction> interactions) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Interaction interaction : interactions) {
      int position = 0;
      for (PersonId person : interaction.persons()) {
        rows.add(new Object[] {interaction.id().value(), "C", position++, person.value()});
      }
      for (UserId employee : interaction.employees()) {
        rows.add(new Object[] {interaction.id().value(), "U", position++, employee.value()});
      }
    }
    Sql.batch(
        connection,
        "insert into operational_participant (interaction_id, side, position, who_id)"
            + " values (?,?,?,?)",
        rows);
  }
}
