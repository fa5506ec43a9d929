package org.kaveri.kernel.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.CustomerId;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventListener;
import org.kaveri.api.events.EventName;
import org.kaveri.api.events.EventWatcher;
import org.kaveri.api.events.RecordedEvent;
import org.kaveri.api.events.Repairs;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.OpenGuard;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.TestDatabase;
import org.osgi.service.component.ComponentServiceObjects;

@ParameterizedClass
@EnumSource
class EventPumpTest {
  private final KernelFixture kernel;
  private final EventListeners listeners = new EventListeners(new OpenGuard());
  private final EventWatchers watchers = new EventWatchers(new OpenGuard());
  private final EventPump pump;
  private final Repairs repairs;

  EventPumpTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
    pump = new EventPump(kernel.database.events(), listeners, watchers, kernel.clock);
    repairs =
        new StoredRepairs(
            kernel.database.events(), pump, kernel.store, kernel.checks(), kernel.audit);
  }

  @AfterEach
  void close() throws InterruptedException {
    pump.stop();
    kernel.close();
  }

  @Test
  void whatIsPublishedReachesListenersOnceAndInOrder() throws Exception {
    var listener = new Hearing("hears");
    listeners.add(Contribution.of(listener));
    for (int n = 1; n <= 50; n++) {
      publish(1 + n % 3, n);
    }
    assertThat(listener.take(50)).isSorted().doesNotHaveDuplicates();
    assertThat(listener.heard).isEmpty();
  }

  @Test
  void aListenerThatIsTakenAwayIsLeftInPeaceAndGoesOnWhenItComesBack() throws Exception {
    var listener = new Hearing("comes and goes");
    ComponentServiceObjects<EventListener> contribution = Contribution.of(listener);
    listeners.add(contribution);
    publish(1, 1);
    assertThat(listener.take(1)).containsExactly(1L);
    listeners.remove(contribution);
    var other = new Hearing("stays");
    listeners.add(Contribution.of(other));
    publish(1, 2);
    assertThat(other.take(2)).containsExactly(1L, 2L);
    assertThat(listener.heard).isEmpty();
    listeners.add(contribution);
    assertThat(listener.take(1)).containsExactly(2L);
  }

  @Test
  void watchersAreToldThatSomethingHappened() throws Exception {
    var told = new LinkedBlockingQueue<EventWatcher.Notice>();
    watchers.add(Contribution.of(told::addAll));
    var listener = new Hearing("beside");
    listeners.add(Contribution.of(listener));
    // the pump has looked at least once before it can notice what comes after
    publish(1, 1);
    listener.take(1);
    publish(7, 2);
    EventWatcher.Notice notice;
    do {
      notice = told.poll(20, TimeUnit.SECONDS);
      assertThat(notice).isNotNull();
    } while (!notice.customer().equals(java.util.Optional.of(new CustomerId(7))));
    assertThat(notice.name()).isEqualTo("test.happened");
  }

  @Test
  void aPersonDecidesOnWhatFailsAndTheAuditKnows() throws Exception {
    var listener = new Hearing("fails");
    listener.failing = happened -> happened.customer().value() == 1;
    listeners.add(Contribution.of(listener));
    publish(1, 1);
    publish(1, 2);
    publish(2, 3);
    assertThat(listener.take(1)).containsExactly(3L);
    List<Repairs.Failure> failures = failures();
    assertThat(failures)
        .singleElement()
        .satisfies(failure -> assertThat(failure.listener()).isEqualTo("fails"));
    assertThatThrownBy(
            () ->
                kernel.as(kernel.user("anna").id(), () -> repairs.retry(failures.getFirst().id())))
        .isInstanceOf(RefusedException.class);

    listener.failing = happened -> false;
    kernel.asPlatform(() -> repairs.retry(failures.getFirst().id()));
    assertThat(listener.take(2)).containsExactly(1L, 2L);
    assertThatThrownBy(() -> kernel.asPlatform(() -> repairs.discard(failures.getFirst().id())))
        .isInstanceOf(NotFoundException.class);
    assertThat(kernel.audited()).contains("repairs.retried").doesNotContain("repairs.discarded");
  }

  @Test
  void aFailedFactIsTriedAgainWhenItsTimeHasComeOrLetGo() throws Exception {
    var listener = new Hearing("later");
    listener.failing = happened -> happened.number() == 1;
    listeners.add(Contribution.of(listener));
    publish(1, 1);
    publish(2, 9);
    assertThat(listener.take(1)).containsExactly(9L);
    listener.failing = happened -> happened.number() == 2;
    kernel.clock.advance(Duration.ofSeconds(1));
    assertThat(listener.take(1)).containsExactly(1L);
    publish(1, 2);
    publish(1, 3);
    publish(2, 10);
    assertThat(listener.take(1)).containsExactly(10L);
    kernel.asPlatform(() -> repairs.discard(failures().getFirst().id()));
    assertThat(listener.take(1)).containsExactly(3L);
    assertThat(kernel.audited()).contains("repairs.discarded");
  }

  @Test
  void aReplayBringsEverythingAgain() throws Exception {
    var listener = new Hearing("replays");
    listeners.add(Contribution.of(listener));
    publish(1, 1);
    publish(1, 2);
    assertThat(listener.take(2)).containsExactly(1L, 2L);
    assertThat(kernel.asPlatform(() -> repairs.listeners()))
        .singleElement()
        .satisfies(
            progress -> {
              assertThat(progress.running()).isTrue();
              assertThat(progress.listener()).isEqualTo("replays");
            });
    kernel.asPlatform(() -> repairs.replay("replays"));
    assertThat(listener.take(2)).containsExactly(1L, 2L);
    assertThat(listener.forgot).hasValue(1);
    assertThatThrownBy(() -> kernel.asPlatform(() -> repairs.replay("unknown")))
        .isInstanceOf(NotFoundException.class);
    assertThat(kernel.audited()).contains("repairs.replayed");
  }

  private List<Repairs.Failure> failures() {
    return kernel.asPlatform(() -> repairs.failures(Page.Request.first(10)).items());
  }

  private void publish(long customer, long number) {
    kernel.store.run(tx -> tx.publish(new Happened(new CustomerId(customer), number)));
  }

  /** Something that happened. */
  @EventName("test.happened")
  public record Happened(CustomerId customer, long number) implements Event {}

  private static final class Hearing implements EventListener {
    private final String name;
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    private volatile Predicate<Happened> failing = happened -> false;
    private final AtomicInteger forgot = new AtomicInteger();

    Hearing(String name) {
      this.name = name;
    }

    List<Long> take(int count) throws InterruptedException {
      var taken = new java.util.ArrayList<Long>();
      while (taken.size() < count) {
        Long next = heard.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("fact %d of %d", taken.size() + 1, count).isNotNull();
        taken.add(next);
      }
      return taken;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
      return Set.of(Happened.class);
    }

    @Override
    public void on(RecordedEvent recorded) {
      if (recorded.event() instanceof Happened happened) {
        if (failing.test(happened)) {
          throw new IllegalStateException("told to");
        }
        heard.add(happened.number());
      }
    }

    @Override
    public void forget() {
      forgot.incrementAndGet();
    }
  }
}
