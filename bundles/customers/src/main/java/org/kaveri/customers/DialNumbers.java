package org.kaveri.customers;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.api.jobs.Schedule;
import org.kaveri.api.jobs.ScheduledJob;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.Store;
import org.kaveri.store.Transaction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sees to it that every number is kept as it is dialled today: those from before, and all of them
 * when the company has moved to another country or the world has new numbers. Reads by key, and
 * writes in small transactions what is different.
 */
@Component
public final class DialNumbers implements ScheduledJob {
  private static final int AT_ONCE = 500;

  private final Store store;
  private final Settings settings;

  @Activate
  public DialNumbers(@Reference Store store, @Reference Settings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "dial-numbers";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(2, 40));
  }

  @Override
  public void run(JobContext context) {
    Dialling dialling = Dialling.of(settings);
    Row last = new Row(0, -1, "", "");
    int changed = 0;
    while (last != null && !context.isStopping()) {
      Row from = last;
      List<Row> rows = store.read(tx -> rows(tx, from));
      var wrong = new ArrayList<Row>();
      for (Row row : rows) {
        String dialled = dialling.dialled(new PhoneNumber("", row.number));
        if (!dialled.equals(row.dialled)) {
          wrong.add(new Row(row.holder, row.position, row.number, dialled));
        }
      }
      if (!wrong.isEmpty()) {
        store.run(tx -> change(tx, wrong));
        changed += wrong.size();
      }
      last = rows.size() < AT_ONCE ? null : rows.getLast();
    }
    context.report(changed);
  }

  /** One number. */
  private record Row(long holder, int position, String number, String dialled) {}

  private static List<Row> rows(Transaction tx, Row after) throws SQLException {
    try (var select =
        tx.connection()
            .prepareStatement(
                "select holder_id, position, phone_number, dialled from customers_phone"
                    + " where holder_id > ? or (holder_id = ? and position > ?)"
                    + " order by holder_id, position fetch first ? rows only")) {
      select.setLong(1, after.holder);
      select.setLong(2, after.holder);
      select.setInt(3, after.position);
      select.setInt(4, AT_ONCE);
      var found = new ArrayList<Row>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new Row(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
        }
      }
      return found;
    }
  }

  /** A number that has changed meanwhile is left alone. */
  private static void change(Transaction tx, List<Row> wrong) throws SQLException {
    try (var update =
        tx.connection()
            .prepareStatement(
                "update customers_phone set dialled = ?"
                    + " where holder_id = ? and position = ? and phone_number = ?")) {
      for (Row row : wrong) {
        update.setString(1, row.dialled);
        update.setLong(2, row.holder);
        update.setInt(3, row.position);
        update.setString(4, row.number);
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
