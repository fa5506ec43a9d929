package org.kaveri.operational.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportRow;

/** What rows of both kinds have in common: their customer, and how they are known again. */
final class RowFields {
  static final String CUSTOMER_NUMBER = "customer-number";
  static final String CUSTOMER_NAME = "customer-name";
  static final String EMAIL = "email";
  static final String PHONE = "phone";
  static final String REFERENCE = "reference";
  static final String SOURCE = "source";

  /** The longest reference, with its source, in characters. */
  static final int LONGEST_REFERENCE = 100;

  /** Whose it is. */
  static final List<ImportField> CUSTOMER =
      List.of(
          ImportField.of(
              CUSTOMER_NUMBER,
              FieldType.TEXT,
              false,
              "customernumber,customerno,customerid,accountid,companyid,organizationid"
                  + ",asiakasnumero,asiakasnro,kundnummer,kundnr"),
          ImportField.of(
              CUSTOMER_NAME,
              FieldType.TEXT,
              false,
              "customer,customername,company,companyname,associatedcompany,organisation"
                  + ",organization,organizationname,accountname,account,asiakas,asiakkaannimi"
                  + ",yritys,organisaatio,kund,kundnamn,företag"),
          ImportField.of(
              EMAIL,
              FieldType.TEXT,
              false,
              "email,emailaddress,contactemail,sähköposti,sähköpostiosoite,epost"),
          ImportField.of(
              PHONE,
              FieldType.TEXT,
              false,
              "phone,telephone,phonenumber,puhelin,puhelinnumero,telefon,telefonnummer"));

  /** By what it is known again. */
  static final List<ImportField> KNOWN_BY =
      List.of(
          ImportField.of(
              REFERENCE,
              FieldType.TEXT,
              false,
              "id,recordid,activityid,taskid,externalid,tunniste,viite,referens"),
          ImportField.of(
              SOURCE, FieldType.TEXT, false, "sourcesystem,lähdejärjestelmä,källsystem"));

  private RowFields() {}

  /** Parts of a text between semicolons. */
  static List<String> parts(ImportRow row, String field) {
    return row.text(field).stream()
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** Of several numbers the first counts. */
  static Optional<String> number(ImportRow row) {
    return row.identifier(CUSTOMER_NUMBER)
        .map(text -> text.indexOf(';') > 0 ? text.substring(0, text.indexOf(';')).strip() : text);
  }

  /** By what the row is known again: what its system calls it, behind the name of the system. */
  static Optional<String> reference(ImportRow row) {
    return row.identifier(REFERENCE)
        .map(text -> row.text(SOURCE).map(source -> source + ":" + text).orElse(text));
  }

  /** Whose it is, as a file of this kind says it. */
  static void put(Map<String, String> row, Optional<CustomerSummary> customer) {
    customer.flatMap(CustomerSummary::number).ifPresent(it -> row.put(CUSTOMER_NUMBER, it));
    customer.ifPresent(it -> row.put(CUSTOMER_NAME, it.name()));
  }

  /** Whether the reference can be kept; refuses the row when not. */
  static boolean referenceFits(ImportRow row, Refused refused) {
    boolean fits = reference(row).filter(it -> it.length() > LONGEST_REFERENCE).isEmpty();
    if (!fits) {
      refused.add(row, REFERENCE, "text-too-long");
    }
    return fits;
  }
}
