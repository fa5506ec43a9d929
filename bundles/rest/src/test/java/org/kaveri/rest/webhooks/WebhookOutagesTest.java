package org.kaveri.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.rest.webhooks.WebhookDelivery.State;
import org.kaveri.testkit.TestDatabase;

/** Receivers that are away, refuse some, or come back; and we who stop meanwhile. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WebhookOutagesTest {
  @AutoClose private final WebhookWorld world;

  WebhookOutagesTest(TestDatabase database) {
    world = new WebhookWorld(database);
  }

  @Test
  void aReceiverThatWasDownGetsEverythingAtOnceWhenItIsUp() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    for (int i = 1; i <= 40; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);
    assertThat(world.webhooks.get(id).failures()).isGreaterThanOrEqualTo(Pace.DOWN);
    for (int i = 41; i <= 60; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);
    assertThat(world.deliveries(id)).as("nothing new is taken up").hasSize(40);

    world.fixture.clock().advance(Duration.ofHours(1));
    world.rounds(id);
    world.receiver.answer = one -> 200;
    world.fixture.clock().advance(Duration.ofMinutes(7));
    world.rounds(id);

    assertThat(world.deliveries(id)).hasSize(60).allMatch(one -> one.state() == State.DONE);
    assertThat(world.webhooks.get(id).failingSince()).isEmpty();
  }

  @Test
  void daysOfNothingButFailuresSwitchItOff() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    for (int day = 0; day < 7; day++) {
      for (int i = 1; i <= 4; i++) {
        world.happensTo(day * 10 + i, 1);
      }
      world.rounds(id);
      world.fixture.clock().advance(Duration.ofDays(1));
    }

    assertThat(world.webhooks.get(id).state()).isEqualTo(WebhookState.FAILED);
    assertThat(world.audited).contains("webhook.switched-off");
    assertThat(
            String.valueOf(
                new WebhookCheck(world.fixture.store(), world.fixture.clock()).execute()))
        .contains("WARN");
    int before = world.receiver.taken.size();
    world.receiver.answer = one -> 200;
    world.rounds(id);
    assertThat(world.receiver.taken).hasSize(before);

    Webhook off = world.webhooks.get(id);
    world.webhooks.change(id, off.version(), off.details(), true);
    world.rounds(id);
    assertThat(world.deliveries(id)).as("nothing is lost").hasSize(28);
    assertThat(world.deliveries(id).stream().filter(one -> one.state() == State.OPEN)).isEmpty();
  }

  @Test
  void whatIsRefusedForDaysIsGivenUpWhenOthersAreTaken() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> one.customer() == 1 ? 422 : 200;
    world.happensTo(1, 1);
    for (int i = 0; i < 10; i++) {
      world.rounds(id);
      WebhookDelivery refused = world.deliveries(id).getFirst();
      assertThat(refused.state()).isEqualTo(i < 9 ? State.OPEN : State.FAILED);
      world.fixture.clock().advance(Duration.ofSeconds(1));
      world.happensTo(2, 2 + i);
      world.rounds(id);
      refused.next().ifPresent(world.fixture.clock()::set);
    }

    assertThat(world.persons(1)).hasSize(10);
    assertThat(world.webhooks.get(id).failures()).isZero();
  }

  @Test
  void anOutageOfDaysLosesNothingThatWasTakenUpBefore() {
    long id = world.hook().webhook().id();
    world.happensTo(2, 1);
    world.rounds(id);
    world.receiver.answer = one -> 500;
    world.happensTo(1, 1);
    Instant begun = world.fixture.clock().instant();
    Instant end = begun.plus(Duration.ofDays(6));
    int tries = 0;
    while (world.fixture.clock().instant().isBefore(end)) {
      world.rounds(id);
      tries++;
      WebhookDelivery open = world.deliveries(id).getLast();
      assertThat(open.state()).isEqualTo(State.OPEN);
      assertThat(open.attempts()).isEqualTo(tries);
      assertThat(Duration.between(world.fixture.clock().instant(), open.next().orElseThrow()))
          .isLessThanOrEqualTo(Duration.ofHours(29));
      world.fixture.clock().set(open.next().orElseThrow());
    }
    assertThat(tries).isGreaterThan(Pace.PAUSES.size() + 1);

    world.receiver.answer = one -> 200;
    world.rounds(id);

    assertThat(world.deliveries(id)).allMatch(one -> one.state() == State.DONE);
  }

  @Test
  void aReceiverThatStumblesOverTenFactsStillHearsTheOthers() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> one.customer() <= 12 ? 422 : 200;
    for (int i = 1; i <= 12; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);
    for (int i = 13; i <= 15; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);
    assertThat(world.deliveries(id)).as("it may be down").hasSize(12);

    world.fixture.clock().advance(Duration.ofMinutes(6));
    world.rounds(id);

    for (int i = 13; i <= 15; i++) {
      assertThat(world.persons(i)).as("customer %d", i).containsExactly((long) i);
    }
    assertThat(world.deliveries(id).subList(0, 12)).allMatch(one -> one.state() == State.OPEN);
  }

  @Test
  void oneNewFactInFiveMinutesIsTriedWhileTheReceiverIsDown() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    for (int i = 1; i <= 10; i++) {
      world.happensTo(i, i);
    }
    world.rounds(id);
    for (int i = 11; i <= 20; i++) {
      world.happensTo(i, i);
    }

    for (int more = 1; more <= 3; more++) {
      world.fixture.clock().advance(Duration.ofMinutes(5));
      world.rounds(id);
      world.fixture.clock().advance(Duration.ofSeconds(10));
      world.rounds(id);
      assertThat(world.deliveries(id)).hasSize(10 + more);
    }
  }

  @Test
  void anotherAddressIsTriedAtOnce() {
    Webhook made = world.hook().webhook();
    world.receiver.answer = one -> 500;
    for (int i = 1; i <= 12; i++) {
      world.happensTo(i, i);
    }
    world.rounds(made.id());
    assertThat(world.webhooks.get(made.id()).failures()).isEqualTo(12);
    try (Receiver other = new Receiver()) {
      WebhookDetails details = WebhookDetails.of("till", other.url(), Optional.empty());
      Webhook moved = world.webhooks.change(made.id(), made.version(), details, true);
      assertThat(moved.failures()).isZero();
      assertThat(moved.failingSince()).isEmpty();

      world.rounds(made.id());

      assertThat(other.taken).hasSize(12);
    }
  }

  @Test
  void whatIsUnderWayWhenTheAddressChangesIsSentToTheOther() {
    Webhook made = world.hook().webhook();
    world.happensTo(1, 1);
    try (Receiver other = new Receiver()) {
      WebhookDetails details = WebhookDetails.of("till", other.url(), Optional.empty());
      world.receiver.answer =
          one -> {
            world.fixture.clock().advance(Duration.ofSeconds(1));
            world.webhooks.change(made.id(), made.version(), details, true);
            return 500;
          };

      world.rounds(made.id());

      assertThat(world.receiver.taken).hasSize(1);
      assertThat(other.taken).hasSize(1);
    }
  }

  @Test
  void aTestThatIsTakenMakesEverythingDue() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    world.happensTo(1, 1);
    world.rounds(id);
    world.webhooks.test(id);
    world.rounds(id);
    assertThat(world.webhooks.get(id).failures()).as("one that fails is no failure").isEqualTo(1);
    world.receiver.answer = one -> 200;

    world.webhooks.test(id);
    world.rounds(id);

    assertThat(world.deliveries(id).getFirst().state()).isEqualTo(State.DONE);
    assertThat(world.webhooks.get(id).failingSince()).isEmpty();
  }

  @Test
  void whatAnotherChangedMeanwhileIsNotNoted() {
    long id = world.hook().webhook().id();
    world.receiver.answer = one -> 500;
    world.happensTo(1, 1);
    world.rounds(id);
    long delivery = world.deliveries(id).getFirst().id();
    world.fixture.clock().advance(Duration.ofSeconds(7));
    world.receiver.answer =
        one -> {
          world.webhooks.again(id, delivery);
          return 500;
        };

    world.round(id, world.fixture, "here").run();

    assertThat(world.webhooks.delivery(id, delivery).attempts()).isZero();
    assertThat(world.webhooks.delivery(id, delivery).state()).isEqualTo(State.OPEN);
  }

  @Test
  void nothingIsSentThatMightOutlastTheLease() throws Exception {
    Webhook made = world.hook().webhook();
    Message test = Message.test(world.webhooks.test(made.id()));
    Clock clock = world.fixture.clock();

    assertThat(
            world
                .sender()
                .send(
                    made.details().url(),
                    test,
                    List.of("whsec_AAAA"),
                    clock,
                    clock.instant().minusMillis(1)))
        .isEmpty();

    assertThat(world.receiver.taken).isEmpty();
  }

  @Test
  void whatOurOwnStoppingCutsOffIsNoFailure() {
    long id = world.hook().webhook().id();
    world.silence();
    world.happensTo(1, 1);
    world.stopping = () -> !world.receiver.taken.isEmpty();

    world.round(id, world.fixture, "here").run();

    assertThat(world.receiver.taken).hasSize(1);
    assertThat(world.deliveries(id).getFirst().attempts()).isZero();
    assertThat(world.webhooks.get(id).failures()).isZero();
  }

  @Test
  void whatBreaksEndsTheRoundAndIsSentLater() {
    long id = world.hook().webhook().id();
    world.happensTo(1, 1);
    world.unreadable = "find";

    assertThat(world.round(id, world.fixture, "here").run()).isFalse();
    assertThat(world.deliveries(id).getFirst().attempts()).isZero();
    world.unreadable = "";
    world.rounds(id);

    assertThat(world.persons(1)).containsExactly(1L);
  }
}
