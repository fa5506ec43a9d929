package org.kaveri.operational.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.CustomersInFiles;
import org.kaveri.api.customers.CustomersInFiles.Meant;
import org.kaveri.api.customers.CustomersInFiles.Named;
import org.kaveri.api.customers.CustomersInFiles.Nobody;
import org.kaveri.api.customers.CustomersInFiles.One;
import org.kaveri.api.customers.CustomersInFiles.Why;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.imports.ImportRow;
import org.kaveri.api.imports.ValueKind;
import org.kaveri.store.lists.Slices;

/**
 * Whose rows are. A row of nobody who is known is refused: a call makes nobody a customer.
 *
 * @param people the field that names people at the customer; empty when rows name none
 */
record CustomersOfRows(CustomersInFiles files, Refused refused, Optional<String> people) {

  /** The rows that can be taken, in their order. */
  Map<ImportRow, One> of(List<ImportRow> rows) {
    var asked = new LinkedHashMap<ImportRow, Named>();
    rows.forEach(row -> named(row).ifPresent(named -> asked.put(row, named)));
    var found = new LinkedHashMap<ImportRow, One>();
    for (List<Map.Entry<ImportRow, Named>> slice : Slices.of(new ArrayList<>(asked.entrySet()))) {
      List<Meant> meant = files.meant(slice.stream().map(Map.Entry::getValue).toList());
      for (int i = 0; i < slice.size(); i++) {
        ImportRow row = slice.get(i).getKey();
        switch (meant.get(i)) {
          case One one -> found.put(row, one);
          case Nobody(Why why) -> refused.add(row, blamed(slice.get(i).getValue()), code(why));
        }
      }
    }
    return found;
  }

  private static String code(Why why) {
    return switch (why) {
      case UNKNOWN -> "customer-unknown";
      case UNSEEN -> "there-unseen";
      case SEVERAL -> "customer-several";
    };
  }

  private static String blamed(Named named) {
    if (named.number().isPresent()) {
      return RowFields.CUSTOMER_NUMBER;
    }
    return named.name().isPresent() ? RowFields.CUSTOMER_NAME : RowFields.EMAIL;
  }

  /** Empty when the row was refused. */
  private Optional<Named> named(ImportRow row) {
    String field = RowFields.EMAIL;
    try {
      var email = row.text(field).map(text -> new EmailAddress("", text));
      field = RowFields.PHONE;
      var phone = row.text(field).map(text -> new PhoneNumber("", text));
      var named =
          new Named(
              RowFields.number(row),
              row.text(RowFields.CUSTOMER_NAME),
              email,
              phone,
              people.map(it -> RowFields.parts(row, it)).orElse(List.of()));
      if (named.number().isEmpty() && named.name().isEmpty() && email.isEmpty()) {
        refused.add(row, RowFields.CUSTOMER_NUMBER, "customer-missing", ValueKind.EMPTY);
        return Optional.empty();
      }
      return Optional.of(named);
    } catch (InvalidException e) {
      refused.add(row, field, e);
      return Optional.empty();
    }
  }
}
