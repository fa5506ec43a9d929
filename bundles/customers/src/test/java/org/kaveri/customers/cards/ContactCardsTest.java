package org.kaveri.customers.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

class ContactCardsTest {
  private static final CustomerDetails BAKERY =
      CustomerDetails.organisation("Leipomo; Virtanen, Oy")
          .with(
              draft ->
                  draft
                      .number("17")
                      .note("Pays late.")
                      .tags(List.of("bread"))
                      .language("fi")
                      .phones(
                          List.of(
                              new PhoneNumber("", "09 123"),
                              new PhoneNumber("Matkapuhelin", "040 555")))
                      .emails(List.of(new EmailAddress("", "info@b.example")))
                      .addresses(
                          List.of(
                              new PostalAddress("", "Katu 1", "33100", "Tampere", "Suomi"),
                              new PostalAddress("", "Varasto 2", "", "Turku", ""))));

  @Test
  void anOrganisationHasACardOfItsOwnKind() {
    assertThat(ContactCards.of(BAKERY, CardVersion.V4))
        .isEqualTo(
            """
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Leipomo\\; Virtanen\\, Oy
            ORG:Leipomo\\; Virtanen\\, Oy
            TEL;TYPE=work;PREF=1:09 123
            TEL;TYPE=cell:040 555
            EMAIL;TYPE=work;PREF=1:info@b.example
            ADR:;;Katu 1;Tampere;;33100;Suomi
            ADR:;;Varasto 2;Turku;;;
            LANG:fi
            END:VCARD
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void theOlderVersionSaysTheSameInItsOwnWay() {
    assertThat(ContactCards.of(BAKERY, CardVersion.V3))
        .contains(
            "VERSION:3.0\r\nN:;;;;\r\nX-ABSHOWAS:COMPANY\r\nFN:",
            "TEL;TYPE=work,pref:09 123\r\n",
            "ADR:;;Katu 1;Tampere;;33100;Suomi\r\n")
        .doesNotContain("KIND", "PREF=", "LANG");
  }

  @Test
  void whatIsOursAloneIsInNoCard() {
    for (CardVersion version : CardVersion.values()) {
      assertThat(ContactCards.of(BAKERY, version))
          .doesNotContain("17", "Pays late", "bread", "NOTE", "CATEGORIES");
    }
  }

  @Test
  void aPersonWorksAtHerCustomer() {
    PersonDetails aino =
        PersonDetails.of(
            new PersonName("Aino", "Mäki"),
            draft ->
                draft.role("Buyer").emails(List.of(new EmailAddress("home", "aino@k.example"))));
    for (CardVersion version : CardVersion.values()) {
      assertThat(ReadCards.said(ContactCards.of(aino, BAKERY, version)))
          .containsExactly(
              Map.of(
                  "given-name", "Aino",
                  "family-name", "Mäki",
                  "customer-name", "Leipomo; Virtanen, Oy",
                  "role", "Buyer",
                  "email", "aino@k.example",
                  "street", "Katu 1",
                  "postcode", "33100",
                  "city", "Tampere",
                  "country", "Suomi"));
    }
  }

  @Test
  void aPrivatePersonIsNobodysColleague() {
    String card =
        ContactCards.of(
            CustomerDetails.privatePerson("Liisa", "Salo")
                .with(draft -> draft.phones(List.of(new PhoneNumber("koti", "09 1234")))),
            CardVersion.V4);
    assertThat(card)
        .contains("FN:Liisa Salo\r\n", "N:Salo;Liisa;;;\r\n", "TEL;TYPE=home;PREF=1:09 1234\r\n")
        .doesNotContain("ORG", "KIND");
  }

  @Test
  void namesThatFileSystemsKeepToThemselvesAreNoNamesOfFiles() {
    assertThat(ContactCards.fileName("Oy A/B: \"X\" \\ Y")).isEqualTo("Oy A-B- -X- - Y.vcf");
    assertThat(ContactCards.fileName(" ")).isEqualTo("card.vcf");
  }
}
