package org.kaveri.customers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.CustomerId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.OwnField;

/** Looks at values of the company's own fields, and writes each in one way. */
final class OwnChecks {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,4})?");
  private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

  private final Connection connection;
  private final Map<String, OwnField> fields;

  private OwnChecks(Connection connection, List<OwnField> fields) {
    this.connection = connection;
    this.fields = fields.stream().collect(Collectors.toMap(OwnField::name, Function.identity()));
  }

  /** For these in one transaction; nothing is read where none of them has a value. */
  static OwnChecks of(Connection connection, Collection<CustomerDetails> customers)
      throws SQLException {
    boolean some = customers.stream().anyMatch(details -> !details.own().isEmpty());
    return new OwnChecks(connection, some ? new OwnFieldRows(connection).all() : List.of());
  }

  /** For many, one after the other. */
  static OwnChecks all(Connection connection) throws SQLException {
    return new OwnChecks(connection, new OwnFieldRows(connection).all());
  }

  /**
   * The details with each value that is new or different written in the one way.
   *
   * @param own the customer; null when she is not there yet
   * @param before the values that are kept
   * @throws InvalidException {@code own-field.unknown-value}, {@code own-field.value}
   */
  CustomerDetails checked(
      @Nullable CustomerId own, Map<String, String> before, CustomerDetails details)
      throws SQLException {
    if (details.own().isEmpty()) {
      return details;
    }
    var values = new TreeMap<String, String>();
    for (var entry : details.own().entrySet()) {
      String value = entry.getValue();
      boolean same = value.equals(before.get(entry.getKey()));
      values.put(entry.getKey(), same ? value : checked(own, entry.getKey(), value));
    }
    return details.with(draft -> draft.own(values));
  }

  private String checked(@Nullable CustomerId own, String name, String value) throws SQLException {
    OwnField field = fields.get(name);
    if (field == null || !field.inUse()) {
      throw new InvalidException(
          "own-field.unknown-value", "There is no field " + name + " in use.", name);
    }
    boolean right =
        switch (field.kind()) {
          case TEXT -> true;
          case NUMBER -> NUMBER.matcher(value).matches();
          case MONEY -> NUMBER.matcher(value).matches() && amount(field, value) != null;
          case DAY -> isDay(value);
          case CHOICE -> field.choices().contains(value);
          case YES_NO -> value.equals("yes") || value.equals("no");
          case EMPLOYEE -> ID.matcher(value).matches();
          case PERSON -> own != null && ID.matcher(value).matches() && isPersonOf(own, value);
        };
    if (!right) {
      throw new InvalidException(
          "own-field.value",
          "The field " + name + " cannot hold this value.",
          field.label(),
          field.kind().name());
    }
    return switch (field.kind()) {
      case NUMBER -> plain(new BigDecimal(value));
      case MONEY -> Objects.requireNonNull(amount(field, value)).toPlainString();
      default -> value;
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static @Nullable BigDecimal amount(OwnField field, String value) {
    int decimals = field.currency().orElseThrow().getDefaultFractionDigits();
    try {
      return new BigDecimal(value).setScale(decimals, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static boolean isDay(String value) {
    try {
      int year = LocalDate.parse(value).getYear();
      return year >= 1 && year <= 9999;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean isPersonOf(CustomerId customer, String person) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select 1 from customers_person where id = ? and customer_id = ?")) {
      select.setLong(1, Long.parseLong(person));
      select.setLong(2, customer.value());
      try (var row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Values that the customer is found by. */
  List<String> searched(CustomerDetails details) {
    return details.own().entrySet().stream()
        .filter(value -> isSearched(Objects.requireNonNull(fields.get(value.getKey()))))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isSearched(OwnField field) {
    return switch (field.kind()) {
      case TEXT, NUMBER, CHOICE -> true;
      case MONEY, DAY, YES_NO, EMPLOYEE, PERSON -> false;
    };
  }

  /** The details without values of fields that there are no more. */
  CustomerDetails known(CustomerDetails details) {
    if (fields.keySet().containsAll(details.own().keySet())) {
      return details;
    }
    var values = new TreeMap<>(details.own());
    values.keySet().retainAll(fields.keySet());
    return details.with(draft -> draft.own(values));
  }

  /** The rows of values that were checked. */
  List<OwnValueRow> rows(CustomerId customer, CustomerDetails details) {
    return details.own().entrySet().stream()
        .map(
            value ->
                new OwnValueRow(
                    Objects.requireNonNull(fields.get(value.getKey())),
                    value.getValue(),
                    customer.value()))
        .toList();
  }
}
