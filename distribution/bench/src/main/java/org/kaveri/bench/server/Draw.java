package org.kaveri.bench.server;

import java.util.List;
import java.util.Random;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

/** Customers by number, the same at each run. */
final class Draw {
  private static final int FIRST = 1_000_000;

  private Draw() {}

  /** The number of the customer at that place, counted from 0. */
  static String number(int place) {
    return Integer.toString(FIRST + place);
  }

  static CustomerDetails customer(int place) {
    return customer(number(place), place);
  }

  /** A customer with a number of its own and all else as at that place. */
  static CustomerDetails customer(String number, int place) {
    Random random = new Random(place * 31L + 7);
    CustomerDetails named =
        random.nextInt(5) < 2
            ? CustomerDetails.organisation(Words.organisation(random))
            : CustomerDetails.privatePerson(Words.given(random), Words.family(random));
    return named.with(
        draft ->
            draft
                .number(number)
                .language(Words.any(List.of("fi", "sv", "de"), random))
                .emails(List.of(new EmailAddress("", "asiakas" + number + "@example.com")))
                .phones(List.of(new PhoneNumber("", "+358 40 " + number)))
                .addresses(
                    List.of(
                        new PostalAddress(
                            "",
                            "Satamakatu " + (1 + random.nextInt(99)),
                            Integer.toString(10_000 + random.nextInt(89_999)),
                            Words.any(Words.CITIES, random),
                            "Suomi"))));
  }
}
