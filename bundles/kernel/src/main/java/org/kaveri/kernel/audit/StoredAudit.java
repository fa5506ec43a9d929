package org.kaveri.kernel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.audit.AuditEntry;
import org.kaveri.kernel.sql.Cursors;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit as rows that are only ever added. */
@Component
public final class StoredAudit implements Audit {
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_PART = 100;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_DETAILS = 4000;

  private final Store store;
  private final Ids ids;
  private final Access access;

  @Activate
  public StoredAudit(@Reference Store store, @Reference Ids ids, @Reference Access access) {
    this.store = store;
    this.ids = ids;
    this.access = access;
  }

  @Override
  public void record(String what, String about, AuditDetail... details) {
    if (what.isEmpty() || what.length() > LONGEST_CODE) {
      throw new IllegalArgumentException(
          "An audit code has 1 to " + LONGEST_CODE + " characters, not like " + what);
    }
    @Nullable Long user = null;
    @Nullable String part = null;
    switch (Caller.find().orElse(null)) {
      case Caller.Employee employee -> user = employee.id().value();
      case Caller.Platform(String name) -> part = cut(name, LONGEST_PART);
      case null -> {}
    }
    write(what, cut(about, LONGEST_TEXT), write(List.of(details)), user, part);
  }

  private void write(
      String what, String about, String details, @Nullable Long user, @Nullable String part) {
    long id = ids.next();
    store.run(
        tx -> {
          try (var insert =
              tx.connection()
                  .prepareStatement(
                      "insert into kernel_audit (id, written, user_id, part, what, about, details)"
                          + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setLong(2, Micros.of(tx.now()));
            insert.setObject(3, user, java.sql.Types.BIGINT);
            insert.setString(4, part);
            insert.setString(5, what);
            insert.setString(6, about);
            insert.setString(7, details);
            insert.executeUpdate();
          }
        });
  }

  @Override
  public Page<AuditEntry> list(Filter filter, Page.Request page) {
    access.require(READ);
    StringBuilder sql =
        new StringBuilder(
            "select id, written, user_id, part, what, about, details from kernel_audit where 1 = 1");
    List<Object> parameters = new ArrayList<>();
    filter
        .what()
        .ifPresent(
            start -> {
              sql.append(" and what >= ? and what < ?");
              parameters.add(start);
              parameters.add(start + Character.MAX_VALUE);
            });
    filter
        .user()
        .ifPresent(
            user -> {
              sql.append(" and user_id = ?");
              parameters.add(user.value());
            });
    page.after()
        .ifPresent(
            cursor -> {
              List<Long> key = Cursors.readNumbers(cursor, 2);
              sql.append(" and (written < ? or (written = ? and id < ?))");
              parameters.add(key.get(0));
              parameters.add(key.get(0));
              parameters.add(key.get(1));
            });
    sql.append(" order by written desc, id desc fetch first ? rows only");
    parameters.add(page.size() + 1);
    List<AuditEntry> found =
        store.read(
            tx ->
                Rows.list(
                    tx.connection(), sql.toString(), StoredAudit::entry, parameters.toArray()));
    return Cursors.page(found, page, last -> List.of(Micros.of(last.at()), last.id()));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    long user = row.getLong(3);
    Optional<UserId> who = row.wasNull() ? Optional.empty() : Optional.of(new UserId(user));
    return new AuditEntry(
        row.getLong(1),
        Micros.toInstant(row.getLong(2)),
        who,
        Optional.ofNullable(row.getString(4)),
        row.getString(5),
        row.getString(6),
        read(row.getString(7)));
  }

  /** A line for each, the name, a tab, the value; what does not fit as a whole is left out. */
  private static String write(List<AuditDetail> details) {
    StringBuilder text = new StringBuilder();
    for (AuditDetail detail : details) {
      String line = plain(detail.name()) + "\t" + plain(cut(detail.value(), LONGEST_TEXT)) + "\n";
      if (text.length() + line.length() <= LONGEST_DETAILS) {
        text.append(line);
      }
    }
    return text.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static List<AuditDetail> read(String text) {
    return text.lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new AuditDetail(parts[0], parts[1]))
        .toList();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
