package org.kaveri.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kaveri.api.ConflictException;
import org.kaveri.api.Reason;
import org.kaveri.api.access.Permission;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guarded;
import org.osgi.framework.Bundle;

class OriginTest {

  private final List<Throwable> strikes = new ArrayList<>();
  private final Div part = new Div();
  private final Span inside = new Span();

  /** Counts as the guard does. */
  private final Extension<Runnable> plugin =
      new Extension<>() {
        @Override
        public ExtensionRef ref() {
          return new ExtensionRef("CustomerPanel", "org.example", "Panel");
        }

        @Override
        public Bundle room() {
          throw new UnsupportedOperationException();
        }

        @Override
        public String title() {
          return "";
        }

        @Override
        public int order() {
          return 0;
        }

        @Override
        public Optional<Permission> permission() {
          return Optional.empty();
        }

        @Override
        public <P> Optional<P> property(String name, Class<P> type) {
          return Optional.empty();
        }

        @Override
        public <R> Guarded<R> call(Function<? super Runnable, ? extends R> work) {
          Runnable part = () -> {};
          try {
            return new Guarded.Done<>(work.apply(part));
          } catch (RuntimeException failure) {
            strikes.add(failure);
            return new Guarded.Failed<>(ref(), Reason.of("extensions.failed", "It failed."));
          }
        }
      };

  @Test
  void work_that_fails_later_is_a_strike_and_is_said() {
    List<Reason> said = new ArrayList<>();

    Origin.run(
        plugin,
        () -> {
          throw new IllegalStateException("broken");
        },
        said::add);

    assertThat(strikes).hasSize(1);
    assertThat(said).extracting(Reason::code).containsExactly("extensions.failed");
  }

  @Test
  void work_that_is_done_says_nothing() {
    AtomicInteger runs = new AtomicInteger();

    Origin.run(plugin, runs::incrementAndGet, reason -> runs.set(-1));

    assertThat(runs).hasValue(1);
  }

  @Test
  void a_click_that_fails_in_content_of_an_extension_is_its_strike() {
    part.add(inside);
    Origin.mark(part, plugin);

    new Problems(FakeRooms.texts())
        .error(new ErrorEvent(new IllegalStateException("broken"), inside.getElement().getNode()));

    assertThat(strikes).hasSize(1);
  }

  @Test
  void a_refusal_is_nobodys_failure() {
    part.add(inside);
    Origin.mark(part, plugin);

    new Problems(FakeRooms.texts())
        .error(
            new ErrorEvent(
                new ConflictException("store.changed", "Changed."), inside.getElement().getNode()));

    assertThat(strikes).isEmpty();
  }

  @Test
  void what_the_shell_made_has_no_origin() {
    assertThat(Origin.of(inside)).isEmpty();
  }
}
