package org.kaveri.customers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.imports.ImportField;

/** The people at some customers as files of them have them, four statements. */
record ExportedPeople(Connection connection) {

  /** In the order of the customers, at each by name. */
  List<List<String>> at(List<CustomerSummary> customers) throws SQLException {
    if (customers.isEmpty()) {
      return List.of();
    }
    var rows = new LinkedHashMap<Long, Map<String, String>>();
    Map<Long, List<Map<String, String>>> byCustomer = people(customers, rows);
    if (!rows.isEmpty()) {
      new ExportedWays(connection, rows).add();
    }
    List<ImportField> fields = PersonImportFields.all();
    return customers.stream()
        .flatMap(customer -> byCustomer.getOrDefault(customer.id().value(), List.of()).stream())
        .map(row -> fields.stream().map(field -> row.getOrDefault(field.name(), "")).toList())
        .toList();
  }

  private Map<Long, List<Map<String, String>>> people(
      List<CustomerSummary> customers, Map<Long, Map<String, String>> rows) throws SQLException {
    var byId =
        customers.stream().collect(Collectors.toMap(it -> it.id().value(), customer -> customer));
    var byCustomer = new HashMap<Long, List<Map<String, String>>>();
    ExportedCustomers.select(
        connection,
        "select id, customer_id, given_name, family_name, role_title from customers_person"
            + " where customer_id in ",
        byId.keySet(),
        " order by customer_id, sort_key",
        found -> {
          var row = new HashMap<String, String>();
          CustomerSummary customer = Objects.requireNonNull(byId.get(found.getLong(2)));
          customer.number().ifPresent(it -> row.put(PersonImportFields.CUSTOMER_NUMBER, it));
          row.put(PersonImportFields.CUSTOMER_NAME, customer.name());
          row.put(PersonImportFields.GIVEN_NAME, found.getString(3));
          row.put(PersonImportFields.FAMILY_NAME, found.getString(4));
          row.put("role", found.getString(5));
          rows.put(found.getLong(1), row);
          byCustomer.computeIfAbsent(found.getLong(2), it -> new ArrayList<>()).add(row);
        });
    return byCustomer;
  }
}
