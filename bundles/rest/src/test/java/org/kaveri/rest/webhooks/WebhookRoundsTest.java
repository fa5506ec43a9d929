package org.kaveri.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ProductId;
import org.kaveri.api.customers.OwnFieldChanged;
import org.kaveri.api.orders.ProductAdded;
import org.kaveri.rest.webhooks.WebhookDelivery.State;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WebhookRoundsTest {
  @AutoClose private final WebhookWorld world;
  private final TestDatabase database;

  WebhookRoundsTest(TestDatabase database) {
    this.database = database;
    world = new WebhookWorld(database);
  }

  @Test
  void aFactIsSentSignedAsStandardWebhooksHasIt() throws Exception {
    Webhook.WithSecret made = world.hook();
    world.happensTo(1042, 7);

    world.rounds(made.webhook().id());

    Receiver.Taken taken = world.receiver.taken.getFirst();
    assertThat(taken.headers().get("webhook-signature"))
        .isEqualTo("v1," + signed(made.secret(), taken));
    assertThat(taken.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry(
            "webhook-timestamp", Long.toString(world.fixture.clock().instant().getEpochSecond()));
    assertThat(taken.json().path("id").asString()).isEqualTo(taken.id()).startsWith("evt_1-0-");
    assertThat(taken.json().path("version").asInt()).isEqualTo(1);
    assertThat(taken.json().path("place").asLong()).isEqualTo(1);
    assertThat(Instant.parse(taken.json().path("timestamp").asString()))
        .isEqualTo(world.fixture.clock().instant());
    assertThat(taken.json().path("data").toString()).isEqualTo("{\"customer\":1042,\"person\":7}");
    WebhookDelivery delivery = world.deliveries(made.webhook().id()).getFirst();
    assertThat(delivery.state()).isEqualTo(State.DONE);
    assertThat(delivery.status()).contains(204);
    assertThat(delivery.attempts()).isEqualTo(1);
    assertThat(world.webhooks.get(made.webhook().id()).heard()).isPresent();
  }

  @Test
  void onlyChosenEventsSinceItsMakingAreSent() {
    world.happensTo(1, 1);
    long id = world.hook("products.added").webhook().id();
    world.happensTo(1, 2);
    world.happens(new ProductAdded(new ProductId(9)));

    world.rounds(id);

    assertThat(world.receiver.types()).containsExactly("products.added");
    assertThat(world.webhooks.get(id).place()).isEqualTo(4);
  }

  @Test
  void whatFailedIsSentAgainUnderTheSameIdWithGrowingPauses() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    world.happensTo(1, 1);

    for (Duration pause : Pace.PAUSES) {
      int before = world.receiver.taken.size();
      world.rounds(id);
      assertThat(world.receiver.taken).hasSize(before + 1);
      WebhookDelivery open = world.deliveries(id).getFirst();
      assertThat(open.state()).isEqualTo(State.OPEN);
      assertThat(open.status()).contains(500);
      assertThat(Duration.between(world.fixture.clock().instant(), open.next().orElseThrow()))
          .isBetween(pause, pause.multipliedBy(6).dividedBy(5));
      world.fixture.clock().set(open.next().orElseThrow());
    }
    world.rounds(id);

    assertThat(world.receiver.taken)
        .hasSize(10)
        .extracting(Receiver.Taken::id)
        .containsOnly(world.receiver.taken.getFirst().id());
    assertThat(world.webhooks.get(id).state()).isEqualTo(WebhookState.ON);
    assertThat(world.webhooks.get(id).failures()).isEqualTo(10);
  }

  @Test
  void aLongAnswerIsAnAnswer() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 200;
    world.receiver.body = 200_000;
    world.happensTo(1, 1);

    world.rounds(id);

    assertThat(world.deliveries(id).getFirst().state()).isEqualTo(State.DONE);
    assertThat(world.deliveries(id).getFirst().status()).contains(200);
  }

  @Test
  void anAnswerThatDoesNotEndIsAnAnswer() {
    long id = world.hook().webhook().id();
    world.silence();
    world.receiver.silence.countDown();
    world.receiver.answer = one -> 202;
    world.receiver.body = 10;
    world.receiver.theRest = new CountDownLatch(1);
    world.happensTo(1, 1);

    world.rounds(id);

    assertThat(world.deliveries(id).getFirst().state()).isEqualTo(State.DONE);
    assertThat(world.deliveries(id).getFirst().status()).contains(202);
  }

  @Test
  void aReceiverThatDoesNotAnswerIsLeftAfterAMoment() {
    long id = world.hook().webhook().id();
    world.silence();
    world.happensTo(1, 1);

    world.rounds(id);

    WebhookDelivery open = world.deliveries(id).getFirst();
    assertThat(open.reason()).contains("timeout");
    assertThat(open.status()).isEmpty();
    assertThat(open.millis().orElseThrow()).isBetween(500L, 5_000L);
  }

  @Test
  void aReceiverThatIsNotThereIsAFailure() {
    long id = world.hook().webhook().id();
    world.receiver.close();
    world.happensTo(1, 1);

    world.rounds(id);

    assertThat(world.deliveries(id).getFirst().reason()).contains("connect");
  }

  @Test
  void redirectsAreNotFollowed() {
    long id = world.hook().webhook().id();
    try (Receiver other = new Receiver()) {
      world.receiver.headers.put("Location", other.url());
      world.receiver.answer = one -> 307;
      world.happensTo(1, 1);

      world.rounds(id);

      assertThat(other.taken).isEmpty();
      assertThat(world.deliveries(id).getFirst().status()).contains(307);
      assertThat(world.deliveries(id).getFirst().state()).isEqualTo(State.OPEN);
    }
  }

  @Test
  void factsOfACustomerAreSentInOrderAndAFailureHoldsBackHersAlone() {
    long id = world.hook().webhook().id();
    for (int i = 1; i <= 30; i++) {
      world.happensTo(1 + i % 3, i);
    }
    // the receiver stumbles over the first of customer 1
    world.receiver.answer = one -> one.json().path("data").path("person").asInt() == 3 ? 503 : 200;

    world.rounds(id);

    assertThat(world.persons(1)).containsExactly(3L);
    assertThat(world.persons(2)).isSorted().hasSize(10);
    assertThat(world.persons(3)).isSorted().hasSize(10);
    world.receiver.answer = one -> 200;
    world.fixture.clock().advance(Duration.ofSeconds(6));
    world.rounds(id);
    assertThat(world.persons(1)).containsExactly(3L, 3L, 6L, 9L, 12L, 15L, 18L, 21L, 24L, 27L, 30L);
  }

  @Test
  void afterThreeFailuresLaterFactsGoOnWithoutTheOne() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> one.json().path("data").path("person").asInt() == 1 ? 500 : 200;
    world.happensTo(5, 1);
    world.happensTo(5, 2);

    world.rounds(id);
    world.fixture.clock().advance(Duration.ofSeconds(7));
    world.rounds(id);
    assertThat(world.persons(5)).containsExactly(1L, 1L);
    world.fixture.clock().advance(Duration.ofMinutes(7));
    world.rounds(id);

    assertThat(world.persons(5)).containsExactly(1L, 1L, 1L, 2L);
  }

  @Test
  void aReceiverThatSaysGoneIsLeftAlone() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 410;
    world.happensTo(1, 1);
    world.happensTo(2, 2);

    world.rounds(id);
    world.fixture.clock().advance(Duration.ofDays(1));
    int before = world.receiver.taken.size();
    world.rounds(id);

    assertThat(world.webhooks.get(id).state()).isEqualTo(WebhookState.GONE);
    assertThat(world.receiver.taken).hasSize(before);
  }

  @Test
  void itWaitsAsLongAsTheReceiverAsks() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 429;
    world.receiver.headers.put("Retry-After", "600");
    world.happensTo(1, 1);

    world.rounds(id);

    assertThat(world.deliveries(id).getFirst().next().orElseThrow())
        .isAfterOrEqualTo(world.fixture.clock().instant().plus(Duration.ofMinutes(10)));
  }

  @Test
  void everythingSinceAMomentIsSentAgainUnderTheSameIds() {
    long id = world.hook().webhook().id();
    for (int i = 1; i <= 5; i++) {
      world.happensTo(8, i);
      world.fixture.clock().advance(Duration.ofMinutes(1));
    }
    world.rounds(id);
    List<String> first = world.receiver.taken.stream().map(Receiver.Taken::id).toList();
    assertThat(first).hasSize(5).doesNotHaveDuplicates();
    world.receiver.taken.clear();

    world.webhooks.replaySince(id, world.fixture.clock().instant().minus(Duration.ofSeconds(150)));
    world.happensTo(8, 6);
    world.rounds(id);

    assertThat(world.persons(8)).containsExactly(4L, 5L, 6L);
    assertThat(world.receiver.taken.stream().map(Receiver.Taken::id).limit(2))
        .isEqualTo(first.subList(3, 5));
  }

  @Test
  void historyBeforeItsMakingIsReplayedFromAPlace() {
    world.happensTo(8, 1);
    world.happensTo(8, 2);
    long id = world.hook().webhook().id();

    world.webhooks.replayFrom(id, 2);
    world.rounds(id);

    assertThat(world.persons(8)).containsExactly(2L);
    assertThatThrownBy(() -> world.webhooks.replayFrom(id, 4))
        .extracting("code")
        .isEqualTo("webhook.place");
    assertThatThrownBy(() -> world.webhooks.replayFrom(id, 0))
        .extracting("code")
        .isEqualTo("webhook.place");
  }

  @Test
  void aReplayFromTheEndLeavesOutWhatWasNotHeard() {
    long id = world.hook().webhook().id();
    world.happensTo(8, 1);

    world.webhooks.replaySince(id, world.fixture.clock().instant().plusSeconds(1));
    world.rounds(id);
    assertThat(world.receiver.taken).isEmpty();
    world.happensTo(8, 2);
    world.rounds(id);

    assertThat(world.persons(8)).containsExactly(2L);
  }

  @Test
  void aReplayFromTheEndLeavesOutWhatFailedToo() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    world.happensTo(8, 1);
    world.rounds(id);
    world.receiver.answer = one -> 200;
    world.receiver.taken.clear();

    world.fixture.clock().advance(Duration.ofSeconds(1));
    world.webhooks.replaySince(id, world.fixture.clock().instant());
    assertThat(world.deliveries(id)).as("a moment that is over leaves out nothing").hasSize(1);
    world.webhooks.test(id);
    world.webhooks.replaySince(id, world.fixture.clock().instant().plusSeconds(1));
    assertThat(world.deliveries(id)).allMatch(WebhookDelivery::isTest).hasSize(1);
    world.fixture.clock().advance(Duration.ofMinutes(1));
    world.happensTo(8, 2);
    world.rounds(id);

    assertThat(world.persons(8)).containsExactly(2L);
  }

  @Test
  void anyMomentThatThereIsCanBegin() {
    long id = world.hook().webhook().id();
    world.happensTo(8, 1);

    assertThat(world.webhooks.replaySince(id, Instant.MIN).place()).isEqualTo(1);
    assertThat(world.webhooks.replaySince(id, Instant.EPOCH).place()).isEqualTo(1);
    assertThat(world.webhooks.replaySince(id, Instant.MAX).place()).isEqualTo(2);
  }

  @Test
  void oneDeliveryIsSentAgain() {
    long id = world.hook().webhook().id();
    world.happensTo(8, 1);
    world.rounds(id);

    world.webhooks.again(id, world.deliveries(id).getFirst().id());
    world.rounds(id);

    assertThat(world.persons(8)).containsExactly(1L, 1L);
    assertThat(world.deliveries(id)).hasSize(1);
  }

  @Test
  void bothSecretsSignForADayAfterARotation() throws Exception {
    Webhook.WithSecret made = world.hook();
    long id = made.webhook().id();
    Webhook.WithSecret second = world.webhooks.rotate(id, false);
    world.happensTo(8, 1);
    world.rounds(id);

    Receiver.Taken both = world.receiver.taken.getLast();
    assertThat(both.headers().get("webhook-signature"))
        .isEqualTo("v1," + signed(second.secret(), both) + " v1," + signed(made.secret(), both));

    world.fixture.clock().advance(Duration.ofHours(25));
    world.happensTo(8, 2);
    world.rounds(id);
    Receiver.Taken one = world.receiver.taken.getLast();
    assertThat(one.headers().get("webhook-signature"))
        .isEqualTo("v1," + signed(second.secret(), one));

    Webhook.WithSecret third = world.webhooks.rotate(id, true);
    world.happensTo(8, 3);
    world.rounds(id);
    Receiver.Taken last = world.receiver.taken.getLast();
    assertThat(last.headers().get("webhook-signature"))
        .isEqualTo("v1," + signed(third.secret(), last));
  }

  @Test
  void aTestIsSentOnceAlsoWhileItIsOff() {
    Webhook made = world.hook().webhook();
    world.webhooks.change(made.id(), made.version(), made.details(), false);
    world.happensTo(8, 1);
    world.receiver.answer = one -> 500;

    world.webhooks.test(made.id());
    world.rounds(made.id());

    assertThat(world.receiver.types()).containsExactly("webhooks.test");
    assertThat(world.deliveries(made.id()).getFirst().state()).isEqualTo(State.FAILED);
    assertThat(world.deliveries(made.id())).hasSize(1);
  }

  @Test
  void whoDiesWhileSendingHasLostNothing() {
    long id = world.hook().webhook().id();
    for (int i = 1; i <= 3; i++) {
      world.happensTo(i, i);
    }
    // a node takes up what is new, and is gone before anything came of it
    world.silence();
    world.round(id, world.fixture, "dead").run();
    world.speech();
    world.receiver.taken.clear();

    world.fixture.clock().advance(Duration.ofSeconds(10));
    world.rounds(id);
    assertThat(world.receiver.taken).as("the lease of the dead still holds").isEmpty();
    world.fixture.clock().advance(Duration.ofSeconds(61));
    world.rounds(id);

    assertThat(world.receiver.taken)
        .extracting(Receiver.Taken::customer)
        .containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void oneNodeAtATimeSends() {
    if (database == TestDatabase.DERBY) {
      return; // one node is alone there
    }
    long id = world.hook().webhook().id();
    try (StoreFixture other = world.fixture.anotherNode()) {
      world.happensTo(1, 1);
      world.round(id, world.fixture, "here").run();
      world.happensTo(1, 2);

      world.rounds(id, other, "there");
      assertThat(world.persons(1)).containsExactly(1L);
      world.rounds(id);
      world.happensTo(1, 3);
      world.rounds(id, other, "there");

      assertThat(world.persons(1)).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void factsThatConcernNobodyAreSentToo() {
    long id = world.hook().webhook().id();
    world.happens(new OwnFieldChanged("size"));

    world.rounds(id);

    assertThat(world.receiver.taken.getFirst().json().path("data").path("name").asString())
        .isEqualTo("size");
  }

  @Test
  void anAddressThatIsNoLongerAllowedIsNotAsked() {
    long id = world.hook().webhook().id();
    world.reach = WebhookAddresses.PUBLIC;
    world.happensTo(1, 1);

    world.rounds(id);

    assertThat(world.receiver.taken).isEmpty();
    assertThat(world.deliveries(id).getFirst().reason()).contains("address");
  }

  /** As a receiver reckons it, with nothing of ours. */
  private static String signed(String secret, Receiver.Taken taken) throws Exception {
    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
    String content =
        String.format(
            Locale.ROOT,
            "%s.%s.%s",
            taken.id(),
            taken.headers().get("webhook-timestamp"),
            taken.text());
    return Base64.getEncoder()
        .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
  }
}
