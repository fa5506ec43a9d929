package org.kaveri.operational;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.PersonId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.Users;
import org.kaveri.api.customers.CustomerKind;
import org.kaveri.api.customers.CustomerName;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.api.customers.People;
import org.kaveri.api.customers.Person;
import org.kaveri.api.customers.PersonDetails;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.operational.channels.ChannelsByHand;
import org.kaveri.operational.sql.Sql;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** The module's neighbours as tests need them: a real store, and the rest by hand. */
public final class OperationalFixture implements AutoCloseable {
  /** A colleague. */
  public static final UserId ANNA = new UserId(901);

  /** Another one. */
  public static final UserId BENGT = new UserId(902);

  /** A customer in the register. */
  public static final CustomerId VIRTANEN = new CustomerId(11);

  /** Another one. */
  public static final CustomerId KORHONEN = new CustomerId(12);

  /** A person at Korhonen; all others are at Virtanen. */
  public static final PersonId OF_KORHONEN = new PersonId(666);

  public final StoreFixture store;
  public final Set<Permission> refused = new HashSet<>();
  public final Map<Setting<?>, Object> chosen = new LinkedHashMap<>();
  public final Access access = new Rights();
  public final Settings settings = Fake.of(Settings.class, (name, args) -> setting(name, args));
  public final CompanyTime time;
  public final Customers customers = Fake.of(Customers.class, (name, args) -> register(name, args));
  public final People people = Fake.of(People.class, (name, args) -> person(name, args));
  public final Users users = Fake.of(Users.class, (name, args) -> names(name, args));
  public final ChannelsByHand channels = ChannelsByHand.ofTheHouse();

  public OperationalFixture(TestDatabase database) {
    store = StoreFixture.on(database).room("org.kaveri.operational", CompanyTime.class).open();
    time = new CompanyTime(store.clock(), settings);
    chosen.put(CompanySettings.TIME_ZONE, ZoneId.of("Europe/Helsinki"));
  }

  /** Empties the tables and puts everything back, so that tests may share a database. */
  public void reset() {
    store
        .store()
        .run(
            tx -> {
              for (String table :
                  List.of(
                      "follow_up",
                      "attachment",
                      "request",
                      "before",
                      "participant",
                      "interaction")) {
                Sql.update(tx.connection(), "delete from operational_" + table);
              }
            });
    refused.clear();
    store.clock().set(Instant.parse("2026-03-02T09:00:00Z"));
  }

  /** Does something as that employee. */
  public static <T> T as(UserId user, Supplier<T> work) {
    return Caller.call(new Caller.Employee(user), work);
  }

  @Override
  public void close() {
    store.close();
  }

  private Object setting(String name, Object[] args) {
    if (name.equals("get")) {
      Setting<?> setting = (Setting<?>) args[0];
      return chosen.getOrDefault(setting, setting.fallback());
    }
    throw new UnsupportedOperationException(name);
  }

  private Object register(String name, Object[] args) {
    if (name.equals("summaries")) {
      Map<CustomerId, CustomerSummary> found = new LinkedHashMap<>();
      for (Object id : (Iterable<?>) args[0]) {
        if (id.equals(VIRTANEN) || id.equals(KORHONEN)) {
          found.put((CustomerId) id, summary((CustomerId) id));
        }
      }
      return found;
    }
    if (name.equals("require")) {
      for (Object id : (Iterable<?>) args[0]) {
        if (!id.equals(VIRTANEN) && !id.equals(KORHONEN)) {
          throw new NotFoundException("customer.unknown", "There is no such customer.");
        }
      }
      return List.of();
    }
    throw new UnsupportedOperationException(name);
  }

  private static Object person(String name, Object[] args) {
    if (name.equals("find")) {
      PersonId id = (PersonId) args[0];
      PersonDetails details =
          new PersonDetails(
              new CustomerName.PersonName("Maija", "Lahti"), "", List.of(), List.of());
      return Optional.of(new Person(id, id.equals(OF_KORHONEN) ? KORHONEN : VIRTANEN, 1, details));
    }
    throw new UnsupportedOperationException(name);
  }

  private static Object names(String name, Object[] args) {
    if (name.equals("namesOf")) {
      Map<UserId, String> names = new LinkedHashMap<>(Map.of(ANNA, "Anna", BENGT, "Bengt"));
      names.keySet().retainAll((Set<?>) args[0]);
      return names;
    }
    throw new UnsupportedOperationException(name);
  }

  private static CustomerSummary summary(CustomerId id) {
    return new CustomerSummary(
        id,
        CustomerKind.PRIVATE_PERSON,
        "Customer " + id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Instant.EPOCH);
  }

  private final class Rights implements Access {
    @Override
    public void require(Permission permission) {
      if (!allows(permission)) {
        throw new RefusedException("access.permission-missing", "Not permitted.");
      }
    }

    @Override
    public boolean allows(Permission permission) {
      return !refused.contains(permission);
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
