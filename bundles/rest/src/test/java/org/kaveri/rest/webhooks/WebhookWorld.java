package org.kaveri.rest.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.kaveri.api.CustomerId;
import org.kaveri.api.Page;
import org.kaveri.api.PersonId;
import org.kaveri.api.RefusedException;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.customers.PersonAdded;
import org.kaveri.api.events.Event;
import org.kaveri.api.secrets.Secrets;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.store.EventLog;
import org.kaveri.store.EventLog.Position;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** Webhooks on a real store, with a receiver over real HTTP; rounds are run by hand. */
final class WebhookWorld implements AutoCloseable {
  /** For receivers that say nothing; others have all the time that they usually have. */
  private static final Pace IMPATIENT =
      new Pace(
          Duration.ofMillis(500),
          Duration.ofMillis(700),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60));

  final StoreFixture fixture;
  final Receiver receiver = new Receiver();
  final StoredWebhooks webhooks;
  final Settings settings = new Reach();
  final List<String> audited = new CopyOnWriteArrayList<>();
  String reach = WebhookAddresses.MACHINE;
  boolean permitted = true;

  /** What of the log fails. */
  String unreadable = "";

  BooleanSupplier stopping = () -> false;
  private Pace pace = Pace.USUAL;
  private Sender sender = new Sender(new WebhookAddresses(settings), pace);

  WebhookWorld(TestDatabase database) {
    fixture = StoreFixture.on(database).room("org.kaveri.rest", StoredWebhooks.class).open();
    webhooks =
        new StoredWebhooks(
            fixture.store(),
            fixture.ids(),
            fixture.events(),
            SECRETS,
            settings,
            new Rights(),
            audit());
  }

  /** Marks what it seals by its place, as the real one does. */
  static final Secrets SECRETS =
      new Secrets() {
        @Override
        public String seal(String place, String secret) {
          return Base64.getEncoder()
              .encodeToString((place + "|" + secret).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<String> open(String place, String sealed) {
          String text = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
          return text.startsWith(place + "|")
              ? Optional.of(text.substring(place.length() + 1))
              : Optional.empty();
        }
      };

  private final class Reach extends Fallbacks {
    @Override
    @SuppressWarnings("unchecked") // the one setting asked for is a choice
    public <T> T get(Setting<T> setting) {
      return setting.equals(WebhookSettings.REACH) ? (T) reach : setting.fallback();
    }
  }

  private final class Rights implements Access {
    @Override
    public void require(Permission permission) {
      if (!permitted || !permission.equals(StoredWebhooks.MANAGE)) {
        throw new RefusedException("access.permission-missing", "Not permitted.");
      }
    }

    @Override
    public boolean allows(Permission permission) {
      return permitted;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }

  Audit audit() {
    return Fake.of(
        Audit.class,
        (method, arguments) -> {
          audited.add(String.valueOf(arguments[0]));
          return null;
        });
  }

  /** One that hears of everything. */
  Webhook.WithSecret hook(String... events) {
    return webhooks.add(
        WebhookDetails.of(
            "till",
            receiver.url(),
            events.length == 0 ? Optional.empty() : Optional.of(Set.of(events))),
        true);
  }

  /** Something happens: one commit for each. */
  void happens(Event... events) {
    for (Event event : events) {
      fixture.store().run(tx -> tx.publish(event));
    }
    fixture.pump().drain();
  }

  /** Something happens to a customer. */
  void happensTo(long customer, long person) {
    happens(new PersonAdded(new CustomerId(customer), new PersonId(person)));
  }

  /** Rounds, as this node would run them, until there is nothing to do for now. */
  void rounds(long id) {
    rounds(id, fixture, "here");
  }

  void rounds(long id, StoreFixture node, String name) {
    Round round = round(id, node, name);
    while (round.run()) {
      round = round(id, node, name);
    }
    round.release();
  }

  /** The log, unless it can't be read. */
  private EventLog events(StoreFixture node) {
    return Fake.of(
        EventLog.class,
        (method, arguments) -> {
          if (method.equals(unreadable)) {
            throw new IllegalStateException("The log can't be read");
          }
          EventLog log = node.events();
          return switch (method) {
            case "read" ->
                log.read((Position) arguments[0], heard(arguments[1]), (int) arguments[2]);
            case "find" -> log.find((Position) arguments[0]);
            default -> throw new IllegalArgumentException(method);
          };
        });
  }

  @SuppressWarnings("unchecked") // as EventLog has it
  private static Set<String> heard(Object names) {
    return (Set<String>) names;
  }

  Round round(long id, StoreFixture node, String name) {
    return new Round(
        new Round.Tools(
            node.store(),
            node.ids(),
            events(node),
            SECRETS,
            audit(),
            fixture.clock(),
            sender,
            pace,
            name,
            new Semaphore(4)),
        id,
        stopping);
  }

  /** Sends over real HTTP, by itself. */
  Sender sender() {
    return sender;
  }

  /** The receiver says nothing, and is waited for half a second. */
  void silence() {
    sender.close();
    pace = IMPATIENT;
    sender = new Sender(new WebhookAddresses(settings), pace);
    receiver.silence = new CountDownLatch(1);
  }

  /** It answers again, and is waited for as usual. */
  void speech() {
    sender.close();
    pace = Pace.USUAL;
    sender = new Sender(new WebhookAddresses(settings), pace);
    receiver.silence.countDown();
  }

  /** The persons of whom the receiver was told, of one customer. */
  List<Long> persons(long customer) {
    return receiver.taken.stream()
        .filter(one -> one.customer() == customer)
        .map(one -> one.json().path("data").path("person").asLong())
        .toList();
  }

  List<WebhookDelivery> deliveries(long id) {
    List<WebhookDelivery> all =
        new ArrayList<>(webhooks.deliveries(id, Page.Request.first(1_000)).items());
    return all.reversed();
  }

  @Override
  public void close() {
    receiver.close();
    sender.close();
    fixture.close();
  }
}
