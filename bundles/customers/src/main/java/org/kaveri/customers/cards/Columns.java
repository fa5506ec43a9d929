package org.kaveri.customers.cards;

import java.util.List;

/**
 * The columns that cards have as rows: named as the fields of the imports of customers and people,
 * so that both take theirs without being told.
 */
final class Columns {
  /** Of an organisation; empty for a human being. */
  static final String NAME = "name";

  static final String GIVEN_NAME = "given-name";
  static final String FAMILY_NAME = "family-name";

  /** Where a human being works. */
  static final String CUSTOMER_NAME = "customer-name";

  static final String ROLE = "role";
  static final String EMAIL = "email";
  static final String PHONE = "phone";
  static final String STREET = "street";
  static final String POSTCODE = "postcode";
  static final String CITY = "city";
  static final String COUNTRY = "country";
  static final String LANGUAGE = "language";
  static final String TAGS = "tags";
  static final String NOTE = "note";
  static final String WEBSITE = "website";
  static final String BIRTHDAY = "birthday";

  /** How many e-mail addresses and telephone numbers have a column. */
  static final int WAYS = 3;

  /** Of a file that does not say which columns it was written from. */
  static final List<String> STANDARD =
      List.of(
          NAME,
          GIVEN_NAME,
          FAMILY_NAME,
          CUSTOMER_NAME,
          ROLE,
          EMAIL,
          numbered(EMAIL, 1),
          numbered(EMAIL, 2),
          PHONE,
          numbered(PHONE, 1),
          numbered(PHONE, 2),
          STREET,
          POSTCODE,
          CITY,
          COUNTRY,
          LANGUAGE,
          TAGS,
          NOTE,
          WEBSITE,
          BIRTHDAY);

  private Columns() {}

  /** The column of the first, second or third of its kind, counted from 0. */
  static String numbered(String column, int place) {
    return place == 0 ? column : column + "-" + (place + 1);
  }
}
