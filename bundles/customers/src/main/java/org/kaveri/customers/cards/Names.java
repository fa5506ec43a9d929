package org.kaveri.customers.cards;

/** What properties are called (RFC 6350, section 6; RFC 2426, section 3). */
final class Names {
  static final String CARD = "VCARD";
  static final String FORMATTED_NAME = "FN";
  static final String NAME = "N";
  static final String KIND = "KIND";
  static final String ORGANISATION = "ORG";
  static final String TITLE = "TITLE";
  static final String ROLE = "ROLE";
  static final String EMAIL = "EMAIL";
  static final String PHONE = "TEL";
  static final String ADDRESS = "ADR";
  static final String LANGUAGE = "LANG";
  static final String CATEGORIES = "CATEGORIES";
  static final String NOTE = "NOTE";
  static final String WEBSITE = "URL";
  static final String BIRTHDAY = "BDAY";
  static final String TYPE = "TYPE";
  static final String PREFERRED = "PREF";

  /** By which some programs tell cards of companies, in versions that have no kind. */
  static final String SHOWN_AS = "X-ABSHOWAS";

  /** The columns of the rows that a file was written from, in its first card. */
  static final String COLUMNS = "X-KAVERI-COLUMNS";

  /** A column and its value, of which the other properties say nothing, or something else. */
  static final String VALUE = "X-KAVERI-VALUE";

  private Names() {}
}
