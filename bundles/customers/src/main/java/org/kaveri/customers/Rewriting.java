package org.kaveri.customers;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.customers.CustomerChanged;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.OwnField;
import org.kaveri.store.Transaction;

/**
 * Writes what became of a customer whose new details were looked at, with all that follows from it.
 *
 * @param own knows the own fields that the details have
 */
record Rewriting(Transaction tx, Dialling dialling, History history, OwnChecks own) {
  private static final List<String> SEARCHED = List.of("name", "number", "businessId");

  /** Whether a change of these fields gives a customer other words or another place in the list. */
  static boolean isSearched(List<String> fields) {
    return !Collections.disjoint(fields, SEARCHED)
        || fields.stream().anyMatch(field -> field.startsWith(OwnField.PREFIX));
  }

  /** Nothing happens where nothing is different. */
  void write(CustomerId id, CustomerEntity entity, CustomerDetails before, CustomerDetails details)
      throws SQLException {
    List<Difference> differences = Difference.between(before, details);
    if (differences.isEmpty()) {
      return;
    }
    List<String> fields = Difference.fields(differences);
    entity.take(details, own.rows(id, details), dialling);
    tx.entities().flush();
    if (isSearched(fields) || !before.own().equals(details.own())) {
      NameIndex.replace(tx.connection(), id, details, own.searched(details));
    }
    history.add(tx, id, Optional.empty(), differences);
    tx.publish(new CustomerChanged(id, entity.version(), fields, details.owner()));
  }
}
