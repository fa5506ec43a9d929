package org.kaveri.operational.oneline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.CustomerId;
import org.kaveri.api.PersonId;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.interactions.Understood.Candidate;

/** Searches as the register does: each word typed begins a word of the name, or the number. */
final class SmallRegister implements CustomerFinder.Register {
  private final List<CustomerSummary> customers = new ArrayList<>();
  final Map<CustomerId, Map<PersonId, String>> people = new HashMap<>();

  Candidate add(String name, String city) {
    return add(CustomerKind.PRIVATE_PERSON, name, Optional.empty(), Optional.of(city));
  }

  /** A company, whose name is made of words that may mean anything. */
  Candidate addCompany(String name, String city) {
    return add(CustomerKind.ORGANISATION, name, Optional.empty(), Optional.of(city));
  }

  Candidate addNumbered(String name, String number) {
    return add(
        CustomerKind.PRIVATE_PERSON,
        name.isEmpty() ? "Customer" : name,
        Optional.of(number),
        Optional.empty());
  }

  private Candidate add(
      CustomerKind kind, String name, Optional<String> number, Optional<String> city) {
    CustomerId id = new CustomerId(customers.size() + 1);
    customers.add(
        new CustomerSummary(
            id,
            kind,
            name,
            number,
            city,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Instant.EPOCH));
    return new Candidate(id, Optional.empty(), name, city.or(() -> number).orElse(""));
  }

  Optional<CustomerSummary> find(CustomerId id) {
    return customers.stream().filter(customer -> customer.id().equals(id)).findFirst();
  }

  @Override
  public List<CustomerSummary> search(String text, int limit) {
    List<String> typed = List.of(Inflections.folded(text).split(" "));
    return customers.stream()
        .filter(customer -> typed.stream().allMatch(word -> begins(customer, word)))
        .limit(limit)
        .toList();
  }

  private static boolean begins(CustomerSummary customer, String word) {
    return NameWords.folded(customer.name()).stream().anyMatch(w -> w.startsWith(word))
        || customer.number().filter(number -> number.startsWith(word)).isPresent();
  }
}
