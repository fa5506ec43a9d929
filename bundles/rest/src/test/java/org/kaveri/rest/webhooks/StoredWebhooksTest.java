package org.kaveri.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.KaveriException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.jobs.JobContext;
import org.kaveri.rest.webhooks.WebhookDelivery.State;
import org.kaveri.store.Rows;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.Fallbacks;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredWebhooksTest {
  private static final Page.Request FIRST = Page.Request.first(50);

  @AutoClose private final WebhookWorld world;
  private final TestDatabase database;

  StoredWebhooksTest(TestDatabase database) {
    this.database = database;
    world = new WebhookWorld(database);
  }

  @Test
  void whatWasChosenIsKeptAndTheSecretIsSealed() {
    Webhook.WithSecret made = world.hook("orders.placed", "customers.added");

    Webhook kept = world.webhooks.get(made.webhook().id());
    assertThat(kept).isEqualTo(made.webhook());
    assertThat(kept.details().events()).contains(Set.of("orders.placed", "customers.added"));
    assertThat(kept.state()).isEqualTo(WebhookState.ON);
    assertThat(world.webhooks.list()).containsExactly(kept);
    String row =
        world
            .fixture
            .store()
            .read(
                tx -> {
                  try (var select =
                          tx.connection().prepareStatement("select secret from rest_webhook");
                      ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getString(1);
                  }
                });
    assertThat(row).doesNotContain(made.secret()).doesNotContain(made.secret().substring(6));
    assertThat(made.toString()).doesNotContain(made.secret());
    assertThat(world.audited).containsExactly("webhook.added");
  }

  @Test
  void itIsChangedSwitchedOffAndRemovedByWhoHasSeenIt() {
    Webhook made = world.hook().webhook();
    WebhookDetails other =
        WebhookDetails.of("shop", world.receiver.url(), Optional.of(Set.of("orders.placed")));

    Webhook changed = world.webhooks.change(made.id(), made.version(), other, false);

    assertThat(changed.details()).isEqualTo(other);
    assertThat(changed.state()).isEqualTo(WebhookState.OFF);
    assertThatThrownBy(() -> world.webhooks.change(made.id(), made.version(), other, true))
        .extracting("code")
        .isEqualTo("webhook.changed-meanwhile");
    assertThatThrownBy(() -> world.webhooks.remove(made.id(), made.version()))
        .extracting("code")
        .isEqualTo("webhook.changed-meanwhile");
    world.webhooks.remove(made.id(), changed.version());
    assertThat(world.webhooks.list()).isEmpty();
    assertThat(world.audited)
        .containsExactly(
            "webhook.added", "webhook.changed", "webhook.switched-off", "webhook.removed");
  }

  @Test
  void oneThatIsOffAtFirstSendsWhatHappenedWhenItIsSwitchedOn() {
    WebhookDetails details = world.hook().webhook().details();
    Webhook off = world.webhooks.add(details, false).webhook();
    world.happensTo(1, 1);
    world.rounds(off.id());
    assertThat(world.receiver.taken).isEmpty();

    world.webhooks.change(off.id(), off.version(), details, true);
    world.rounds(off.id());

    assertThat(world.receiver.taken).hasSize(1);
  }

  @Test
  void namesAddressesAndEventsAreChecked() {
    String url = world.receiver.url();
    for (String name : List.of(" ", "a\nb", "x".repeat(101))) {
      refused("webhook.name", () -> WebhookDetails.of(name, url, Optional.empty()));
    }
    for (String wrong :
        List.of(
            "",
            "shop",
            "ftp://example.org/",
            "https:///hook",
            "https://anna:secret@example.org/",
            "https://example.org/#here",
            "https://example.org:0/",
            "https://example.org:99999/",
            "https://exa mple.org/",
            "javascript:alert(1)",
            "https://example.org/" + "x".repeat(1_000))) {
      refused("webhook.url", () -> WebhookDetails.of("till", wrong, Optional.empty()));
    }
    for (Set<String> events : List.of(Set.<String>of(), Set.of("orders.lost"), Set.of(""))) {
      refused("webhook.events", () -> WebhookDetails.of("till", url, Optional.of(events)));
    }
  }

  @Test
  void oneWhoseAddressIsNoLongerAllowedIsRenamedAndSwitchedOff() {
    Webhook made = world.hook().webhook();
    world.reach = WebhookAddresses.PUBLIC;
    WebhookDetails other =
        WebhookDetails.of("shop", made.details().url().toString(), Optional.empty());

    Webhook renamed = world.webhooks.change(made.id(), made.version(), other, true);
    Webhook off = world.webhooks.change(made.id(), renamed.version(), other, false);

    assertThat(off.details().name()).isEqualTo("shop");
    assertThat(off.state()).isEqualTo(WebhookState.OFF);
    refused("webhook.plain", () -> world.webhooks.change(off.id(), off.version(), other, true));
    WebhookDetails inside = WebhookDetails.of("shop", "https://127.0.0.1/", Optional.empty());
    refused("webhook.address", () -> world.webhooks.change(off.id(), off.version(), inside, false));
  }

  @Test
  void whatWasSentToOneThatIsRemovedIsNotFound() {
    Webhook made = world.hook().webhook();
    world.happensTo(1, 1);
    world.rounds(made.id());
    long delivery = world.deliveries(made.id()).getFirst().id();
    world.webhooks.remove(made.id(), made.version());

    refused("webhook.unknown", () -> world.webhooks.delivery(made.id(), delivery));
    refused("webhook.unknown", () -> world.webhooks.again(made.id(), delivery));
    forget();

    assertThat(rows()).as("however new").isZero();
  }

  @Test
  void nothingButATestIsSentAgainWhileItIsOff() {
    Webhook made = world.hook().webhook();
    world.happensTo(1, 1);
    world.webhooks.test(made.id());
    world.rounds(made.id());
    world.webhooks.change(made.id(), made.version(), made.details(), false);
    world.receiver.taken.clear();

    for (WebhookDelivery delivery : world.deliveries(made.id())) {
      if (delivery.isTest()) {
        world.webhooks.again(made.id(), delivery.id());
      } else {
        refused("webhook.off", () -> world.webhooks.again(made.id(), delivery.id()));
      }
    }
    world.rounds(made.id());

    assertThat(world.receiver.types()).containsExactly(WebhookDelivery.TEST);
  }

  @Test
  void whatIsSeenIsMarkedAlikeOnEachNode() {
    Webhook made = world.hook().webhook();
    String tag = KeptWebhook.of(made).tag();

    assertThat(tag)
        .isEqualTo(
            "1-"
                + Integer.toHexString(
                    Objects.hash(
                        "ON",
                        made.place(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty())));
    world.webhooks.test(made.id());
    world.rounds(made.id());
    assertThat(KeptWebhook.of(world.webhooks.get(made.id())).tag()).isNotEqualTo(tag);
  }

  @Test
  void onlyWhoMayManageThemDoesAnything() {
    long id = world.hook().webhook().id();
    WebhookDetails details = world.webhooks.get(id).details();
    world.permitted = false;

    for (ThrowingCallable each :
        List.<ThrowingCallable>of(
            () -> world.webhooks.list(),
            () -> world.webhooks.get(id),
            () -> world.webhooks.add(details, true),
            () -> world.webhooks.change(id, 1, details, true),
            () -> world.webhooks.remove(id, 1),
            () -> world.webhooks.rotate(id, true),
            () -> world.webhooks.test(id),
            () -> world.webhooks.deliveries(id, FIRST),
            () -> world.webhooks.delivery(id, 1),
            () -> world.webhooks.again(id, 1),
            () -> world.webhooks.replaySince(id, Instant.EPOCH),
            () -> world.webhooks.replayFrom(id, 1))) {
      assertThatThrownBy(each).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    WebhookDetails details = world.hook().webhook().details();

    for (ThrowingCallable each :
        List.<ThrowingCallable>of(
            () -> world.webhooks.get(404),
            () -> world.webhooks.change(404, 1, details, true),
            () -> world.webhooks.remove(404, 1),
            () -> world.webhooks.rotate(404, true),
            () -> world.webhooks.test(404),
            () -> world.webhooks.deliveries(404, FIRST),
            () -> world.webhooks.delivery(404, 1),
            () -> world.webhooks.again(404, 1),
            () -> world.webhooks.replaySince(404, Instant.EPOCH))) {
      assertThatThrownBy(each).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void thereAreAHundredAtMost() {
    for (int i = 0; i < StoredWebhooks.MOST; i++) {
      world.hook();
    }

    refused("webhook.too-many", () -> world.hook());
  }

  @Test
  void deliveriesAreListedByPagesTheNewestFirst() {
    long id = world.hook().webhook().id();
    for (int i = 1; i <= 5; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);

    Page<WebhookDelivery> first = world.webhooks.deliveries(id, Page.Request.first(3));
    Page<WebhookDelivery> second =
        world.webhooks.deliveries(id, Page.Request.after(first.next().orElseThrow(), 3));

    assertThat(first.items()).extracting(one -> one.at().place()).containsExactly(5L, 4L, 3L);
    assertThat(second.items()).extracting(one -> one.at().place()).containsExactly(2L, 1L);
    assertThat(second.next()).isEmpty();
  }

  @Test
  void deliveriesAreReadInTheirOrderAndNotSorted() {
    if (database != TestDatabase.DERBY) {
      return; // others walk an index both ways
    }
    long id = world.hook().webhook().id();
    world.happensTo(1, 1);
    world.rounds(id);

    assertThat(plan(rows -> rows.list(id, Long.MAX_VALUE, 3)))
        .contains("rest_webhook_delivery_newest")
        .doesNotContain("sort resultset");
    assertThat(plan(rows -> rows.open(id, 3)))
        .contains("rest_webhook_delivery_open")
        .doesNotContain("sort resultset");
    assertThat(plan(rows -> rows.webhookAfter(0)))
        .contains("rest_webhook_delivery_newest")
        .doesNotContain("sort resultset");
  }

  /** What is read. */
  @FunctionalInterface
  private interface Reading {
    Object read(DeliveryRows rows) throws SQLException;
  }

  /** How Derby reads it. */
  private String plan(Reading reading) {
    return world
        .fixture
        .store()
        .read(
            tx -> {
              Rows.change(tx.connection(), "call syscs_util.syscs_set_runtimestatistics(1)");
              reading.read(new DeliveryRows(tx.connection()));
              String plan =
                  Rows.list(
                          tx.connection(),
                          row -> row.getString(1),
                          "values syscs_util.syscs_get_runtimestatistics()")
                      .getFirst();
              Rows.change(tx.connection(), "call syscs_util.syscs_set_runtimestatistics(0)");
              return plan.toLowerCase(Locale.ROOT);
            });
  }

  @Test
  void oldDeliveriesAreForgottenButNoneThatIsStillToBeSent() {
    long id = world.hook().webhook().id();
    world.happensTo(1, 1);
    world.rounds(id);
    world.receiver.answer = one -> 500;
    world.happensTo(2, 2);
    world.rounds(id);
    Webhook off = world.webhooks.get(id);
    world.webhooks.change(id, off.version(), off.details(), false);
    Webhook gone = world.hook().webhook();
    world.happensTo(3, 3);
    world.rounds(gone.id());
    world.webhooks.remove(gone.id(), gone.version());
    forget();
    assertThat(rows()).as("what is new, but not of one that is removed").isEqualTo(2);

    world.fixture.clock().advance(Duration.ofDays(31));
    forget();

    assertThat(world.deliveries(id)).hasSize(1).allMatch(one -> one.state() == State.OPEN);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aWebhookIsHealthyOrSaidNotToBe() {
    Webhook made = world.hook().webhook();
    WebhookCheck check = new WebhookCheck(world.fixture.store(), world.fixture.clock());
    assertThat(check.execute().isOk()).isTrue();

    world.receiver.answer = one -> 500;
    world.happensTo(1, 1);
    world.rounds(made.id());
    assertThat(check.execute().isOk()).isTrue();
    world.fixture.clock().advance(Duration.ofHours(2));

    assertThat(check.execute().iterator().next().getException())
        .extracting("code")
        .isEqualTo("webhook.failing");
  }

  private void forget() {
    new ForgetDeliveries(world.fixture.store(), new Fallbacks())
        .run(
            Fake.of(
                JobContext.class,
                (method, arguments) -> method.equals("isStopping") ? false : null));
  }

  private long rows() {
    return world
        .fixture
        .store()
        .read(
            tx -> {
              try (var select =
                      tx.connection()
                          .prepareStatement("select count(*) from rest_webhook_delivery");
                  ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
              }
            });
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(KaveriException.class).extracting("code").isEqualTo(code);
  }
}
