package org.kaveri.customers;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

/** Batches for what a customer has several of. */
final class PartInserts implements AutoCloseable {
  private final PreparedStatement emails;
  private final PreparedStatement phones;
  private final PreparedStatement addresses;
  private final PreparedStatement tags;
  private final PreparedStatement own;
  private final Dialling dialling;

  PartInserts(Connection connection, Dialling dialling) throws SQLException {
    this.dialling = dialling;
    emails =
        connection.prepareStatement(
            "insert into customers_email (holder_id, position, label, address, comparable)"
                + " values (?, ?, ?, ?, ?)");
    phones =
        connection.prepareStatement(
            "insert into customers_phone (holder_id, position, label, phone_number, dialled)"
                + " values (?, ?, ?, ?, ?)");
    addresses =
        connection.prepareStatement(
            "insert into customers_address (holder_id, position, label, street, postcode, city,"
                + " country) values (?, ?, ?, ?, ?, ?, ?)");
    tags =
        connection.prepareStatement(
            "insert into customers_tag (customer_id, position, tag, comparable)"
                + " values (?, ?, ?, ?)");
    own =
        connection.prepareStatement(
            "insert into customers_value (customer_id, position, field, written, number_value,"
                + " day_value, flag_value, id_value, sort_key)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  void add(long id, List<OwnValueRow> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      OwnValueRow value = values.get(i);
      own.setLong(1, id);
      own.setInt(2, i);
      own.setString(3, value.field());
      own.setString(4, value.written());
      own.setBigDecimal(5, value.number());
      own.setObject(6, value.day() == null ? null : Date.valueOf(value.day()), Types.DATE);
      own.setObject(7, value.flag(), Types.BOOLEAN);
      own.setObject(8, value.id(), Types.BIGINT);
      own.setString(9, value.sortKey());
      own.addBatch();
    }
  }

  /** Of a customer or a person. */
  void add(long id, List<EmailAddress> addresses, List<PhoneNumber> numbers) throws SQLException {
    for (int i = 0; i < addresses.size(); i++) {
      EmailAddress email = addresses.get(i);
      addBatch(emails, id, i, email.label(), email.address(), email.comparable());
    }
    for (int i = 0; i < numbers.size(); i++) {
      PhoneNumber phone = numbers.get(i);
      addBatch(phones, id, i, phone.label(), phone.number(), dialling.dialled(phone));
    }
  }

  void add(long id, CustomerDetails details) throws SQLException {
    add(id, details.emails(), details.phones());
    for (int i = 0; i < details.addresses().size(); i++) {
      PostalAddress a = details.addresses().get(i);
      addBatch(addresses, id, i, a.label(), a.street(), a.postcode(), a.city(), a.country());
    }
    for (int i = 0; i < details.tags().size(); i++) {
      String tag = details.tags().get(i);
      addBatch(tags, id, i, tag, TagRow.comparable(tag));
    }
  }

  private static void addBatch(PreparedStatement insert, long id, int position, String... texts)
      throws SQLException {
    insert.setLong(1, id);
    insert.setInt(2, position);
    for (int i = 0; i < texts.length; i++) {
      insert.setString(i + 3, texts[i]);
    }
    insert.addBatch();
  }

  void execute() throws SQLException {
    emails.executeBatch();
    phones.executeBatch();
    addresses.executeBatch();
    tags.executeBatch();
    own.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    try (emails;
        phones;
        addresses;
        tags;
        own) {
      // closed in turn, whatever one of them throws
    }
  }
}
