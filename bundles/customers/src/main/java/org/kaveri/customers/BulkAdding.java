package org.kaveri.customers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.CustomerAdded;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.store.Ids;
import org.kaveri.store.Micros;
import org.kaveri.store.Transaction;
import org.kaveri.store.lists.SortKeys;
import org.kaveri.store.lists.Words;

/** Adds many customers with a batch for each table. */
final class BulkAdding {
  private final Transaction tx;
  private final Ids ids;
  private final Dialling dialling;

  BulkAdding(Transaction tx, Ids ids, Dialling dialling) {
    this.tx = tx;
    this.ids = ids;
    this.dialling = dialling;
  }

  /**
   * Adds them all; their numbers must be free.
   *
   * @return their ids, in order
   */
  List<CustomerId> add(List<CustomerDetails> customers) throws SQLException {
    var added = new ArrayList<CustomerId>(customers.size());
    if (customers.isEmpty()) {
      return added;
    }
    Connection connection = tx.connection();
    var checks = OwnChecks.of(connection, customers);
    try (var customer =
            connection.prepareStatement(
                "insert into customers_customer (id, version, kind, name, given_name, family_name,"
                    + " sort_key, customer_number, business_id, language_tag, owner_id,"
                    + " main_email, main_phone, main_place, created, number_key, place_key,"
                    + " created_key, note, parent_id, origin_source, origin_attraction, prospect)"
                    + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        var words = NameIndex.INDEX.prepareInsert(connection);
        var parts = new PartInserts(connection, dialling)) {
      for (CustomerDetails wanted : customers) {
        wanted.businessId().ifPresent(BusinessIds::check);
        CustomerDetails details = checks.checked(null, Map.of(), wanted);
        Families.check(tx, null, details);
        long id = ids.next();
        String sortKey = SortKeys.of(details.name().sorted(), id);
        addBatch(customer, id, sortKey, details);
        NameIndex.INDEX.addBatch(words, id, sortKey, words(checks, details));
        parts.add(id, details);
        parts.add(id, checks.rows(new CustomerId(id), details));
        added.add(new CustomerId(id));
        tx.publish(new CustomerAdded(new CustomerId(id), details.kind(), details.owner()));
      }
      customer.executeBatch();
      words.executeBatch();
      parts.execute();
    }
    return added;
  }

  private static List<Words.Word> words(OwnChecks checks, CustomerDetails details) {
    return NameIndex.wordsOf(details, checks.searched(details));
  }

  private void addBatch(PreparedStatement insert, long id, String sortKey, CustomerDetails details)
      throws SQLException {
    var columns = CustomerColumns.of(id, details);
    insert.setLong(1, id);
    insert.setString(2, details.kind().name());
    insert.setString(3, details.name().display());
    set(insert, 4, columns.given());
    set(insert, 5, columns.family());
    insert.setString(6, sortKey);
    set(insert, 7, details.number().orElse(null));
    set(insert, 8, details.businessId().orElse(null));
    set(insert, 9, details.language().orElse(null));
    insert.setObject(10, details.owner().map(UserId::value).orElse(null), Types.BIGINT);
    set(insert, 11, columns.email());
    set(insert, 12, columns.phone());
    set(insert, 13, columns.place());
    insert.setLong(14, Micros.of(tx.now()));
    insert.setString(15, columns.numberKey());
    insert.setString(16, columns.placeKey());
    insert.setString(17, CustomerColumns.createdKey(id, tx.now()));
    insert.setString(18, details.note());
    insert.setObject(19, details.parent().map(CustomerId::value).orElse(null), Types.BIGINT);
    insert.setString(20, details.origin().source());
    insert.setString(21, details.origin().attraction());
    insert.setBoolean(22, details.prospect());
    insert.addBatch();
  }

  private static void set(PreparedStatement insert, int at, @Nullable String text)
      throws SQLException {
    if (text == null) {
      insert.setNull(at, Types.VARCHAR);
    } else {
      insert.setString(at, text);
    }
  }
}
