package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.EventWatcher.Notice;

class GatheredTest {

  private static final CustomerId MINE = new CustomerId(17);
  private static final CustomerId OTHER = new CustomerId(18);

  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final Queue<Runnable> clock = new ArrayDeque<>();
  private final List<List<Long>> heard = new ArrayList<>();
  private final Gathered gathered =
      new Gathered(
          screen::add,
          clock::add,
          notices -> heard.add(notices.stream().map(Notice::place).toList()));

  private static Notice notice(long place, String name, CustomerId customer) {
    return new Notice(place, Instant.EPOCH, name, Optional.of(customer));
  }

  @Test
  void one_task_waits_however_much_happens() {
    gathered.add(List.of(notice(1, "a", MINE)));
    gathered.add(List.of(notice(2, "b", MINE)));
    gathered.add(List.of(notice(3, "a", OTHER)));
    assertThat(screen).hasSize(1);

    screen.remove().run();

    assertThat(heard).containsExactly(List.of(1L, 2L, 3L));
  }

  @Test
  void the_next_task_comes_after_a_pause_and_takes_all_along() {
    gathered.add(List.of(notice(1, "a", MINE)));
    screen.remove().run();
    gathered.add(List.of(notice(2, "a", MINE)));
    gathered.add(List.of(notice(3, "b", MINE)));
    assertThat(screen).isEmpty();

    clock.remove().run();
    screen.remove().run();

    assertThat(heard).containsExactly(List.of(1L), List.of(2L, 3L));
  }

  @Test
  void of_notices_alike_the_newest_is_told() {
    gathered.add(List.of(notice(1, "a", MINE), notice(2, "a", MINE), notice(3, "a", OTHER)));
    screen.remove().run();

    assertThat(heard).containsExactly(List.of(2L, 3L));
  }

  @Test
  void a_listener_that_failed_hears_what_comes_next() {
    Gathered failing =
        new Gathered(
            screen::add,
            clock::add,
            notices -> {
              heard.add(List.of());
              throw new IllegalStateException();
            });
    failing.add(List.of(notice(1, "a", MINE)));
    try {
      screen.remove().run();
    } catch (IllegalStateException expected) {
      assertThat(heard).hasSize(1);
    }
    failing.add(List.of(notice(2, "a", MINE)));
    clock.remove().run();

    assertThat(screen).hasSize(1);
  }

  @Test
  void who_has_left_hears_nothing_more() {
    gathered.add(List.of(notice(1, "a", MINE)));
    gathered.close();
    screen.remove().run();
    gathered.add(List.of(notice(2, "a", MINE)));

    assertThat(heard).isEmpty();
    assertThat(screen).isEmpty();
  }

  @Test
  void what_concerns_another_customer_reaches_no_screen() {
    LiveBridge bridge = new LiveBridge();
    bridge.listen(Set.of("a", "b"), Optional.of(MINE), gathered::add);

    bridge.noticed(List.of(notice(1, "a", OTHER), notice(2, "c", MINE)));
    assertThat(screen).isEmpty();

    bridge.noticed(List.of(notice(3, "b", MINE), notice(4, "a", MINE), notice(5, "a", OTHER)));
    screen.remove().run();
    assertThat(heard).containsExactly(List.of(3L, 4L));
  }
}
