package org.kaveri.rest.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
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
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

/** Webhooks on a real store, with a receiver over real HTTP; rounds are run by hand. */
final class WebhookWorld implements AutoCloseable {
  static final Pace PACE =
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
  private final Sender sender = new Sender(new WebhookAddresses(settings), PACE);

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

  Round round(long id, StoreFixture node, String name) {
    return new Round(
        new Round.Tools(
            node.store(),
            node.ids(),
            node.events(),
            SECRETS,
            audit(),
            fixture.clock(),
            sender,
            PACE,
            name,
            new Semaphore(4)),
        id,
        () -> false);
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
