package org.kaveri.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kaveri.api.CustomerId;
import org.kaveri.api.UserId;
import org.kaveri.api.customers.CustomerDetails;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.EmailAddress;
import org.kaveri.api.customers.Origin;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.customers.PhoneNumber;
import org.kaveri.api.customers.PostalAddress;

/** The customers of the demo company: who they are and how they buy. */
final class Market {
  static final int CUSTOMERS = 2_000;
  static final int DAYS = 3 * 365;

  private static final List<String[]> PLACES =
      List.of(
          new String[] {"Helsinki", "00100", "09"},
          new String[] {"Helsinki", "00530", "09"},
          new String[] {"Tampere", "33100", "03"},
          new String[] {"Turku", "20100", "02"},
          new String[] {"Oulu", "90100", "08"},
          new String[] {"Jyväskylä", "40100", "014"},
          new String[] {"Lahti", "15110", "03"},
          new String[] {"Kuopio", "70100", "017"},
          new String[] {"Vaasa", "65100", "06"});
  private static final List<String> STREETS =
      List.of(
          "Hämeenkatu",
          "Mannerheimintie",
          "Kauppakatu",
          "Rantatie",
          "Kirkkokatu",
          "Asemakatu",
          "Puistokatu",
          "Satamakatu",
          "Koulukatu",
          "Myllytie");
  private static final List<String> ROLES =
      List.of("Ostaja", "Toimitusjohtaja", "Toimistovastaava", "Emäntä", "Inköpare", "Buyer");

  private static final List<List<String>> TAGS =
      List.of(
          List.of(),
          List.of("uutiskirje"),
          List.of(),
          List.of("kahvila"),
          List.of(),
          List.of("lahjat", "uutiskirje"),
          List.of());
  private static final List<Origin> ORIGINS =
      List.of(
          new Origin("Tampereen messut", "Vaaleapaahtoiset kahvit"),
          new Origin("Suosittelu", ""),
          new Origin("Verkkosivut", "Maisteluillat"),
          new Origin("Puhelu", "Toimistokahvi"));

  private Market() {}

  /** How somebody buys. */
  enum Habit {
    REGULAR,
    OCCASIONAL,
    ONCE,
    NEVER
  }

  /**
   * One customer.
   *
   * @param people at her
   * @param days on which she buys, days before today, oldest first
   */
  record Buyer(
      CustomerDetails details,
      Names.Tongue tongue,
      Habit habit,
      List<PersonDetails> people,
      List<Integer> days) {
    String number() {
      return details.number().orElseThrow();
    }
  }

  /** All of them, the same each time. */
  static List<Buyer> all(Random random, List<UserId> carers) {
    var buyers = new ArrayList<Buyer>();
    for (int i = 1; i <= CUSTOMERS; i++) {
      buyers.add(buyer(i, random, carers));
    }
    return buyers;
  }

  private static Buyer buyer(int number, Random random, List<UserId> carers) {
    var tongue = Names.Tongue.any(random);
    String[] place = Names.any(PLACES, random);
    boolean organisation = random.nextInt(100) < 62;
    CustomerName name =
        organisation
            ? new CustomerName.OrganisationName(Names.organisation(tongue, place[0], random))
            : Names.person(tongue, random);
    Habit habit = habit(random);
    String mail = Names.plain(name.display()) + (organisation ? "@example.fi" : "@example.com");
    var details =
        CustomerDetails.of(
            name,
            draft -> {
              draft.number(String.valueOf(10_000 + number)).language(tongue.language());
              if (organisation) {
                draft.businessId(businessId(2_000_000 + number * 37));
              }
              if (habit != Habit.NEVER || !random.nextBoolean()) {
                draft.owner(Names.any(carers, random));
              }
              // by the number, so that all that is drawn stays as it was
              draft.prospect(habit == Habit.NEVER).tags(TAGS.get(number % TAGS.size()));
              if (number % 3 == 0) {
                draft.origin(ORIGINS.get(number / 3 % ORIGINS.size()));
              }
              if (random.nextInt(10) != 0) {
                draft.emails(List.of(new EmailAddress("", mail)));
              }
              draft
                  .phones(
                      List.of(new PhoneNumber("", phone(organisation ? place[2] : "040", random))))
                  .addresses(List.of(address(tongue, organisation, place, random)));
            });
    return new Buyer(
        details,
        tongue,
        habit,
        organisation ? people(tongue, random) : List.of(),
        days(habit, random));
  }

  private static PostalAddress address(
      Names.Tongue tongue, boolean organisation, String[] place, Random random) {
    return new PostalAddress(
        "",
        Names.any(STREETS, random) + " " + (1 + random.nextInt(60)),
        place[1],
        place[0],
        tongue == Names.Tongue.OTHER && !organisation ? "" : "Suomi");
  }

  private static List<PersonDetails> people(Names.Tongue tongue, Random random) {
    var people = new ArrayList<PersonDetails>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      var name = Names.person(tongue, random);
      people.add(
          PersonDetails.of(
              name,
              draft ->
                  draft
                      .role(Names.any(ROLES, random))
                      .emails(
                          List.of(
                              new EmailAddress("", Names.plain(name.display()) + "@example.fi")))
                      .phones(List.of(new PhoneNumber("", phone("050", random))))));
    }
    return people;
  }

  /** Seven digits and the one that checks them, as the Finnish register computes it. */
  static String businessId(int digits) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2};
    String text = String.format(java.util.Locale.ROOT, "%07d", digits);
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (text.charAt(i) - '0') * weights[i];
    }
    int rest = sum % 11;
    // a rest of one has no check digit; the register skips such numbers
    return rest == 1 ? businessId(digits + 1) : text + "-" + (rest == 0 ? 0 : 11 - rest);
  }

  private static String phone(String area, Random random) {
    return area + " " + (100 + random.nextInt(900)) + " " + (1_000 + random.nextInt(9_000));
  }

  private static Habit habit(Random random) {
    int draw = random.nextInt(100);
    return draw < 15
        ? Habit.REGULAR
        : draw < 50 ? Habit.OCCASIONAL : draw < 90 ? Habit.ONCE : Habit.NEVER;
  }

  private static List<Integer> days(Habit habit, Random random) {
    var days = new ArrayList<Integer>();
    switch (habit) {
      case REGULAR -> {
        int rhythm = 30 + random.nextInt(45);
        boolean gone = random.nextInt(5) == 0;
        int until = gone ? 180 + random.nextInt(300) : random.nextInt(rhythm);
        for (int day = DAYS - random.nextInt(400); day > until; ) {
          days.add(day);
          day -= Math.max(3, rhythm + (int) (random.nextGaussian() * rhythm / 6));
        }
      }
      case OCCASIONAL -> {
        int count = 2 + random.nextInt(5);
        random.ints(count, 1, DAYS).distinct().boxed().sorted((a, b) -> b - a).forEach(days::add);
      }
      case ONCE -> days.add(1 + random.nextInt(DAYS - 1));
      case NEVER -> {}
    }
    return days;
  }

  /** A moment in working hours. */
  static Instant moment(Instant today, int daysBefore, Random random) {
    return today
        .minusSeconds(daysBefore * 86_400L)
        .plusSeconds(6 * 3_600 + random.nextInt(9 * 3_600));
  }

  /** A customer as she is known to the registers. */
  record Known(Buyer buyer, CustomerId id) {}
}
