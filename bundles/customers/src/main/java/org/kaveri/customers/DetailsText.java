package org.kaveri.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

/**
 * Details of a customer as a text that a merge keeps: a line for each value, its parts behind tabs.
 * A line that is not known is passed over, so that an older version can read a newer one's.
 */
final class DetailsText {
  private DetailsText() {}

  static String of(CustomerDetails details) {
    var text = new StringBuilder();
    switch (details.name()) {
      case CustomerName.OrganisationName(String name) -> line(text, "organisation", name);
      case CustomerName.PersonName(String given, String family) ->
          line(text, "person", given, family);
    }
    details.number().ifPresent(it -> line(text, "number", it));
    details.businessId().ifPresent(it -> line(text, "businessId", it));
    details.language().ifPresent(it -> line(text, "language", it));
    details.owner().ifPresent(it -> line(text, "owner", it.toString()));
    details.emails().forEach(it -> line(text, "email", it.label(), it.address()));
    details.phones().forEach(it -> line(text, "phone", it.label(), it.number()));
    details
        .addresses()
        .forEach(
            it ->
                line(
                    text,
                    "address",
                    it.label(),
                    it.street(),
                    it.postcode(),
                    it.city(),
                    it.country()));
    details.tags().forEach(it -> line(text, "tag", it));
    line(text, "note", details.note());
    details.parent().ifPresent(it -> line(text, "parent", it.toString()));
    line(text, "origin", details.origin().source(), details.origin().attraction());
    line(text, "prospect", String.valueOf(details.prospect()));
    details.own().forEach((field, value) -> line(text, "own", field, value));
    return text.toString();
  }

  static CustomerDetails read(String text) {
    var name = new ArrayList<CustomerName>();
    var emails = new ArrayList<EmailAddress>();
    var phones = new ArrayList<PhoneNumber>();
    var addresses = new ArrayList<PostalAddress>();
    var tags = new ArrayList<String>();
    var own = new TreeMap<String, String>();
    var one = new TreeMap<String, List<String>>();
    for (String line : text.split("\n")) {
      List<String> parts = parts(line);
      String first = parts.size() > 1 ? parts.get(1) : "";
      switch (parts.getFirst()) {
        case "organisation" -> name.add(new CustomerName.OrganisationName(first));
        case "person" -> name.add(new CustomerName.PersonName(first, parts.get(2)));
        case "email" -> emails.add(new EmailAddress(first, parts.get(2)));
        case "phone" -> phones.add(new PhoneNumber(first, parts.get(2)));
        case "address" ->
            addresses.add(
                new PostalAddress(first, parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
        case "tag" -> tags.add(first);
        case "own" -> own.put(first, parts.get(2));
        default -> one.put(parts.getFirst(), parts);
      }
    }
    return CustomerDetails.of(
        name.getFirst(),
        draft ->
            draft
                .number(second(one, "number"))
                .businessId(second(one, "businessId"))
                .language(second(one, "language"))
                .owner(second(one, "owner").map(UserId::parse))
                .emails(emails)
                .phones(phones)
                .addresses(addresses)
                .tags(tags)
                .note(second(one, "note").orElse(""))
                .parent(second(one, "parent").map(CustomerId::parse))
                .origin(
                    Optional.ofNullable(one.get("origin"))
                        .map(it -> new Origin(it.get(1), it.get(2)))
                        .orElse(Origin.UNKNOWN))
                .prospect(second(one, "prospect").map(Boolean::parseBoolean).orElse(false))
                .own(own));
  }

  private static Optional<String> second(TreeMap<String, List<String>> lines, String field) {
    return Optional.ofNullable(lines.get(field)).map(parts -> parts.get(1));
  }

  private static void line(StringBuilder text, String field, String... parts) {
    text.append(field);
    for (String part : parts) {
      text.append('\t')
          .append(part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
    }
    text.append('\n');
  }

  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '\t') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (sign == '\\' && i + 1 < line.length()) {
        char next = line.charAt(++i);
        part.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        part.append(sign);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
