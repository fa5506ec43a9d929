package org.kaveri.operational.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.FollowUp;
import org.kaveri.operational.CompanyTime;
import org.kaveri.operational.log.FollowUpRows;
import org.kaveri.store.lists.Slices;

/** Follow-ups as files of them have them, a fixed number of statements for each slice. */
record ExportedFollowUps(Connection connection, EmployeeNames employees, CompanyTime time) {
  private static final int SLICE = 500;

  List<List<String>> of(ByCustomer.Part part) throws SQLException {
    var table = new FollowUpRows(connection);
    var rows = new ArrayList<List<String>>(part.ids().size());
    for (List<Long> slice : Slices.of(part.ids(), SLICE)) {
      Map<Long, FollowUp> followUps = table.byId(slice);
      Map<Long, String> references = table.references(slice);
      for (long id : slice) {
        FollowUp followUp = followUps.get(id);
        if (followUp != null) {
          rows.add(
              row(
                  followUp,
                  Optional.ofNullable(part.whose().get(followUp.customer())),
                  references.getOrDefault(id, "")));
        }
      }
    }
    return rows;
  }

  private List<String> row(
      FollowUp followUp, Optional<CustomerSummary> customer, String reference) {
    var row = new LinkedHashMap<String, String>();
    RowFields.put(row, customer);
    row.put(FollowUpFields.TEXT, followUp.text());
    row.put(FollowUpFields.DUE, followUp.due().toString());
    row.put(FollowUpFields.ASSIGNEE, employees.nameOf(followUp.assignee()).orElse(""));
    row.put(FollowUpFields.PROMISED, yesNo(followUp.promised()));
    row.put(FollowUpFields.DONE, yesNo(followUp.done().isPresent()));
    followUp
        .done()
        .ifPresent(done -> row.put(FollowUpFields.DONE_ON, time.dayOf(done.at()).toString()));
    row.put(RowFields.REFERENCE, reference);
    return FollowUpFields.all().stream().map(field -> row.getOrDefault(field.name(), "")).toList();
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }
}
