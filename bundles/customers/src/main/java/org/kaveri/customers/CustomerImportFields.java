package org.kaveri.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.BusinessIds;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;

/**
 * What is imported of a customer, and how other programs head its columns: one line for each field.
 *
 * @param field as it is offered
 * @param setting the details with that value; throws {@link InvalidException} when it cannot be kept
 */
record CustomerImportFields(
    ImportField field, BiFunction<CustomerDetails, String, CustomerDetails> setting) {
  static final String NUMBER = "customer-number";
  static final String NAME = "name";
  static final String GIVEN_NAME = "given-name";
  static final String FAMILY_NAME = "family-name";
  static final String EMAIL = "email";

  private static final Set<String> YES = Set.of("yes", "true", "1", "x", "kyllä", "ja");
  private static final Set<String> NO = Set.of("no", "false", "0", "ei", "nej");

  /** What a customer is found and called by; told from the others, since both decide what she is. */
  static final List<ImportField> IDENTITY =
      List.of(
          text(NUMBER, "customernumber,customerno,customerid,asiakasnumero,asiakasnro,kundnummer"),
          text(NAME, "company,companyname,organisation,customername,nimi,asiakas,yritys,namn"),
          text(GIVEN_NAME, "firstname,givenname,etunimi,etunimet,förnamn"),
          text(FAMILY_NAME, "lastname,familyname,surname,sukunimi,efternamn"));

  /** In the order in which a person should see them. */
  static final List<CustomerImportFields> DETAILS =
      List.of(
          of("business-id", "vat,vatnumber,ytunnus,orgnr,fonummer", CustomerImportFields::businessId),
          of(EMAIL, "emailaddress,mail,sähköposti,epost", CustomerImportFields::email),
          of("phone", "telephone,phonenumber,puhelin,puhelinnumero,telefon", CustomerImportFields::phone),
          of("street", "address,streetaddress,katuosoite,osoite,gatuadress,adress", part(1)),
          of("postcode", "zip,zipcode,postalcode,postinumero,postnummer", part(2)),
          of("city", "town,postitoimipaikka,kaupunki,ort,stad", part(3)),
          of("country", "maa,land", part(4)),
          of("language", "kieli,språk", (kept, value) -> kept.with(it -> it.language(value))),
          of("tags", "tag,labels,tunnisteet,taggar", CustomerImportFields::tags),
          of("source", "leadsource,lähde,källa", CustomerImportFields::source),
          of("attraction", "interest,kiinnostus,intresse", CustomerImportFields::attraction),
          of("prospect", "lead,liidi,prospekt", CustomerImportFields::prospect),
          of("note", "notes,description,huomautus,muistiinpano,anteckning", (kept, value) ->
              kept.with(it -> it.note(value))));

  static List<ImportField> all() {
    var all = new ArrayList<>(IDENTITY);
    DETAILS.forEach(known -> all.add(known.field()));
    return List.copyOf(all);
  }

  private static CustomerImportFields of(
      String name, String headings, BiFunction<CustomerDetails, String, CustomerDetails> setting) {
    return new CustomerImportFields(text(name, headings), setting);
  }

  private static ImportField text(String name, String headings) {
    return new ImportField(name, FieldType.TEXT, false, Set.of(headings.split(",")));
  }

  private static CustomerDetails businessId(CustomerDetails kept, String value) {
    BusinessIds.check(value);
    return kept.with(draft -> draft.businessId(value));
  }

  /** The main one becomes that; one that is there already only comes first. */
  private static CustomerDetails email(CustomerDetails kept, String value) {
    var email = new EmailAddress("", value);
    boolean main =
        !kept.emails().isEmpty()
            && kept.emails().getFirst().comparable().equals(email.comparable());
    return main ? kept : kept.with(draft -> draft.emails(first(email, kept.emails())));
  }

  private static CustomerDetails phone(CustomerDetails kept, String value) {
    var phone = new PhoneNumber("", value);
    boolean main =
        !kept.phones().isEmpty() && kept.phones().getFirst().dialled().equals(phone.dialled());
    return main ? kept : kept.with(draft -> draft.phones(first(phone, kept.phones())));
  }

  private static <T> List<T> first(T main, List<T> before) {
    var all = new ArrayList<T>();
    all.add(main);
    before.stream().skip(1).filter(other -> !other.equals(main)).forEach(all::add);
    return all;
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
      return kept.with(draft -> draft.addresses(first(address, kept.addresses())));
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

  private static CustomerDetails prospect(CustomerDetails kept, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new InvalidException("customer.not-yes-no", "Yes or no is expected here.");
    }
    return kept.with(draft -> draft.prospect(YES.contains(word)));
  }
}
