package org.kaveri.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportedField;

/** What is imported of a customer, and how other programs head its columns. */
final class CustomerImportFields {
  static final String NUMBER = "customer-number";
  static final String NAME = "name";
  static final String GIVEN_NAME = "given-name";
  static final String FAMILY_NAME = "family-name";
  static final String PARENT = "parent-number";
  static final String BUSINESS_ID = "business-id";
  static final String EMAIL = "email";
  static final String PHONE = "phone";
  static final String CITY = "city";

  /** What a customer is called by, apart from the others: they decide together what it is. */
  private static final List<ImportField> IDENTITY =
      List.of(
          text(
              NUMBER,
              "customernumber,customerno,customerid,number,no,nr,asiakasnumero,asiakasnro,kundnummer"),
          text(NAME, "company,companyname,organisation,customername,nimi,asiakas,yritys,namn,kund"),
          text(GIVEN_NAME, "firstname,givenname,etunimi,etunimet,förnamn"),
          text(FAMILY_NAME, "lastname,familyname,surname,sukunimi,efternamn"),
          text(
              PARENT,
              "belongsto,belongstocustomernumber,parentcustomernumber,kuuluuasiakkaaseen"
                  + ",emoasiakkaannumero,hörtill,moderkundnummer"));

  private final List<ImportedField<CustomerDetails>> details = new ArrayList<>();

  /**
   * The fields of every customer and the company's own.
   *
   * @param own those in use are offered
   * @param employees who may be named as an owner
   */
  CustomerImportFields(List<OwnField> own, Employees employees) {
    of(
        BUSINESS_ID,
        "vat,vatnumber,vatid,ytunnus,orgnr,organisationsnummer",
        CustomerImportFields::businessId);
    of(EMAIL, "emailaddress,mail,sähköposti,sähköpostiosoite,epost,epostadress", email(0));
    of("email-2", "otheremail,secondemail,toinensähköposti,andraepost", email(1));
    of(
        PHONE,
        "telephone,phonenumber,telephonenumber,businessphone,officephone,puhelin,puhelinnumero"
            + ",telefon,telefonnummer",
        phone(0));
    of("phone-2", "mobile,mobilephone,mobilephonenumber,matkapuhelin,gsm,mobil", phone(1));
    of(
        "street",
        "address,streetaddress,billingstreet,mailingstreet,katuosoite,osoite,gatuadress,adress",
        part(1));
    of(
        "postcode",
        "zip,zipcode,postalcode,billingzippostalcode,billingpostalcode,billingaddresspostalcode"
            + ",postinumero,postnummer",
        part(2));
    of(
        CITY,
        "town,billingcity,mailingcity,postitoimipaikka,kaupunki,paikkakunta,ort,stad",
        part(3));
    of("country", "countryregion,billingcountry,mailingcountry,maa,land", part(4));
    of("language", "preferredlanguage,kieli,språk", (kept, it) -> kept.with(to -> to.language(it)));
    of("tags", "tag,labels,label,tunnisteet,taggar", CustomerImportFields::tags);
    of("source", "leadsource,originalsource,lähde,källa", CustomerImportFields::source);
    of("attraction", "interest,kiinnostus,intresse", CustomerImportFields::attraction);
    details.add(
        ImportedField.of(
            "prospect",
            FieldType.YES_NO,
            "lead,liidi,prospekt",
            (kept, it) -> kept.with(to -> to.prospect(Boolean.parseBoolean(it)))));
    of(
        "owner",
        "companyowner,contactowner,accountowner,assigneduser,vastuuhenkilö,ansvarig",
        (kept, it) -> kept.with(to -> to.owner(employees.named(it))));
    details.add(
        ImportedField.of(
            "note",
            FieldType.LINES,
            "notes,description,huomautus,muistiinpano,kuvaus,anteckning,beskrivning",
            (kept, it) -> kept.with(to -> to.note(it))));
    own.forEach(field -> OwnImport.field(field, employees).ifPresent(details::add));
  }

  private void of(
      String name, String headings, BiFunction<CustomerDetails, String, CustomerDetails> setting) {
    details.add(ImportedField.of(name, FieldType.TEXT, headings, setting));
  }

  private static ImportField text(String name, String headings) {
    return ImportField.of(name, FieldType.TEXT, false, headings);
  }

  /** In the order in which a person should see them. */
  List<ImportField> all() {
    var all = new ArrayList<>(IDENTITY);
    details.forEach(known -> all.add(known.field()));
    return List.copyOf(all);
  }

  /** Those that change the details of a customer who has a name. */
  List<ImportedField<CustomerDetails>> details() {
    return details;
  }

  private static CustomerDetails businessId(CustomerDetails kept, String value) {
    BusinessIds.check(value);
    return kept.with(draft -> draft.businessId(value));
  }

  private static BiFunction<CustomerDetails, String, CustomerDetails> email(int place) {
    return (kept, value) ->
        kept.with(draft -> draft.emails(ImportedWays.email(kept.emails(), place, value)));
  }

  private static BiFunction<CustomerDetails, String, CustomerDetails> phone(int place) {
    return (kept, value) ->
        kept.with(draft -> draft.phones(ImportedWays.phone(kept.phones(), place, value)));
  }

  /** A part of the main address, in the order of its record. */
  private static BiFunction<CustomerDetails, String, CustomerDetails> part(int index) {
    return (kept, value) -> {
      String[] parts = {"", "", "", "", ""};
      if (!kept.addresses().isEmpty()) {
        PostalAddress main = kept.addresses().getFirst();
        parts =
            new String[] {
              main.label(), main.street(), main.postcode(), main.city(), main.country()
            };
      }
      parts[index] = value;
      var address = new PostalAddress(parts[0], parts[1], parts[2], parts[3], parts[4]);
      return kept.with(draft -> draft.addresses(ImportedWays.put(kept.addresses(), 0, address)));
    };
  }

  /** Tags are added to those that are there. */
  private static CustomerDetails tags(CustomerDetails kept, String value) {
    var tags = new ArrayList<>(kept.tags());
    tags.addAll(Arrays.asList(value.split("[,;|]")));
    return kept.with(draft -> draft.tags(tags));
  }

  private static CustomerDetails source(CustomerDetails kept, String value) {
    return kept.with(draft -> draft.origin(new Origin(value, kept.origin().attraction())));
  }

  private static CustomerDetails attraction(CustomerDetails kept, String value) {
    return kept.with(draft -> draft.origin(new Origin(kept.origin().source(), value)));
  }
}
