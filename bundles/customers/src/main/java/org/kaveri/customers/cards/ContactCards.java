package org.kaveri.customers.cards;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName.PersonName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;

/**
 * The card of one customer or person, for the address book of whoever reads it: how somebody is
 * called and reached. Notes, tags, numbers of ours and the company's own fields are no part of it,
 * since cards are handed on.
 */
public final class ContactCards {
  /** What a card is served as (RFC 6350, section 10.1). */
  public static final String MEDIA_TYPE = "text/vcard; charset=utf-8";

  private static final Set<String> MOBILE =
      Set.of("mobile", "cell", "matkapuhelin", "gsm", "mobil");
  private static final Set<String> HOME = Set.of("home", "koti", "hem");
  private static final Set<String> FAX = Set.of("fax", "faksi");

  private ContactCards() {}

  /** The card of a customer, as text with lines that end by CR and LF. */
  public static String of(CustomerDetails customer, CardVersion version) {
    var card = new CardBuilder(version);
    boolean human = customer.name() instanceof PersonName;
    if (customer.name() instanceof PersonName name) {
      card.person(name.given(), name.family());
    } else {
      card.organisation(customer.name().display());
    }
    reached(card, customer.phones(), customer.emails(), !human);
    addresses(card, customer);
    customer.language().ifPresent(card::language);
    return written(card.properties(), version);
  }

  /**
   * The card of a person at a customer.
   *
   * @param customer at whom she is; her visitors go there too
   */
  public static String of(PersonDetails person, CustomerDetails customer, CardVersion version) {
    var card =
        new CardBuilder(version)
            .person(person.name().given(), person.name().family())
            .at(customer.name().display())
            .role(person.role());
    reached(card, person.phones(), person.emails(), true);
    addresses(card, customer);
    return written(card.properties(), version);
  }

  /** What a person may call the file: a name without signs that file systems keep to themselves. */
  public static String fileName(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|]", "-").strip();
    return (plain.isEmpty() ? "card" : plain) + ".vcf";
  }

  private static void reached(
      CardBuilder card, List<PhoneNumber> phones, List<EmailAddress> emails, boolean work) {
    Optional<String> otherwise = work ? Optional.of("work") : Optional.empty();
    for (PhoneNumber phone : phones) {
      card.way(
          Names.PHONE,
          phone.number(),
          type(phone.label()).or(() -> otherwise),
          phone.equals(phones.getFirst()));
    }
    for (EmailAddress email : emails) {
      card.way(
          Names.EMAIL,
          email.address(),
          type(email.label()).or(() -> otherwise),
          email.equals(emails.getFirst()));
    }
  }

  private static void addresses(CardBuilder card, CustomerDetails customer) {
    customer
        .addresses()
        .forEach(it -> card.address(it.street(), it.postcode(), it.city(), it.country()));
  }

  /** The type that all programs know for what people here call it in their own words. */
  private static Optional<String> type(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    if (MOBILE.contains(word)) {
      return Optional.of("cell");
    }
    if (HOME.contains(word)) {
      return Optional.of("home");
    }
    return FAX.contains(word) ? Optional.of("fax") : Optional.empty();
  }

  private static String written(List<VObjectProperty> properties, CardVersion version) {
    var content = new ByteArrayOutputStream();
    try (var writer = new CardWriter(content, version)) {
      writer.write(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toString(StandardCharsets.UTF_8);
  }
}
