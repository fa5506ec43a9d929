package org.kaveri.customers;

import java.util.List;
import java.util.stream.Stream;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportedField;

/** What is imported of a person at a customer, and how other programs head its columns. */
final class PersonImportFields {
  static final String CUSTOMER_NUMBER = CustomerImportFields.NUMBER;
  static final String CUSTOMER_NAME = "customer-name";
  static final String NAME = "person-name";
  static final String GIVEN_NAME = CustomerImportFields.GIVEN_NAME;
  static final String FAMILY_NAME = CustomerImportFields.FAMILY_NAME;

  /** Who it is and where. */
  private static final List<ImportField> IDENTITY =
      List.of(
          ImportField.of(
              CUSTOMER_NUMBER,
              FieldType.TEXT,
              false,
              "customernumber,customerno,customerid,accountid,asiakasnumero,asiakasnro,kundnummer"),
          ImportField.of(
              CUSTOMER_NAME,
              FieldType.TEXT,
              false,
              "company,companyname,associatedcompany,organisation,organization,organizationname"
                  + ",accountname,account,customer,asiakas,yritys,organisaatio,kund,företag"),
          ImportField.of(
              GIVEN_NAME, FieldType.TEXT, false, "firstname,givenname,etunimi,etunimet,förnamn"),
          ImportField.of(
              FAMILY_NAME, FieldType.TEXT, false, "lastname,familyname,surname,sukunimi,efternamn"),
          ImportField.of(
              NAME, FieldType.TEXT, false, "name,fullname,contactname,contact,nimi,namn"));

  /** In the order in which a person should see them. */
  static final List<ImportedField<PersonDetails>> DETAILS =
      List.of(
          ImportedField.of(
              "role",
              FieldType.TEXT,
              "jobtitle,title,position,tehtävä,titteli,rooli,titel,roll",
              (kept, value) -> kept.with(draft -> draft.role(value))),
          email("email", 0, "emailaddress,mail,emailwork,sähköposti,sähköpostiosoite,epost"),
          email("email-2", 1, "otheremail,secondemail,emailother,toinensähköposti,andraepost"),
          phone(
              "phone",
              0,
              "telephone,phonenumber,telephonenumber,businessphone,officephone,phonework,puhelin"
                  + ",puhelinnumero,telefon,telefonnummer"),
          phone(
              "phone-2",
              1,
              "mobile,mobilephone,mobilephonenumber,phonemobile,matkapuhelin,gsm,mobil"));

  private PersonImportFields() {}

  static List<ImportField> all() {
    return Stream.concat(IDENTITY.stream(), DETAILS.stream().map(ImportedField::field)).toList();
  }

  private static ImportedField<PersonDetails> email(String name, int place, String headings) {
    return ImportedField.of(
        name,
        FieldType.TEXT,
        headings,
        (kept, value) ->
            kept.with(draft -> draft.emails(ImportedWays.email(kept.emails(), place, value))));
  }

  private static ImportedField<PersonDetails> phone(String name, int place, String headings) {
    return ImportedField.of(
        name,
        FieldType.TEXT,
        headings,
        (kept, value) ->
            kept.with(draft -> draft.phones(ImportedWays.phone(kept.phones(), place, value))));
  }
}
